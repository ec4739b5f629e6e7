import { type Broken, CLAIM, claim, set } from './case';

export const WORDING: Broken[] = [
  claim(
    'an accusation called established',
    'heron',
    { text: 'Two suspects were found in Merrow.', status: 'established', sources: [{ source: 'release' }] },
    { at: 'status', problem: /people who are "suspects"/, mend: /alleged/ },
  ),
  set('a summary of 31 words', 'heron', 'summary', `${'Many boats '.repeat(15)}sailed.`, {
    problem: /has 31 words/,
    mend: /in 30/,
  }),
  set('a summary of two sentences', 'heron', 'summary', 'It was large. It was slow.', {
    problem: /more than one sentence/,
    mend: /keep one/,
  }),
  claim(
    'a claim of 41 words',
    'lantern',
    { text: `${'Blue boats '.repeat(20)}sailed.` },
    {
      problem: /has 41 words/,
      mend: /two claims/,
    },
  ),
  set(
    'five claims that open the card',
    'lantern',
    'claims',
    ['a', 'b', 'c', 'd', 'e'].map((id) =>
      CLAIM({ id, text: `Its logo had the letter ${id.repeat(4)}.`, compact: true }),
    ),
    {
      at: 'claims[e].compact',
      problem: /number 5 of the claims/,
      mend: /leave 4/,
    },
  ),
  claim(
    'a claim that the summary makes',
    'lantern',
    { text: 'The agency read the phone service in Avalon.' },
    {
      problem: /nothing that the summary does not say/,
      mend: /remove it/,
    },
  ),
  claim(
    'a claim made twice',
    'lantern',
    { text: 'Sellers said that shopkeepers used it too.' },
    {
      problem: /says the same as "shopkeepers"/,
      mend: /remove one/,
    },
  ),
  claim(
    'a copied title',
    'lantern',
    { text: 'It says: page of Lantern Gazette, 2021, 03, 01.' },
    {
      problem: /repeats the title/,
      mend: /own words/,
    },
  ),
  claim(
    'an article called wrong',
    'lantern',
    { text: 'The report of two colours is wrong.' },
    {
      problem: /calls a page or a figure "wrong"/,
      mend: /at the time/,
    },
  ),
  claim(
    'a conversion rate',
    'lantern',
    { text: 'A third of the arrested were charged.' },
    {
      problem: /makes a rate/,
      mend: /give the counts/,
    },
  ),
  claim(
    'lives saved as a fact',
    'lantern',
    { text: 'The reading saved 200 lives.' },
    {
      problem: /tells "saved 200 lives" as a fact/,
      mend: /which agency/,
    },
  ),
  claim(
    'lives saved as a count',
    'heron',
    { text: 'The agency says it averted 20 threats to life.', status: 'official-figure' },
    {
      at: 'status',
      problem: /deeds that did not happen/,
      mend: /reported/,
    },
  ),
  claim(
    "one side's words alone",
    'lantern',
    { text: 'Police said that it was used exclusively by criminals.' },
    {
      problem: /one side's words/,
      mend: /conflicts/,
    },
  ),
  set(
    'an allegation that reads as a fact',
    'lantern',
    'claims[maker].text',
    'A man in Port Merrow made it.',
    {
      problem: /is "alleged" but reads as a fact/,
      mend: /name in the text/,
    },
  ),
  set(
    'an unconvicted dealer',
    'lantern',
    'claims[maker].text',
    'The agency suspects a dealer in Port Merrow.',
    {
      problem: /calls somebody who is not convicted "dealer"/,
      mend: /accused of/,
    },
  ),
  set(
    'a foreign stage called a charge',
    'lantern',
    'claims[maker]',
    {
      id: 'maker',
      text: 'Prosecutors treat a man in Port Merrow as its maker.',
      status: 'charged',
      stage: 'mis en examen',
      by: 'Prosecutors',
      asOf: '2021-03-01',
      defence: 'denies',
      outcome: 'No report of a trial was found.',
      checkedOn: '2026-01-10',
      sources: [{ source: 'release' }],
    },
    {
      at: 'claims[maker].status',
      problem: /"mis en examen" is no charge/,
      mend: /alleged/,
    },
  ),
];
