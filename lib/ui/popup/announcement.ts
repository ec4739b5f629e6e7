import { say } from '../shared/page-wording';
import { siteName } from '../shared/site-name';
import type { TabView } from './tab-follower';

/** The popup's state in a sentence, for those who hear it change. */
export function announcement({ status, page }: TabView): string {
  const { state, site } = status;
  if (state === 'cannot-run') return say('popup.cannot-run');
  if (state === 'needs-permission') return say('popup.needs-permission');
  const line = say(`popup.${state}`, { site: siteName(site) });
  if (page?.state !== 'read')
    return page?.state === 'unreadable' ? `${line}. ${say('popup.unreadable')}` : line;
  return `${line}. ${foundLine(page.names)}`;
}

/** "On this page · 5 names, 14 mentions". */
export function foundLine(names: readonly { count: number }[]): string {
  if (names.length === 0) return say('popup.nothing');
  const mentions = names.reduce((sum, { count }) => sum + count, 0);
  return say('popup.found', {
    names: say('popup.names', { count: names.length }),
    mentions: say('popup.mentions', { count: mentions }),
  });
}
