import type { Catalogue } from '../message';

/** What is said about statements, figures and sources, wherever they are shown. */
export const statements = {
  'status.established': 'Established',
  'status.official-figure': 'Official figure',
  'status.reported': 'Reported',
  'status.alleged': 'Alleged',
  'status.charged': 'Charged',
  'status.convicted': 'Convicted',
  'status.acquitted': 'Acquitted',
  'status.discontinued': 'Discontinued',
  'status.quashed': 'Quashed',
  'status.ruled': 'Ruled',
  'status.definition': 'Definition',
  'status.disputed': 'Disputed, sources differ',

  'standing.stands': 'stands',
  'standing.under-appeal': 'under appeal',
  'standing.quashed': 'quashed since',
  'standing.superseded': 'superseded',
  'standing.not-known': 'not known whether it stands',

  'defence.denies': 'denied',
  'defence.no-comment': 'no comment made',
  'defence.not-found': 'no answer found',

  'final.yes': 'final',
  'final.no': 'not final',
  'final.not-known': 'not known whether final',

  'claim.by': 'by {whom}',
  'claim.asOf': 'as of {date}',
  'claim.about': 'about {date}',
  'claim.against': 'Against that:',

  'figure.about': 'about {amount}',
  'figure.more-than': 'more than {amount}',
  'figure.almost': 'almost {amount}',
  'figure.up-to': 'up to {amount}',
  'figure.official-figure': 'official',
  'figure.reported': 'reported',
  'figure.yearsOld': { one: '{count} year old', other: '{count} years old' },

  'source.copy': 'read in a copy',
  'source.more': 'and {count} more',
  'source.inLanguage': 'in {language}',
  'source.checked': 'checked {date}',

  'entity.backTo': 'Back to {name}',
  'entity.looked': 'Looked for on {date}.',
  'entity.withheld': 'This copy is over a year old, so statements about this person are no longer shown.',
  'entity.events': 'What happened',
  'entity.related': 'Related',
  'entity.checked': 'Sources checked {date}',
  'entity.report': 'Report an error',
  'entity.correction': 'Correction: {what}',
  'entity.openReference': 'Open in the reference',
  'entity.timeline': 'Timeline',

  'citation.copy': 'Copy citation',
  'citation.copied': 'Copied',
  'citation.failed': 'The browser did not let it be copied',
} as const satisfies Catalogue;
