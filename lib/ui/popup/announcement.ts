import * as WORDING from '../shared/wording';
import type { TabView } from './tab-follower';

/** The popup's state in a sentence, for those who hear it change. */
export function announcement({ status, page }: TabView): string {
  const { state, site } = status;
  if (state === 'cannot-run') return WORDING.popup.cannotRun;
  if (state === 'needs-permission') return WORDING.popup.needsPermission;
  const { line } = WORDING.popup[state](site);
  if (page?.state !== 'read')
    return page?.state === 'unreadable' ? `${line}. ${WORDING.popup.unreadable}` : line;
  return `${line}. ${foundLine(page.names)}`;
}

/** "On this page · 5 names, 14 mentions". */
export function foundLine(names: readonly { count: number }[]): string {
  if (names.length === 0) return WORDING.popup.nothingFound;
  return WORDING.popup.found(
    names.length,
    names.reduce((sum, { count }) => sum + count, 0),
  );
}
