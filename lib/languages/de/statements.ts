import type { statements as english } from '../en/statements';
import type { Translated } from '../message';

export const statements: Translated<typeof english> = {
  'status.established': 'Gesichert',
  'status.official-figure': 'Amtliche Zahl',
  'status.reported': 'Berichtet',
  'status.alleged': 'Mutmaßlich',
  'status.charged': 'Angeklagt',
  'status.convicted': 'Verurteilt',
  'status.acquitted': 'Freigesprochen',
  'status.discontinued': 'Eingestellt',
  'status.quashed': 'Aufgehoben',
  'status.ruled': 'Gerichtlich entschieden',
  'status.definition': 'Begriff',
  'status.disputed': 'Strittig, Quellen widersprechen sich',

  'standing.stands': 'hat Bestand',
  'standing.under-appeal': 'angefochten',
  'standing.quashed': 'inzwischen aufgehoben',
  'standing.superseded': 'überholt',
  'standing.not-known': 'nicht bekannt, ob sie Bestand hat',

  'defence.denies': 'bestritten',
  'defence.no-comment': 'keine Stellungnahme',
  'defence.not-found': 'keine Antwort gefunden',

  'final.yes': 'rechtskräftig',
  'final.no': 'nicht rechtskräftig',
  'final.not-known': 'nicht bekannt, ob rechtskräftig',

  'claim.by': 'laut {whom}',
  'claim.asOf': 'Stand {date}',
  'claim.about': 'etwa {date}',
  'claim.against': 'Dagegen:',

  'figure.about': 'etwa {amount}',
  'figure.more-than': 'mehr als {amount}',
  'figure.almost': 'fast {amount}',
  'figure.up-to': 'bis zu {amount}',
  'figure.official-figure': 'amtlich',
  'figure.reported': 'berichtet',
  'figure.yearsOld': { one: '{count} Jahr alt', other: '{count} Jahre alt' },

  'source.copy': 'in einer Abschrift gelesen',
  'source.more': 'und {count} weitere',
  'source.inLanguage': 'auf {language}',
  'source.checked': 'geprüft am {date}',

  'entity.backTo': 'Zurück zu {name}',
  'entity.looked': 'Zuletzt gesucht am {date}.',
  'entity.withheld':
    'Diese Fassung ist über ein Jahr alt; Aussagen über diese Person werden deshalb nicht mehr gezeigt.',
  'entity.events': 'Was geschah',
  'entity.related': 'Verwandtes',
  'entity.checked': 'Quellen geprüft am {date}',
  'entity.report': 'Fehler melden',
  'entity.correction': 'Berichtigung: {what}',
  'entity.openReference': 'Im Nachschlagewerk öffnen',
  'entity.timeline': 'Zeitleiste',

  'citation.copy': 'Beleg kopieren',
  'citation.copied': 'Kopiert',
  'citation.failed': 'Der Browser ließ das Kopieren nicht zu',
};
