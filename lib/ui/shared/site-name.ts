import { say } from './wording';

/** A site as the reader knows it; local files have no host. */
export function siteName(site: string): string {
  return site || say('site.files');
}
