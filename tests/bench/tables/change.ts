import type { Bench } from '../bench';
import { paintedNames } from '../names';
import { madeUpPage, sizeText } from '../pages';
import { paragraph } from '../prose';
import { randomFrom } from '../random';
import type { Table } from '../report';
import { sampleOf } from '../samples';
import { cpuWithin } from '../script-time';
import { median, quantile } from '../statistics';
import { setMark, timeOf } from '../tracing';
import type { Visit } from '../visit';

/** Characters of text of the page that is added to. */
const SIZE = 1_000_000;
const ADDITIONS = 6;

/** What follows where one paragraph is added to a long page, against the scan of all of it. */
export async function change(bench: Bench): Promise<Table[]> {
  const size = Math.min(SIZE, Math.max(...bench.options.sizes));
  const names = paintedNames();
  const story = madeUpPage(size, names).html;
  const plain = madeUpPage(size).html;
  const kinds = [
    { label: 'a story, paragraph with a name', html: story, name: names[0] },
    { label: 'a story, paragraph without one', html: story, name: undefined },
    { label: 'a page without names, paragraph without one', html: plain, name: undefined },
  ];
  const results = kinds.map(() => ({ scans: [] as number[], additions: [] as number[] }));
  for (let round = 0; round < bench.options.rounds; round += 1) {
    for (const [place, { label, html, name }] of kinds.entries()) {
      bench.options.progress(`round ${round + 1}, ${label}`);
      try {
        const { scan, additions } = await measure(bench, html, name);
        results[place]?.scans.push(scan);
        results[place]?.additions.push(...additions);
      } catch (error) {
        bench.fail(label, error);
      }
    }
  }
  const share = ({ scans, additions }: { scans: number[]; additions: number[] }): number =>
    (median(additions) / median(scans)) * 100;
  return [
    {
      id: 'change',
      title: `One paragraph added to a page of ${sizeText(size)}, the built extension at work`,
      note: 'Milliseconds of script until the page is quiet again, against the first scan of the whole page.',
      head: ['page', 'whole page', 'one paragraph', 'slowest', '% of the whole'],
      rows: kinds.map(({ label }, place) => {
        const result = results[place] ?? { scans: [], additions: [] };
        return [
          label,
          median(result.scans),
          median(result.additions),
          quantile(result.additions, 1),
          share(result),
        ];
      }),
      targets: kinds.slice(0, 2).map(({ label }, place) => ({
        what: label,
        value: share(results[place] ?? { scans: [], additions: [] }),
        limit: 1,
        unit: '%',
        is: 'at most',
      })),
    },
  ];
}

async function measure(
  bench: Bench,
  html: string,
  name: string | undefined,
): Promise<{ scan: number; additions: number[] }> {
  const random = randomFrom(3);
  const visit = await bench.visit('ours', html);
  try {
    const loading = await visit.record(() => visit.load());
    const adding = await visit.record(async () => {
      for (let turn = 0; turn < ADDITIONS; turn += 1) {
        // What the asking itself costs.
        await setMark(visit.session, `ask-${turn}`);
        await visit.page.evaluate('0');
        await setMark(visit.session, `add-${turn}`);
        await addParagraph(visit, paragraph(random, name));
        await visit.untilQuiet();
      }
    });
    const additions = Array.from({ length: ADDITIONS }, (_, turn) => {
      const asking = timeOf(adding, `ask-${turn}`);
      const added = timeOf(adding, `add-${turn}`);
      const next = adding.marks.get(`bench:ask-${turn + 1}`) ?? timeOf(adding, 'end');
      return Math.max(cpuWithin(adding.scripts, added, next) - cpuWithin(adding.scripts, asking, added), 0);
    });
    return { scan: sampleOf(loading).script, additions };
  } finally {
    await visit.close();
  }
}

/** Adds a paragraph at the end of the page's story, as its own scripts do. */
export async function addParagraph({ page }: Visit, text: string): Promise<void> {
  await page.evaluate((content) => {
    const added = document.createElement('p');
    added.textContent = content;
    (document.querySelector('article') ?? document.body).append(added);
  }, text);
}
