import type { Bench } from '../bench';
import { collect, Measured, type Results } from '../collect';
import type { RowName } from '../fixtures';
import { paintedNames } from '../names';
import { madeUpPage, sizeText, withSentence } from '../pages';
import type { Cell, Table, Target } from '../report';
import { medianRatio, quantile } from '../statistics';

const TITLES: Record<RowName, string> = {
  walk: 'bare walk',
  ours: 'ours',
  'regexp-highlight': 'one RegExp + Highlight API',
  'mark-regexp': 'mark.js, RegExp',
  'mark-plain': 'mark.js, plain',
  'find-and-replace': 'findAndReplaceDOMText',
};

const ALL: readonly RowName[] = [
  'walk',
  'ours',
  'regexp-highlight',
  'mark-regexp',
  'find-and-replace',
  'mark-plain',
];
const WARM: readonly RowName[] = ['walk', 'ours', 'regexp-highlight', 'mark-regexp', 'find-and-replace'];

/** Our own sentence, so that there is something to annotate. */
const SENTENCE =
  'Messages from EncroChat were handed to Europol, a spokesman of the National Crime Agency said.';

/** How much longer a highlighter takes than we do has to be at least this. */
const PEER_TARGETS: [RowName, number][] = [
  ['mark-regexp', 10],
  ['mark-plain', 100],
  ['find-and-replace', 10],
  ['regexp-highlight', 1],
];

/** Pages with names on them: the limit, ours and the peers. */
export async function pipeline(bench: Bench): Promise<Table[]> {
  const { sizes, recorded } = bench.options;
  const names = paintedNames();
  const madeUp = await collect(
    bench,
    sizes.map((size) => madeUpPage(size, names)),
    { rows: ALL, warm: WARM, warmRounds: bench.options.rounds },
  );
  const tables = [
    bySize('pipeline', 'Made-up stories, a name in every eighty words: cold', madeUp, ALL, 'cold'),
    bySize('pipeline', 'The same, warm', madeUp, WARM, 'warm'),
  ];
  if (recorded.length === 0) return withTargets(tables, madeUp, 3, 'made-up stories');
  const stories = recorded.map((page) => withSentence(page, SENTENCE));
  const real = await collect(bench, stories, {
    rows: ALL,
    warm: ['walk', 'ours', 'regexp-highlight'],
    warmRounds: 1,
  });
  tables.push(byPage('pipeline', 'Recorded pages, one sentence with names added to each: cold', real, ALL));
  return withTargets(tables, real, 3, 'recorded pages');
}

/** Pages without a name of ours: there it must cost next to nothing. */
export async function nothing(bench: Bench): Promise<Table[]> {
  const { sizes, recorded } = bench.options;
  const rows: readonly RowName[] = ['walk', 'ours', 'regexp-highlight'];
  const madeUp = await collect(
    bench,
    sizes.map((size) => madeUpPage(size)),
    { rows, warm: [], warmRounds: 0 },
  );
  const tables = [bySize('nothing', 'Made-up pages without any name: cold', madeUp, rows, 'cold')];
  if (recorded.length === 0) return withTargets(tables, madeUp, 1.5, 'made-up pages');
  const real = await collect(bench, recorded, { rows, warm: [], warmRounds: 0 });
  tables.push(byPage('nothing', 'Recorded pages as they are: cold', real, rows));
  return withTargets(tables, real, 1.5, 'recorded pages');
}

function bySize(
  id: string,
  title: string,
  results: Results,
  rows: readonly RowName[],
  how: 'cold' | 'warm',
): Table {
  const pages = [...results.keys()];
  const line = (label: string, of: (measured: Map<RowName, Measured>) => Cell): Cell[] => [
    label,
    ...pages.map((page) => of(results.get(page) ?? new Map())),
  ];
  const costs = rows.map((row) =>
    line(TITLES[row], (measured) => (how === 'warm' ? one(measured, row).warm : total(measured, row))),
  );
  const times = (row: RowName) =>
    line(`${TITLES[row]} : bare walk`, (measured) =>
      how === 'warm'
        ? one(measured, row).warm / one(measured, 'walk').warm
        : one(measured, row).cold('script') / one(measured, 'walk').cold('script'),
    );
  const ours = (label: string, of: (measured: Measured) => number) =>
    line(label, (measured) => of(one(measured, 'ours')));
  return {
    id,
    title,
    note:
      how === 'cold'
        ? 'Milliseconds of the main thread in a process that has run nothing yet; peers with the layout they cause.'
        : 'Milliseconds of script, the same page again and again; ours with its names compiled and nothing remembered.',
    head: ['', ...pages.map(({ size }) => sizeText(size))],
    rows: [
      ...costs,
      ...(how === 'cold'
        ? [
            ours('of ours: the look', (measured) => measured.cold('look')),
            ours('of ours: the reader', (measured) => measured.cold('reader')),
            ours('of ours: compilation', (measured) => measured.cold('compilation')),
            ours('ours: style, layout, paint', (measured) => measured.cold('rendering')),
            ours('ours: longest task', (measured) => measured.cold('longest')),
            ours('ours: names painted', (measured) => measured.cold('painted')),
          ]
        : []),
      times('ours'),
      times('regexp-highlight'),
    ],
    targets: [],
  };
}

function byPage(id: string, title: string, results: Results, rows: readonly RowName[]): Table {
  const peers = rows.filter((row) => row !== 'walk' && row !== 'ours');
  return {
    id,
    title,
    note: 'Milliseconds; "total" is script from its start to painted names, "x walk" that against the bare walk.',
    head: [
      'page',
      'walk',
      'look',
      'reader',
      'total',
      'x walk',
      'compile',
      'longest',
      'painted',
      ...peers.map((row) => TITLES[row]),
    ],
    rows: [...results].map(([page, measured]) => {
      const ours = one(measured, 'ours');
      const walk = one(measured, 'walk').cold('script');
      return [
        page.name,
        walk,
        ours.cold('look'),
        ours.cold('reader'),
        ours.cold('script'),
        ours.cold('script') / walk,
        ours.cold('compilation'),
        ours.cold('longest'),
        ours.cold('painted'),
        ...peers.map((row) => total(measured, row)),
      ];
    }),
    targets: [],
  };
}

/** Puts what the project wants of itself under the last table. */
function withTargets(tables: Table[], results: Results, limit: number, where: string): Table[] {
  const measured = [...results.values()];
  const over = (
    value: (one: Map<RowName, Measured>) => number,
    base: (one: Map<RowName, Measured>) => number,
  ) => medianRatio(measured.map((page) => [value(page), base(page)] as const));
  const script = (row: RowName) => (page: Map<RowName, Measured>) => one(page, row).cold('script');
  const whole = (row: RowName) => (page: Map<RowName, Measured>) => total(page, row);
  const longest = measured.map((page) => one(page, 'ours').cold('longest'));
  const targets: Target[] = [
    {
      what: `cold, ours against the bare walk, median over ${where}`,
      value: over(script('ours'), script('walk')),
      limit,
      unit: 'times',
      is: 'at most',
    },
    {
      what: 'longest own task on any page',
      value: quantile(longest, 1),
      limit: 8,
      unit: 'ms',
      is: 'at most',
    },
  ];
  if (limit > 2) {
    targets.push({
      what: `warm, ours against the bare walk, median over ${where}`,
      value: over(
        (page) => one(page, 'ours').warm,
        (page) => one(page, 'walk').warm,
      ),
      limit: 8,
      unit: 'times',
      is: 'at most',
    });
    for (const [row, least] of PEER_TARGETS) {
      const what = `cold, ${TITLES[row]} against ours, median over ${where}`;
      targets.push({
        what,
        value: over(whole(row), whole('ours')),
        limit: least,
        unit: 'times',
        is: 'at least',
      });
    }
  }
  return tables.map((table, place) => (place === tables.length - 1 ? { ...table, targets } : table));
}

function one(measured: Map<RowName, Measured>, row: RowName): Measured {
  return measured.get(row) ?? new Measured();
}

/** Script with the style, layout and paint that it causes: more of them than a bare walk, which causes none. */
function total(measured: Map<RowName, Measured>, row: RowName): number {
  const caused = one(measured, row).cold('rendering') - one(measured, 'walk').cold('rendering');
  return one(measured, row).cold('script') + Math.max(caused, 0);
}
