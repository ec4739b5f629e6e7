import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { subjectOfPopup } from '../../../lib/ui/popup/subject';

const browser = {
  tabs: { TAB_ID_NONE: -1, query: async () => [{ id: 4 }] },
} as unknown as Browser;

it('speaks of the tab it stands over', async () => {
  expect(await subjectOfPopup(browser, '')).toEqual({ tabId: 4, isOverTab: true });
});

it('speaks of the tab that its address names', async () => {
  expect(await subjectOfPopup(browser, '?tab=12')).toEqual({ tabId: 12, isOverTab: false });
});

it('speaks of no tab where the address names none that could be', async () => {
  expect(await subjectOfPopup(browser, '?tab=all')).toEqual({ tabId: -1, isOverTab: false });
});
