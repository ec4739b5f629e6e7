import { afterEach, describe, expect, it } from 'vitest';
import { createLookup } from '../../lib/knowledge/lookup';
import { loadKnowledge } from '../../scripts/data-files';
import { BROWSER_NAMES } from '../../scripts/driver/locate';
import { pasted } from '../support/clipboard';
import { ReferencePage } from '../support/reference-page';
import { useExtension } from '../support/stage';

const SOON = { timeout: 15_000, interval: 50 };

const knowledge = loadKnowledge();
const overview = createLookup(knowledge, '2026-01-01', () => '2026-01-01').overview();
const urls = new Map(knowledge.sources.map(({ id, url }) => [id, url]));

describe.each(BROWSER_NAMES)('the reference in %s', (name) => {
  const stage = useExtension(name);

  afterEach(async () => {
    expect(await stage.browser.complaints()).toEqual([]);
  });

  it('has an address for each place, and the way back leads to what was there', async () => {
    const reference = await ReferencePage.open(stage);
    const shown = () => reference.texts('.dates [data-event] > a');
    await reference.press('Timeline');
    await reference.isHeaded('Timeline');
    expect(await reference.address()).toBe('#/timeline');
    expect(await reference.page.title()).toBe('Timeline · Backgrounder reference');
    expect(await reference.page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(await shown()).toHaveLength(overview.events.length);

    await reference.press('Rulings');
    await reference.isAt('#/timeline?kinds=ruling');
    const rulings = overview.events.filter(({ id }) => id.endsWith('/ruling'));
    await expect.poll(shown, SOON).toHaveLength(rulings.length);

    await reference.page.focus('select');
    await reference.page.select('select', 'sky-ecc');
    await reference.isAt('#/timeline?about=sky-ecc&kinds=ruling');
    await expect.poll(shown, SOON).toEqual(['Hoge Raad, ECLI:NL:HR:2023:913']);
    expect(await reference.page.evaluate(() => document.activeElement?.localName)).toBe('select');

    await reference.press('Hoge Raad, ECLI:NL:HR:2023:913');
    await reference.isHeaded('Hoge Raad, ECLI:NL:HR:2023:913');
    for (const [address, count] of [
      ['#/timeline?about=sky-ecc&kinds=ruling', 1],
      ['#/timeline?kinds=ruling', rulings.length],
      ['#/timeline', overview.events.length],
    ] as const) {
      await reference.goBack();
      await reference.isAt(address);
      await expect.poll(shown, SOON).toHaveLength(count);
    }
  });

  it('puts whoever returns where they were', async () => {
    const reference = await ReferencePage.open(stage);
    await reference.page.evaluate(() => scrollTo(0, 700));
    await reference.press('Hoge Raad');
    await reference.isHeaded('Hoge Raad');
    expect(await reference.page.evaluate(() => scrollY)).toBe(0);
    await reference.goBack();
    await reference.isHeaded('All entries');
    await expect.poll(() => reference.page.evaluate(() => scrollY), SOON).toBeGreaterThan(600);
  });

  it('finds by any name, keeps the search on the way back, and gives it an address', async () => {
    const reference = await ReferencePage.open(stage, '#/search?q=the+Met');
    expect(await reference.texts('.rows .name')).toContain('Metropolitan Police');
    await reference.page.$eval('input', (input) => input.select());
    await reference.page.type('input', 'procureur de la REPUBLIQUE');
    await reference.isAt('#/search?q=procureur+de+la+REPUBLIQUE');
    await reference.page.$eval('input', (input) => input.select());
    await reference.page.type('input', 'bundeskriminalamt');
    await expect.poll(() => reference.texts('.rows .name'), SOON).toEqual(['Bundeskriminalamt (BKA)']);
    await reference.page.keyboard.press('Enter');
    await reference.isHeaded('Bundeskriminalamt (BKA)');
    await reference.goBack();
    await expect.poll(() => reference.texts('.rows .name'), SOON).toEqual(['Bundeskriminalamt (BKA)']);
    expect(await reference.page.$eval('input', ({ value }) => value)).toBe('bundeskriminalamt');
  });

  it('has a map that is walked with the keyboard alone', async () => {
    const reference = await ReferencePage.open(stage, '#/map');
    const { keyboard } = reference.page;
    const focused = () =>
      reference.page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.closest('svg') ? (activeElement.getAttribute('data-id') ?? '') : undefined;
      });
    const stops = () => reference.page.$$eval('.map a[tabindex="0"]', (links) => links.length);
    await reference.page.focus('select');
    for (let tabs = 0; (await focused()) === undefined; tabs += 1) {
      expect(tabs).toBeLessThan(20);
      await keyboard.press('Tab');
    }
    // The best connected is where one comes in, and of all names it is the one stop on the way.
    expect(await focused()).toBe('encrochat');
    expect(await stops()).toBe(1);
    const start = await reference.page.$eval('[data-id="encrochat"] circle', (mark) =>
      mark.getAttribute('cx'),
    );

    await keyboard.press('ArrowRight');
    const next = await focused();
    expect(next).not.toBe('encrochat');
    expect(await stops()).toBe(1);
    const related = overview.relations.filter(({ from, to }) => from === next || to === next);
    await expect
      .poll(() => reference.texts('.map .caption'), SOON)
      .toEqual([expect.stringContaining(knowledge.entities.find(({ id }) => id === next)?.name ?? '?')]);
    expect(await reference.page.$$eval('.tie.lit', (ties) => ties.length)).toBe(related.length);

    await keyboard.press('ArrowLeft');
    await keyboard.press('+');
    await expect
      .poll(() => reference.page.$eval('[data-id="nca"] circle', (mark) => mark.getAttribute('cx')), SOON)
      .not.toBe(start);
    await keyboard.press('0');
    const here = await focused();
    await keyboard.press('Enter');
    await reference.isAt(`#${here}`);
    await reference.isHeaded(knowledge.entities.find(({ id }) => id === here)?.name ?? '?');
  });

  it('has a table of all relations beside the map, and both hold what a choice leaves', async () => {
    const reference = await ReferencePage.open(stage, '#/map');
    const rows = () =>
      reference.page.$$eval('.relations tbody tr', (all) =>
        all.map(({ cells }) => [...cells].map((cell) => cell.textContent).join(' ')),
      );
    expect(await rows()).toHaveLength(overview.relations.length);
    await reference.page.select('select', 'trojan-shield');
    await reference.isAt('#/map?about=trojan-shield');
    await expect
      .poll(rows, SOON)
      .toEqual(['Europol took part in Operation Trojan Shield', 'Operation Trojan Shield used ANOM']);
    expect(await reference.texts('.map .place title')).toEqual(
      expect.arrayContaining(['ANOM', 'Europol', 'Operation Trojan Shield']),
    );
    expect(await reference.texts('.map .place')).toHaveLength(3);
  });

  it('leads from each point of a chart to its source, and says the same in a table', async () => {
    const reference = await ReferencePage.open(stage, '#/figures?about=operation-venetic&kinds=operation');
    const series = overview.series
      .filter(({ entity }) => entity === 'operation-venetic')
      .map((one) => one.series);
    const courses = series.filter(({ points }) => points.length > 1);
    const [section] = await reference.page.$$('.counted');
    const links = await section?.$$eval('.chart a', (points) =>
      points.map((point) => [point.getAttribute('href'), point.getAttribute('target')]),
    );
    expect(links).toEqual(
      courses.flatMap(({ points }) =>
        points.map(({ sources }) => [urls.get(sources[0] ?? ''), '_blank'] as const),
      ),
    );
    const counts = await section?.$$eval('.numbers tr.count', (rows) => rows.length);
    expect(counts).toBe(series.reduce((sum, { points }) => sum + points.length, 0));
    // The newest official count comes first, later reports below it.
    const arrests = await reference.texts('.counted:first-of-type tbody:first-of-type .number');
    expect(arrests.slice(0, 2)).toEqual(['2,864lead with this one', 'more than 3,300']);
  });

  it('copies a citation', async () => {
    const reference = await ReferencePage.open(stage, '#cjeu-c-670-22');
    await reference.press('Copy citation');
    await expect.poll(() => reference.texts('.copy [role="status"]'), SOON).toContain('Copied');
    const text = await pasted(stage, reference.page);
    expect(text).toMatch(/^M\.N\. \(EncroChat\), C-670\/22: A prosecutor may order/);
    expect(text).toContain('[Ruled, as of 30 Apr 2024, stands, checked ');
    expect(text).toContain('Court of Justice of the European Union, 30 Apr 2024, C-670/22.');
    expect(text).toMatch(/https:\/\/\S+ \(checked \d+ \w+ 20\d\d\)\.$/);
  });

  it('knows nobody who is only accused', async () => {
    for (const { id, name: person, person: role } of knowledge.entities) {
      if (role?.role !== 'accused') continue;
      const reference = await ReferencePage.open(stage, `#${id}`);
      await reference.isHeaded('There is no entry of this name.');
      for (const address of ['#/timeline', '#/figures', '#/map', `#/search?q=${person}`]) {
        const view = await ReferencePage.open(stage, address);
        const text = await view.page.evaluate(() => document.querySelector('main')?.innerHTML ?? '');
        expect(text.replaceAll(/under “[^”]*”/g, '')).not.toContain(role.surname);
        await view.page.close();
      }
    }
  });
});
