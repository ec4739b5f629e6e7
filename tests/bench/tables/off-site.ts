import type { Bench } from '../bench';
import { leftoversIn } from '../leftovers';
import { paintedNames } from '../names';
import { madeUpPage } from '../pages';
import type { Cell, Table } from '../report';
import { type Activity, cpuWithin } from '../script-time';
import type { Visit } from '../visit';

const SIZE = 5_000;

interface Sample {
  script: number;
  listeners: number;
  extensionListeners: number;
  observers: number;
  /** Timers, frames and idle calls that still wait. */
  waiting: number;
}

/** What is left of us in a page of a site that is off; a page that is on shows that the counting works. */
export async function offSite(bench: Bench): Promise<Table[]> {
  const story = madeUpPage(SIZE, paintedNames()).html;
  const rows: Cell[][] = [];
  const lefts: number[] = [];
  const add = async (label: string, isOff: boolean, measure: () => Promise<Sample>): Promise<void> => {
    bench.options.progress(label);
    try {
      const { script, listeners, extensionListeners, observers, waiting } = await measure();
      rows.push([label, listeners, extensionListeners, observers, waiting, script]);
      if (isOff) lefts.push(listeners + extensionListeners + observers + waiting);
    } catch (error) {
      bench.fail(label, error);
    }
  };
  await add('on, with names', false, () => withVisit(bench, story, watched));
  await add('on, without names', false, () => withVisit(bench, madeUpPage(SIZE).html, watched));
  await add('off when it was loaded', true, () =>
    withVisit(bench, story, async (visit) => {
      await visit.load();
      await switchOff(visit);
      return watched(visit);
    }),
  );
  await add('switched off while open', true, () =>
    withVisit(bench, story, async (visit) => {
      const before = await visit.record(() => visit.load());
      const after = await visit.record(() => switchOff(visit));
      return sample(visit, [before, after]);
    }),
  );
  return [
    {
      id: 'off-site',
      title: 'What is left in a page of a site that is off',
      note: 'Counted through the debugger protocol in the extension’s own world; script in milliseconds, reading the rule included.',
      head: ['page', 'listeners', 'extension listeners', 'observers', 'timers waiting', 'script'],
      rows,
      targets: [
        {
          what: 'listeners, observers and timers on a site that is off',
          value: lefts.length > 0 ? Math.max(...lefts) : Number.NaN,
          limit: 0,
          unit: '',
          is: 'at most',
        },
      ],
    },
  ];
}

async function withVisit<T>(bench: Bench, html: string, use: (visit: Visit) => Promise<T>): Promise<T> {
  const visit = await bench.visit('ours', html);
  try {
    return await use(visit);
  } finally {
    await visit.close();
  }
}

async function watched(visit: Visit): Promise<Sample> {
  return sample(visit, [await visit.record(() => visit.load())]);
}

async function sample(visit: Visit, activities: readonly Activity[]): Promise<Sample> {
  const last = activities.at(-1);
  return {
    ...(await leftoversIn(visit)),
    waiting: activities.reduce((sum, { waiting }) => sum + waiting, 0),
    script: last ? cpuWithin(last.scripts) : Number.NaN,
  };
}

/** Switches the page's site off, as the popup does. */
async function switchOff(visit: Visit): Promise<void> {
  const tabId = await visit.browser.tabOf(visit.page);
  await visit.browser.inExtension(async (tab) => {
    await extension.runtime.sendMessage({ type: 'set-site', tabId: tab, on: false });
    return true;
  }, tabId);
}

/** What functions given to `inExtension` find. */
declare const extension: typeof import('webextension-polyfill');
