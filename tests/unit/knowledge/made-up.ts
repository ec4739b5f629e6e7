/** A small world of made-up names in which every rule is kept. */

/** Text of the source `article`; some statements of the fixture point at its paragraphs. */
export const ARTICLE = `Lantern traders face court

The Coast Agency says that Mara Venn sold phones. A judge in Port Merrow signed the warrant in October 2020.

About 10,000 of its twenty-seven thousand users lived in Avalon.
`;

const SECOND = {
  source: 'article',
  paragraph: 2,
  sha256: '9dce3246a416035e11ea5a5c15c1abbf7349464b084e57c60508a2e9f005a938',
};
const THIRD = {
  source: 'article',
  paragraph: 3,
  sha256: '8d290b0b5c6bb30be66a7e077368647db0c5e0a576dc56be62f12f256bbf1146',
};

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export type Files = Record<string, Json>;

function source(id: string, tier: string, publisher: string, date: string): { [key: string]: Json } {
  return {
    id,
    title: `Page of ${publisher}, ${date}`,
    publisher,
    date,
    url: `https://${id}.example/page`,
    lang: 'en',
    tier,
    checkedOn: '2026-01-10',
  };
}

function cite(...ids: string[]): Json {
  return ids.map((id) => ({ source: id }));
}

/** The authored files of that world, as their YAML would be read. */
export const FILES: Files = {
  'data/sources.yaml': [
    source('gazette', 'B', 'Lantern Gazette', '2021-03-01'),
    source('herald', 'B', 'Heron Herald', '2021-03-02'),
    source('release', 'A', 'Coast Agency', '2021-03-01'),
    source('judgment', 'A', 'High Court of Avalon', '2022-05-04'),
    source('forum', 'C', 'Harbour Forum', '2021-03-05'),
    {
      ...source('copy', 'C', 'Harbour Mirror', '2021-03-05'),
      copyOf: { publisher: 'Coast Agency', date: '2021-03-01' },
    },
    source('article', 'C', 'Not stated', '2021-03'),
  ],
  'data/left-out.yaml': {
    passages: [
      {
        source: 'article',
        paragraph: 1,
        sha256: '371e69dd2a3aa65db9572e53ca3160093334d7651cbfe624774f5055dece470b',
        what: 'everything',
        reason: 'The headline.',
      },
    ],
    topics: [{ topic: 'Prices', reason: 'No two sources agree.' }],
  },
  'data/entities/lantern.yaml': {
    id: 'lantern',
    kind: 'network',
    name: 'Lantern',
    label: 'Encrypted phone network',
    summary: 'Phone service in Avalon that the Coast Agency read from the inside until it closed.',
    aliases: [
      { evidence: 'strong', anyCase: true, names: { any: ['Lanternphone(s|)'] } },
      { evidence: 'contextual', names: { any: ['Lantern'] }, near: ['phone*'], notNear: ['festival'] },
    ],
    traps: ['Lantern Festival'],
    claims: [
      {
        id: 'fate',
        text: 'It was switched off in March 2021, after four months of reading.',
        status: 'established',
        asOf: '2021-03-01',
        compact: true,
        sources: cite('gazette', 'herald'),
      },
      {
        id: 'only-criminals',
        text: 'Police said that only criminals used it.',
        status: 'reported',
        asOf: '2021-03-01',
        conflicts: ['shopkeepers'],
        sources: cite('gazette'),
      },
      {
        id: 'shopkeepers',
        text: 'Sellers said that shopkeepers used it too.',
        status: 'reported',
        asOf: '2021-03-02',
        sources: cite('herald', 'forum'),
      },
      {
        id: 'maker',
        text: 'The agency suspects a man in Port Merrow of having made it.',
        status: 'alleged',
        by: 'Coast Agency',
        asOf: '2021-03-01',
        defence: 'denies',
        outcome: 'No report of a trial was found.',
        checkedOn: '2026-01-10',
        sources: cite('release'),
      },
      {
        id: 'avalon-users',
        text: 'Some 10,000 users lived in Avalon.',
        status: 'reported',
        asOf: '2021-03',
        asOfInferred: true,
        sources: [THIRD],
      },
    ],
    figures: [
      {
        id: 'users',
        label: 'users',
        unit: 'people',
        scope: 'Worldwide',
        publisher: 'Coast Agency',
        headline: true,
        points: [
          { date: '2020', value: 25000, status: 'official-figure', sources: cite('release') },
          { date: '2021-03', value: 27000, status: 'reported', sources: [THIRD, { source: 'gazette' }] },
        ],
      },
    ],
    events: [
      { id: 'opened', date: '2018', text: 'The service opens.', sources: cite('gazette') },
      { id: 'closed', date: '2021-03-01', text: 'The service closes.', sources: cite('gazette') },
    ],
    relations: [{ type: 'see-also', to: 'heron' }],
    matches: {
      must: ['Officers read the Lanternphone messages.'],
      mustNot: ['Children carried lights to the Lantern Festival.'],
    },
  },
  'data/entities/heron.yaml': {
    id: 'heron',
    kind: 'operation',
    name: 'Operation Heron',
    label: 'Police operation',
    place: 'Avalon',
    summary: 'Investigations into users of the Lantern phone network.',
    aliases: [{ evidence: 'strong', names: { en: ['Operation Heron'] } }],
    claims: [
      {
        id: 'totals',
        text: 'By March 2021 it counted 40 arrests, 30 people charged and 12 convicted.',
        status: 'official-figure',
        asOf: '2021-03-01',
        compact: true,
        sources: cite('release', 'copy'),
      },
    ],
    figures: ['arrests', 'people charged', 'people convicted'].map((label, position) => ({
      id: label.replace('people ', ''),
      label,
      unit: 'people',
      scope: 'Avalon',
      publisher: 'Coast Agency',
      points: [
        {
          date: '2021-03-01',
          value: 40 - 10 * position,
          status: 'official-figure',
          sources: cite('release'),
        },
      ],
    })),
    relations: [{ type: 'targeted', to: 'lantern' }],
    matches: { must: ['It was part of Operation Heron.'], mustNot: ['A heron stood in the water.'] },
  },
  'data/entities/avalon-court.yaml': {
    id: 'avalon-court',
    kind: 'court',
    name: 'High Court of Avalon',
    label: 'Appeal court',
    summary: 'Hears appeals from the courts of Avalon.',
    aliases: [{ evidence: 'strong', names: { en: ['High Court of Avalon'] } }],
    claims: [
      {
        id: 'first',
        text: 'In May 2022 it let Lantern messages be used as evidence.',
        status: 'ruled',
        standing: 'stands',
        checkedOn: '2026-01-10',
        asOf: '2022-05-04',
        compact: true,
        sources: cite('judgment'),
      },
    ],
    matches: { must: ['The High Court of Avalon agreed.'], mustNot: ['The High Court of Merrow agreed.'] },
  },
  'data/entities/avalon-2022-7.yaml': {
    id: 'avalon-2022-7',
    kind: 'ruling',
    name: '[2022] AHC 7',
    label: 'Ruling on phone messages',
    place: 'Avalon',
    summary: 'A ruling on whether messages of a phone network may be used.',
    aliases: [{ evidence: 'strong', names: { any: ['[2022] AHC 7'] } }],
    ruling: {
      court: 'avalon-court',
      date: '2022-05-04',
      citation: '[2022] AHC 7',
      standing: 'under-appeal',
      checkedOn: '2026-01-10',
      restrictions: 'anonymised',
    },
    claims: [
      {
        id: 'result',
        text: 'Lawfully read messages count as evidence in Avalon.',
        status: 'ruled',
        standing: 'under-appeal',
        checkedOn: '2026-01-10',
        asOf: '2022-05-04',
        compact: true,
        sources: cite('judgment'),
      },
    ],
    relations: [{ type: 'ruled-on', to: 'lantern' }],
    matches: { must: ['The court decided [2022] AHC 7.'], mustNot: ['The court decided [2022] AHC 8.'] },
  },
  'data/entities/remand.yaml': {
    id: 'remand',
    kind: 'term',
    name: 'Remand',
    label: 'Legal term',
    summary: 'Being held until trial; it is not a finding of guilt.',
    painting: 'once',
    aliases: [{ evidence: 'contextual', names: { en: ['on remand', 'remanded in custody'] } }],
    claims: [
      {
        id: 'united-kingdom',
        text: 'United Kingdom: the Bail Act 1976 says when a court may refuse bail.',
        status: 'definition',
        asOf: '2021-03-01',
        compact: true,
        sources: cite('gazette'),
      },
    ],
    matches: { must: ['He was remanded in custody.'], mustNot: ['The case was remanded.'] },
  },
  'data/entities/mara-venn.yaml': {
    id: 'mara-venn',
    kind: 'person',
    name: 'Mara Venn',
    label: 'Accused, not known to be convicted',
    summary: 'Accused by the Coast Agency in 2021 of having sold phones of a network.',
    person: {
      role: 'accused',
      fullNames: ['Mara Venn'],
      surname: 'Venn',
      caseFacts: [{ entities: ['lantern'] }, { words: ['Port Merrow'] }],
      outcome: {
        text: 'Accused by the Coast Agency in 2021. We found no report of the outcome.',
        lookedOn: '2026-01-10',
      },
    },
    claims: [
      {
        id: 'accusation',
        text: 'The Coast Agency says that she sold phones.',
        status: 'alleged',
        by: 'Coast Agency',
        asOf: '2021-03-01',
        defence: 'not-found',
        outcome: 'No report of the outcome was found.',
        checkedOn: '2026-01-10',
        compact: true,
        sources: [{ source: 'release' }, SECOND],
      },
      {
        id: 'warrant',
        text: 'A judge in Port Merrow signed a warrant in October 2020.',
        status: 'reported',
        asOf: '2020-10',
        sources: [SECOND],
      },
    ],
    relations: [{ type: 'subject-of', to: 'heron' }],
    matches: {
      must: ['Mara Venn sold Lanternphones in Port Merrow.'],
      mustNot: ['Mara Venn sings in a choir.'],
    },
  },
  'data/entities/otto-brill.yaml': {
    id: 'otto-brill',
    kind: 'person',
    name: 'Otto Brill',
    label: 'Agency spokesman in 2021',
    summary: 'Spoke for the Coast Agency on phone networks.',
    person: {
      role: 'official',
      fullNames: ['Otto Brill'],
      surname: 'Brill',
      caseFacts: [{ entities: ['heron'] }],
    },
    claims: [
      {
        id: 'role',
        text: 'Announced the totals of March 2021 as its spokesman.',
        status: 'reported',
        asOf: '2021-03-01',
        compact: true,
        sources: cite('gazette'),
      },
    ],
    matches: {
      must: ['Otto Brill announced totals of Operation Heron.'],
      mustNot: ['Otto Brill, a painter, shows boats.'],
    },
  },
};
