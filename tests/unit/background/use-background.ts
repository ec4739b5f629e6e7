import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type Bundled, startBackground } from '../../../lib/background/start';
import { compileIndex } from '../../../lib/knowledge/compile';
import type { Knowledge } from '../../../lib/knowledge/schema';
import { catalogueOf } from '../../../lib/matching/name-catalogue';
import type { SiteStatus } from '../../../lib/messages/requests';
import { FakeBrowser } from './fake-browser';

/** What a background is started with where nothing is known. */
export const BUNDLED: Bundled = bundledWith({ entities: [], sources: [] });

export function bundledWith(knowledge: Knowledge): Bundled {
  return { knowledge, names: catalogueOf(compileIndex(knowledge)), builtOn: '2026-11-24' };
}

/** A browser for each test, and the background in it once it is started. */
export function useBackground() {
  let browser = new FakeBrowser();
  const warnings: unknown[] = [];

  beforeEach(() => {
    browser = new FakeBrowser();
    warnings.length = 0;
    vi.spyOn(console, 'warn').mockImplementation((warning) => void warnings.push(warning));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    expect(warnings).toEqual([]);
  });

  return {
    get browser() {
      return browser;
    },
    /** What was warned of since this was last asked; every test must have asked for all. */
    warnings: () => warnings.splice(0),
    start(...without: Parameters<FakeBrowser['api']>): void {
      startBackground(browser.api(...without), BUNDLED);
    },
    status: (tabId: number) => browser.ask({ type: 'site-status', tabId }, 'popup') as Promise<SiteStatus>,
    async setSite(tabId: number, on: boolean): Promise<SiteStatus> {
      const answer = (await browser.ask({ type: 'set-site', tabId, on }, 'popup')) as SiteStatus;
      await browser.settle();
      return answer;
    },
  };
}
