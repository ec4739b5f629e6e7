import { type Broken, SOURCES, set } from './case';

export const DATES: Broken[] = [
  set('an event still to come', 'lantern', 'events[closed].date', '2026-03-01', {
    problem: /is 2026-03-01, which is still to come/,
    mend: /mend the date/,
  }),
  set('a claim known before it was checked', 'lantern', 'claims[shopkeepers].asOf', '2026-01-20', {
    problem: /is 2026-01-20, later than the last look at its sources/,
    mend: /read the source again/,
  }),
  set('a claim later than its sources', 'lantern', 'claims[shopkeepers].asOf', '2023', {
    problem: /is 2023, but its newest source is of 2021-03-05/,
    mend: /asOfInferred/,
  }),
  set('a source read before it appeared', SOURCES, '[herald].date', '2026-01-11', {
    problem: /later than the day the page was read/,
    mend: /read the page again/,
  }),
  set(
    'an inferred date that is not there',
    SOURCES,
    '[forum]',
    {
      id: 'forum',
      title: 'A thread',
      publisher: 'Harbour Forum',
      dateInferred: true,
      url: 'https://forum.example/1',
      lang: 'en',
      tier: 'C',
      checkedOn: '2026-01-10',
    },
    {
      at: '[forum].dateInferred',
      problem: /is set where there is no date/,
      mend: /remove dateInferred/,
    },
  ),
  set('a ruling checked before it was given', 'avalon-2022-7', 'ruling.checkedOn', '2022-05-03', {
    problem: /before the ruling itself/,
    mend: /last looked for/,
  }),
  set('points out of order', 'lantern', 'figures[users].points[0].date', '2021-05', {
    at: 'figures[users].points[2021-03].date',
    problem: /2021-03 stands after 2021-05/,
    mend: /oldest first/,
  }),
  set('two points of one day', 'lantern', 'figures[users].points[0].date', '2021-03', {
    at: 'figures[users].points[2021-03].date',
    problem: /2021-03 stands twice/,
    mend: /two series/,
  }),
  set('events out of order', 'lantern', 'events[opened].date', '2021-06', {
    at: 'events[closed].date',
    problem: /2021-03-01 stands after 2021-06/,
    mend: /oldest first/,
  }),
];

export const FIGURES: Broken[] = [
  set(
    'two headline series',
    'heron',
    'figures',
    (['a', 'b'] as const).map((id) => ({
      id,
      label: `boats ${id}`,
      unit: 'boats',
      scope: 'Avalon',
      publisher: 'Coast Agency',
      headline: true,
      points: [{ date: '2021', value: 3, status: 'official-figure', sources: [{ source: 'release' }] }],
    })),
    {
      at: 'figures[b].headline',
      problem: /second headline/,
      mend: /leave one/,
    },
  ),
  set('a headline that is only reported', 'lantern', 'figures[users].points[0].status', 'reported', {
    at: 'figures[users].headline',
    problem: /only reported/,
    mend: /official point/,
  }),
  set('one counter in two series', 'heron', 'figures[charged].label', 'arrests', {
    at: 'figures[charged]',
    problem: /counts the same as "arrests"/,
    mend: /join the two/,
  }),
  set('a share as a unit', 'lantern', 'figures[users].unit', '%', {
    problem: /not a count/,
    mend: /name what is counted/,
  }),
  set('arrests without charges and convictions', 'heron', 'figures[charged].points[0].date', '2021-02', {
    at: 'figures[arrests].note',
    problem: /arrests of 2021-03-01 stand without/,
    mend: /not published/,
  }),
  set('arrests told without what came of them', 'lantern', 'events[closed].text', 'Police make 40 arrests.', {
    problem: /counts arrests/,
    mend: /not given/,
  }),
  set('prevented deeds as a series', 'lantern', 'figures[users].label', 'threats to life averted', {
    problem: /cannot be counted/,
    mend: /in a claim/,
  }),
];
