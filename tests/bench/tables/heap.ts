import type { Bench } from '../bench';
import { paintedNames } from '../names';
import { type BenchPage, madeUpPage } from '../pages';
import type { Table } from '../report';
import { median, quantile } from '../statistics';

/** Longer pages say nothing new and take long to load. */
const LARGEST = 1_200_000;

/** Memory that the built extension takes in a page's process. */
export async function heap(bench: Bench): Promise<Table[]> {
  const { sizes, recorded } = bench.options;
  const names = paintedNames();
  const kept = sizes.filter((size) => size <= LARGEST);
  const groups: [string, BenchPage[]][] = [
    ...kept.map((size): [string, BenchPage[]] => [`${madeUpPage(size).name}, no name`, [madeUpPage(size)]]),
    ...kept.map((size): [string, BenchPage[]] => [
      `${madeUpPage(size).name}, names`,
      [madeUpPage(size, names)],
    ]),
    ...(recorded.length > 0 ? [['recorded pages', [...recorded]] satisfies [string, BenchPage[]]] : []),
  ];
  const rows: Table['rows'] = [];
  for (const [label, pages] of groups) {
    const added: number[] = [];
    const without: number[] = [];
    for (const page of pages) {
      bench.options.progress(page.name);
      try {
        const base = await measure(bench, 'none', page);
        added.push((await measure(bench, 'ours', page)) - base);
        without.push(base);
      } catch (error) {
        bench.fail(`heap on ${page.name}`, error);
      }
    }
    rows.push([label, median(without), median(added), quantile(added, 1)]);
  }
  return [
    {
      id: 'heap',
      title: 'Memory of scripts in the page’s process, after collection',
      note: 'Megabytes; "ours" is what the built extension adds (medians, and the most on any page).',
      head: ['page', 'page alone', 'ours', 'most'],
      rows,
      targets: [],
    },
  ];
}

async function measure(bench: Bench, setting: 'none' | 'ours', { html }: BenchPage): Promise<number> {
  const visit = await (await bench.visit(setting, html)).load();
  try {
    await visit.untilQuiet();
    return await visit.heap();
  } finally {
    await visit.close();
  }
}
