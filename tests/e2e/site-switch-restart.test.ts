import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshExtension } from '../../scripts/building';
import { launch } from '../../scripts/driver/launch';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { paintedOn } from '../../scripts/driver/painted';
import { ensureBrowsers } from '../../scripts/driver/set-up';
import { Sites } from '../../scripts/driver/sites';
import { Popup } from '../support/popup';

const STORY = `<!doctype html><html lang="en"><title>Story</title><article>
  <p>The National Crime Agency said that the messages came from EncroChat.</p></article>`;

const SOON = { timeout: 15_000, interval: 50 };

it.each(BROWSER_NAMES)('what was switched off stays off when %s is started again', async (name) => {
  const [found] = await ensureBrowsers([name]);
  if (!found) throw new Error(`There is no ${name}.`);
  const extension = await freshExtension(name);
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
  const sites = await Sites.open();
  sites.serve('http://www.morning.example/', STORY);
  sites.serve('http://evening.example/', STORY);
  const start = () => launch(found, { extension, sites, sealed: true, profile });
  try {
    const first = await start();
    try {
      const page = await first.open('http://www.morning.example/');
      await expect.poll(async () => (await paintedOn(page)).length, SOON).toBeGreaterThan(0);
      const popup = await Popup.over(first, page);
      await popup.flip();
      await expect.poll(() => paintedOn(page), SOON).toEqual([]);
    } finally {
      await first.close();
    }
    const second = await start();
    try {
      const other = await second.open('http://evening.example/');
      await expect.poll(async () => (await paintedOn(other)).length, SOON).toBeGreaterThan(0);
      const page = await second.open('http://www.morning.example/');
      const popup = await Popup.over(second, page);
      await expect.poll(() => popup.switch(), SOON).toEqual({ on: false, line: 'Off on morning.example' });
      expect(await paintedOn(page)).toEqual([]);
      await popup.flip();
      await expect.poll(async () => (await paintedOn(page)).length, SOON).toBeGreaterThan(0);
    } finally {
      await second.close();
    }
  } finally {
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
