import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

/** What is on the clipboard, as anybody finds it: pasted into a text field of another page. */
export async function pasted({ browser, sites }: Stage, back: Page): Promise<string> {
  const url = 'http://notes.example/';
  sites.serve(url, '<!doctype html><html lang="en"><title>Notes</title><textarea></textarea>');
  const page = await browser.open(url);
  await page.bringToFront();
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await page.$eval('textarea', ({ value }) => value);
  await page.close();
  await back.bringToFront();
  return text;
}
