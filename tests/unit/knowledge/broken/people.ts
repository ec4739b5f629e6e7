import { type Broken, CLAIM, claim, SOURCES, set } from './case';

export const PEOPLE: Broken[] = [
  set('an accused person without an outcome', 'mara-venn', 'person.outcome', undefined, {
    problem: /cannot open with what became/,
    mend: /lookedOn/,
  }),
  set('an outcome without its year', 'mara-venn', 'person.outcome.text', 'Accused. We found no report.', {
    problem: /when the accusation was made/,
    mend: /name the year/,
  }),
  set('an accused person with one case fact', 'mara-venn', 'person.caseFacts[1]', undefined, {
    at: 'person.caseFacts',
    problem: /somebody else of that name/,
    mend: /second fact/,
  }),
  set('an established statement on an accused person', 'mara-venn', 'claims[warrant].status', 'established', {
    problem: /is "established" on the card of an accused person/,
    mend: /alleged, charged, reported/,
  }),
  set(
    'a conviction of a person',
    'otto-brill',
    'claims[role]',
    CLAIM({ status: 'convicted', final: 'yes' }),
    {
      at: 'claims[more].status',
      problem: /is "convicted" on the card of a person/,
      mend: /totals/,
    },
  ),
  claim(
    "one person's sentence",
    'lantern',
    { text: 'Its founder was later jailed for nine years.' },
    {
      problem: /tells one person's conviction/,
      mend: /totals/,
    },
  ),
  set(
    'a newspaper before the agency',
    'mara-venn',
    'claims[accusation].sources',
    [{ source: 'gazette' }, { source: 'release' }],
    {
      problem: /names "gazette" before "release"/,
      mend: /tier A source first/,
    },
  ),
  set(
    'an address that convicts',
    SOURCES,
    '[release].url',
    'https://release.example/drug-dealer-sold-phones',
    {
      in: 'mara-venn',
      at: 'claims[accusation].sources[release]',
      problem: /an address that says "dealer"/,
      mend: /does not convict/,
    },
  ),
  ...(
    [
      ['age', 'The 44-year-old was seen in a boat.', /an age/],
      ['street', 'She lived in Harbour Road.', /a street/],
      ['family', 'The mother of two was seen in a boat.', /family/],
      ['origin', 'She is a citizen of Avalon.', /an origin/],
      ['religion', 'She was met outside a church.', /a religion/],
      ['employer', 'She worked for a boat yard.', /an employer/],
    ] as const
  ).map(([what, text, problem]) =>
    claim(`the ${what} of an accused person`, 'mara-venn', { text }, { problem, mend: /the case is enough/ }),
  ),
  set('a smuggler without a verdict', 'mara-venn', 'label', 'Suspected smuggler', {
    problem: /calls somebody who is not convicted "smuggler"/,
    mend: /accused of/,
  }),
  claim(
    'a deed as a fact',
    'mara-venn',
    { text: 'She smuggled phones in a boat.' },
    {
      problem: /tells "smuggled" as a fact/,
      mend: /who says so/,
    },
  ),
  claim(
    '"no verdict" where nobody knows',
    'mara-venn',
    { text: 'There is no verdict in her case.' },
    {
      problem: /says "no verdict", which nobody knows/,
      mend: /no report of the outcome/,
    },
  ),
  set('a relation to an accused person', 'heron', 'relations[0].to', 'mara-venn', {
    problem: /points at Mara Venn, who is only accused/,
    mend: /own card alone/,
  }),
  set(
    'a conflict with a claim on an accused person',
    'lantern',
    'claims[fate].conflicts',
    ['mara-venn/warrant'],
    {
      problem: /points at Mara Venn/,
      mend: /own card alone/,
    },
  ),
  claim(
    'an accused person named elsewhere',
    'lantern',
    { text: 'Mara Venn is said to have sold phones.' },
    {
      problem: /names Mara Venn/,
      mend: /without the name/,
    },
  ),
  set('a title that names an accused person', SOURCES, '[gazette].title', 'Mara Venn in court', {
    in: 'otto-brill',
    at: 'sources[gazette]',
    problem: /title names Mara Venn/,
    mend: /another source/,
  }),
  set('an official without a year', 'otto-brill', 'label', 'Agency spokesman', {
    problem: /when the person held that role/,
    mend: /add the year/,
  }),
  set(
    'a person matched by alias',
    'otto-brill',
    'aliases',
    [{ evidence: 'strong', names: { any: ['Brill'] } }],
    {
      problem: /match a person by name alone/,
      mend: /fullNames/,
    },
  ),
  set('a person matched by an initial', 'mara-venn', 'person.fullNames[0]', 'Mara V.', {
    at: 'person.fullNames',
    problem: /"Mara V\." is no full name/,
    mend: /first name and surname/,
  }),
  set('a party named in a ruling', 'avalon-2022-7', 'name', 'R v Venner [2022] AHC 7', {
    problem: /names a party \("R v Venner"\)/,
    mend: /neutral|citation/,
  }),
];
