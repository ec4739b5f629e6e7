import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { shownPage } from '../../scripts/shown-page';
import { pasted } from '../support/clipboard';
import { useExtension } from '../support/stage';
import { Story } from '../support/story';

const CASE = {
  url: 'http://case.example/story',
  answer: {
    body: `<!doctype html><html lang="en"><title>Flown to Hamburg</title>
      <script>addEventListener('copy', (event) => {
        event.preventDefault();
        event.clipboardData.setData('text/plain', 'spoiled by the page');
      }, true);</script>
      <article><h1>Flown to Hamburg</h1>
      <p>Kamran Butt was extradited to Germany, the National Crime Agency said.</p>
      <p>The messages came from EncroChat, and the arrest was made for Hamburg.</p></article>`,
  },
};

describe.each(BROWSER_NAMES)('copying a citation from the card in %s', (name) => {
  const stage = useExtension(name);

  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
  });

  it('works on a plain http page, which has no clipboard of its own', async () => {
    const story = await Story.open(stage, shownPage());
    expect(await story.page.evaluate(() => 'clipboard' in navigator)).toBe(false);
    const card = await story.restOn('EncroChat');
    await card.click({ role: 'button', name: 'Copy citation' });
    await expect.poll(() => card.text()).toContain('Copied');
    const text = await pasted(stage, story.page);
    expect(text).toMatch(/^EncroChat: French investigators .* \[Established, as of 2 Jul 2020\]\. /);
    expect(text).toMatch(/https:\/\/\S+ \(checked \d+ \w+ 20\d\d\)\.$/);
  });

  it('works where the page answers the copy command itself', async () => {
    const story = await Story.open(stage, CASE);
    const card = await story.restOn('EncroChat');
    await card.click({ role: 'button', name: 'Copy citation' });
    await expect.poll(() => card.text()).toContain('Copied');
    expect(await pasted(stage, story.page)).toMatch(/^EncroChat: /);
  });

  it('is not offered for what is said of somebody who is only accused', async () => {
    const story = await Story.open(stage, CASE);
    const card = await story.restOn('Kamran Butt');
    expect(await card.has({ role: 'button', name: 'Copy citation' })).toBe(false);
    expect(await card.has({ role: 'button', name: 'Off on this site' })).toBe(true);
  });
});
