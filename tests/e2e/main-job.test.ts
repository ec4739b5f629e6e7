import { afterEach, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../scripts/data-files';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { paintedOn } from '../../scripts/driver/painted';
import { type ShownPage, shownPage } from '../../scripts/shown-page';
import { useExtension } from '../support/stage';
import { Story } from '../support/story';

const DEMO = shownPage();

/** No style, script, picture or connection of its own, and no origin. */
const STRICT: ShownPage = {
  url: 'http://strict.example/story',
  answer: {
    headers: { 'content-security-policy': "default-src 'none'; sandbox allow-scripts" },
    body: `<!doctype html><html lang="en"><title>Strict</title><article><h1>Phones</h1>
      <p>The National Crime Agency read EncroChat for weeks.</p></article></html>`,
  },
};

const XHTML: ShownPage = {
  url: 'http://xhtml.example/story',
  answer: {
    headers: { 'content-type': 'application/xhtml+xml' },
    body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Strict</title></head>
      <body><h1>Phones</h1><p>The <i>National</i> Crime Agency read EncroChat for weeks.</p></body></html>`,
  },
};

const summaries = new Map(loadKnowledge().entities.map(({ name, summary }) => [name, summary]));

describe.each(BROWSER_NAMES)('reading a story in %s', (name) => {
  const stage = useExtension(name);

  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
  });

  it('opens a card where the real pointer rests, and assistive technology reads it', async () => {
    const story = await Story.open(stage, DEMO);
    const card = await story.restOn('EncroChat');
    expect(await card.name()).toBe('EncroChat');
    const text = await card.text();
    expect(text).toContain(summaries.get('EncroChat'));
    expect(text).toMatch(/Established · as of \d/);
    expect(await card.has({ role: 'heading', name: 'EncroChat' })).toBe(true);
    expect(await card.has({ role: 'button', name: 'Off on this site' })).toBe(true);
  });

  it('swaps the card for the next name, and closes it where the pointer leaves', async () => {
    const story = await Story.open(stage, DEMO);
    await story.restOn('EncroChat');
    await story.page.keyboard.press('Escape');
    await story.isWithoutCard();
    const card = await story.restOn('European arrest warrant');
    expect(await card.name()).toBe('European arrest warrant');
    await story.page.mouse.move(5, 5, { steps: 5 });
    await story.isWithoutCard();
  });

  it.each([
    ['the demo story', DEMO],
    ['a page with the strictest policy', STRICT],
    ['an XHTML page', XHTML],
  ])('leaves %s as it was', async (_, shown) => {
    const story = await Story.open(stage, shown);
    const untouched = await story.document();
    expect(untouched.asLoaded).toContain('EncroChat');
    expect(untouched.now).toBe(untouched.asLoaded);
    await story.restOn('EncroChat');
    const withCard = await story.document();
    expect(withCard.now).not.toBe(withCard.asLoaded);
    expect(withCard.withoutCard).toBe(withCard.asLoaded);
    await story.page.keyboard.press('Escape');
    await story.isWithoutCard();
    expect((await story.document()).now).toBe(untouched.asLoaded);
  });

  it('asks nobody for anything', async () => {
    const url = 'http://quiet.example/story';
    const before = stage.sites.requests.length;
    const story = await Story.open(stage, { url, ...(DEMO.answer && { answer: DEMO.answer }) });
    const card = await story.restOn('European arrest warrant');
    await card.click({ role: 'button', name: 'Sources and full story' });
    await stage.browser.openExtensionPage(`popup.html?tab=${await stage.browser.tabOf(story.page)}`);
    await stage.browser.openExtensionPage('reference.html');
    expect(stage.sites.requests.slice(before)).toEqual([{ method: 'GET', url }]);
  });

  it('paints nothing on a page about other matters', async () => {
    const url = 'http://garden.example/roses';
    stage.sites.serve(
      url,
      '<!doctype html><title>Roses</title><p>The NCA met the CPS about remand homes.</p>',
    );
    const page = await stage.browser.open(url);
    const story = await Story.open(stage, DEMO);
    expect(await paintedOn(page)).toEqual([]);
    expect(await paintedOn(story.page)).not.toEqual([]);
  });
});
