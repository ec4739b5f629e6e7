import type { statements as english } from '../en/statements';
import type { Translated } from '../message';

export const statements: Translated<typeof english> = {
  'status.established': 'Vastgesteld',
  'status.official-figure': 'Officieel cijfer',
  'status.reported': 'Bericht',
  'status.alleged': 'Vermeend',
  'status.charged': 'Aangeklaagd',
  'status.convicted': 'Veroordeeld',
  'status.acquitted': 'Vrijgesproken',
  'status.discontinued': 'Geseponeerd',
  'status.quashed': 'Vernietigd',
  'status.ruled': 'Door de rechter beslist',
  'status.definition': 'Begrip',
  'status.disputed': 'Betwist, bronnen spreken elkaar tegen',

  'standing.stands': 'nog van kracht',
  'standing.under-appeal': 'hoger beroep loopt',
  'standing.quashed': 'inmiddels vernietigd',
  'standing.superseded': 'achterhaald',
  'standing.not-known': 'onbekend of het standhoudt',

  'defence.denies': 'ontkend',
  'defence.no-comment': 'geen commentaar',
  'defence.not-found': 'geen reactie gevonden',

  'final.yes': 'onherroepelijk',
  'final.no': 'niet onherroepelijk',
  'final.not-known': 'onbekend of het onherroepelijk is',

  'claim.by': 'volgens {whom}',
  'claim.asOf': 'stand {date}',
  'claim.about': 'rond {date}',
  'claim.against': 'Daartegenover:',

  'figure.about': 'ongeveer {amount}',
  'figure.more-than': 'meer dan {amount}',
  'figure.almost': 'bijna {amount}',
  'figure.up-to': 'tot {amount}',
  'figure.official-figure': 'officieel',
  'figure.reported': 'bericht',
  'figure.yearsOld': { one: '{count} jaar oud', other: '{count} jaar oud' },

  'source.copy': 'in een kopie gelezen',
  'source.more': 'en nog {count}',
  'source.inLanguage': 'in het {language}',
  'source.checked': 'nagekeken op {date}',

  'entity.backTo': 'Terug naar {name}',
  'entity.looked': 'Voor het laatst gezocht op {date}.',
  'entity.withheld':
    'Deze versie is meer dan een jaar oud; uitspraken over deze persoon worden daarom niet meer getoond.',
  'entity.events': 'Wat er gebeurde',
  'entity.related': 'Verwant',
  'entity.checked': 'Bronnen nagekeken op {date}',
  'entity.report': 'Fout melden',
  'entity.correction': 'Correctie: {what}',
  'entity.openReference': 'In het naslagwerk openen',
  'entity.timeline': 'Tijdlijn',

  'citation.copy': 'Verwijzing kopiëren',
  'citation.copied': 'Gekopieerd',
  'citation.failed': 'De browser stond kopiëren niet toe',
};
