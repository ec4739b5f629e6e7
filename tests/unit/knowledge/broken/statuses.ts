import { type Broken, claim, SOURCES, set } from './case';

export const STATUSES: Broken[] = [
  ...(['by', 'defence', 'outcome', 'checkedOn'] as const).map((field) =>
    set(`an allegation without ${field}`, 'lantern', `claims[maker].${field}`, undefined, {
      problem: /is missing from a statement that is "alleged"/,
      mend: /say|give/,
    }),
  ),
  set(
    'a charge without an outcome',
    'mara-venn',
    'claims[accusation]',
    {
      id: 'accusation',
      text: 'Prosecutors charged her with selling phones.',
      status: 'charged',
      by: 'Prosecutors of Avalon',
      defence: 'denies',
      checkedOn: '2026-01-10',
      asOf: '2021-03-01',
      sources: [{ source: 'release' }],
    },
    {
      at: 'claims[accusation].outcome',
      problem: /is missing from a statement that is "charged"/,
      mend: /what became of it/,
    },
  ),
  claim(
    'convictions that may not be final',
    'heron',
    { status: 'convicted', text: 'Convicted in all: 12 people.' },
    {
      at: 'final',
      problem: /is missing from a statement that is "convicted"/,
      mend: /yes, no or not-known/,
    },
  ),
  set('a ruling of unknown standing', 'avalon-court', 'claims[first].standing', undefined, {
    problem: /is missing from a statement that is "ruled"/,
    mend: /under-appeal/,
  }),
  set('a standing beside another status', 'avalon-court', 'claims[first].status', 'reported', {
    at: 'claims[first].standing',
    problem: /means nothing beside the status "reported"/,
    mend: /remove it/,
  }),
  set('a claim that stands in a ruling that may not', 'avalon-2022-7', 'claims[result].standing', 'stands', {
    problem: /says "stands" while the ruling is "under-appeal"/,
    mend: /same standing/,
  }),
  set('a ruling without its block', 'avalon-2022-7', 'ruling', undefined, {
    problem: /is missing from an entity of kind ruling/,
    mend: /add it/,
  }),
  set('a person without their block', 'otto-brill', 'person', undefined, {
    problem: /is missing from an entity of kind person/,
    mend: /add it/,
  }),
  set('a ruling told from a forum', 'avalon-court', 'claims[first].sources[0].source', 'forum', {
    at: 'claims[first].sources',
    problem: /what a court decided from tier C/,
    mend: /named publisher/,
  }),
  set('established on one publisher', 'lantern', 'claims[fate].sources', [{ source: 'gazette' }], {
    at: 'claims[fate].status',
    problem: /without a tier A source or two independent ones/,
    mend: /call it reported/,
  }),
  set(
    'established on two voices of one publisher',
    SOURCES,
    '[herald].publisher',
    'Lantern Gazette (Sunday)',
    {
      in: 'lantern',
      at: 'claims[fate].status',
      problem: /without a tier A source or two independent ones/,
      mend: /count once/,
    },
  ),
  set('an official figure on a forum', 'lantern', 'figures[users].points[0].sources[0].source', 'forum', {
    at: 'figures[users].points[2020].status',
    problem: /copies that name no original/,
    mend: /copyOf/,
  }),
  set('a card that opens on a copy alone', 'otto-brill', 'claims[role].sources[0].source', 'copy', {
    at: 'claims[role].sources',
    problem: /opens the card on tier C sources alone/,
    mend: /tier A or B/,
  }),
];
