import { setTimeout as pause } from 'node:timers/promises';
import { CARD_TAG } from '../../../lib/page/card-port';
import { HOVER_TIMES } from '../../../lib/page/hover';
import { bringIntoView, pointAt } from '../../../scripts/driver/painted';
import type { Bench } from '../bench';
import { paintedNames } from '../names';
import { sectionedPage } from '../pages';
import type { Table } from '../report';
import { cpuWithin } from '../script-time';
import { median, quantile } from '../statistics';
import { setMark, timeOf } from '../tracing';
import type { Visit } from '../visit';

const SECTIONS = 1000;
const MOVES = 40;
/** Names that are rested on after the first. */
const LATER = 5;
/** A frame and a little, in milliseconds. */
const FRAME = 20;

interface Sample {
  /** Script of one move of the pointer, in milliseconds. */
  overText: number;
  overName: number;
  /** From the last move to the frame with the card, in milliseconds on the clock. */
  firstCard: number;
  laterCards: number[];
}

/** The pointer over a page with a thousand painted names, and the way to a card. */
export async function pointer(bench: Bench): Promise<Table[]> {
  const names = paintedNames();
  const html = sectionedPage(Math.min(SECTIONS, Math.max(...bench.options.sizes) / 50), names);
  const samples: Sample[] = [];
  for (let round = 0; round < bench.options.rounds; round += 1) {
    bench.options.progress(`round ${round + 1}`);
    const visit = await (await bench.visit('ours', html)).load();
    try {
      await visit.untilQuiet();
      samples.push(await measure(visit, names));
    } catch (error) {
      bench.fail('pointer', error);
    } finally {
      await visit.close();
    }
  }
  const later = samples.flatMap(({ laterCards }) => laterCards);
  const first = median(samples.map(({ firstCard }) => firstCard));
  return [
    {
      id: 'pointer',
      title: 'The pointer over a page with a thousand painted names',
      note:
        `Milliseconds. A move is script of the main thread; a card is time on the clock from the last move, of ` +
        `which ${HOVER_TIMES.open} are the rest that is waited for.`,
      head: ['', 'median', 'slowest', 'without the rest'],
      rows: [
        ['one move over text', ...ends(samples.map(({ overText }) => overText)), Number.NaN],
        ['one move onto a name', ...ends(samples.map(({ overName }) => overName)), Number.NaN],
        ['first card', ...ends(samples.map(({ firstCard }) => firstCard)), first - HOVER_TIMES.open],
        ['later cards', ...ends(later), median(later) - HOVER_TIMES.open],
      ],
      targets: [],
    },
  ];
}

function ends(values: readonly number[]): [number, number] {
  return [median(values), quantile(values, 1)];
}

async function measure(visit: Visit, names: readonly string[]): Promise<Sample> {
  const { page } = visit;
  await page.bringToFront();
  const moving = await visit.record(async () => {
    await setMark(visit.session, 'text');
    for (let turn = 0; turn < MOVES; turn += 1) {
      await page.mouse.move(300 + 15 * turn, 200 + 9 * turn);
      await pause(FRAME);
    }
    await setMark(visit.session, 'texted');
    for (let turn = 0; turn < LATER; turn += 1) {
      const place = await bringIntoView(page, names[turn + 6]);
      if (!place) throw new Error(`"${names[turn + 6]}" is not painted.`);
      await page.mouse.move(5, 5);
      await pause(3 * FRAME);
      await setMark(visit.session, `name-${turn}`);
      await page.mouse.move(place.x, place.y);
      await pause(3 * FRAME);
      await setMark(visit.session, `named-${turn}`);
      await page.mouse.move(5, 5);
    }
  });
  const between = (from: string, to: string): number =>
    cpuWithin(moving.scripts, timeOf(moving, from), timeOf(moving, to));
  const onto = Array.from({ length: LATER }, (_, turn) => between(`name-${turn}`, `named-${turn}`));
  const firstCard = await rest(visit, names[0]);
  const laterCards: number[] = [];
  for (let turn = 1; turn <= LATER; turn += 1) laterCards.push(await rest(visit, names[turn]));
  return { overText: between('text', 'texted') / MOVES, overName: median(onto), firstCard, laterCards };
}

/** Rests the pointer on a name; milliseconds from its last move to the frame that shows the card. */
async function rest({ page }: Visit, name: string | undefined): Promise<number> {
  await page.mouse.move(5, 5);
  await page.waitForFunction((tag) => !document.querySelector(tag), { timeout: 5000 }, CARD_TAG);
  const place = await bringIntoView(page, name);
  if (!place) throw new Error(`"${name}" is not painted.`);
  // Until the pointer has left the name before, its card cannot be told from the next.
  await pause(200);
  const waiting = page.evaluate(
    (tag) =>
      new Promise<number>((resolve) => {
        let last = 0;
        addEventListener('pointermove', ({ timeStamp }) => (last = timeStamp), { capture: true });
        const observer = new MutationObserver(() => {
          if (!document.querySelector(tag)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - last)));
        });
        observer.observe(document, { childList: true, subtree: true });
      }),
    CARD_TAG,
  );
  await pointAt(page, place);
  return waiting;
}
