import type { statements as english } from '../en/statements';
import type { Translated } from '../message';

export const statements: Translated<typeof english> = {
  'status.established': 'Accertato',
  'status.official-figure': 'Dato ufficiale',
  'status.reported': 'Riferito',
  'status.alleged': 'Presunto',
  'status.charged': 'Incriminazione',
  'status.convicted': 'Condanna',
  'status.acquitted': 'Assoluzione',
  'status.discontinued': 'Archiviato',
  'status.quashed': 'Annullato',
  'status.ruled': 'Deciso da un giudice',
  'status.definition': 'Definizione',
  'status.disputed': 'Controverso, le fonti divergono',

  'standing.stands': 'tuttora valido',
  'standing.under-appeal': 'impugnato',
  'standing.quashed': 'poi annullato',
  'standing.superseded': 'superato',
  'standing.not-known': 'non è noto se sia ancora valido',

  'defence.denies': 'respinto dalla difesa',
  'defence.no-comment': 'nessun commento',
  'defence.not-found': 'nessuna risposta trovata',

  'final.yes': 'in via definitiva',
  'final.no': 'non definitivo',
  'final.not-known': 'non è noto se sia definitivo',

  'claim.by': 'secondo {whom}',
  'claim.asOf': 'situazione: {date}',
  'claim.about': 'circa {date}',
  'claim.against': 'Di contro:',

  'figure.about': 'circa {amount}',
  'figure.more-than': 'più di {amount}',
  'figure.almost': 'quasi {amount}',
  'figure.up-to': 'fino a {amount}',
  'figure.official-figure': 'ufficiale',
  'figure.reported': 'riferito',
  'figure.yearsOld': {
    one: 'di {count} anno fa',
    many: 'di {count} di anni fa',
    other: 'di {count} anni fa',
  },

  'source.copy': 'letto in una copia',
  'source.more': 'e altre {count}',
  'source.inLanguage': 'in {language}',
  'source.checked': 'verificato il {date}',

  'entity.backTo': 'Torna a {name}',
  'entity.looked': 'Ultima ricerca: {date}.',
  'entity.withheld':
    'Questa versione ha più di un anno, perciò le affermazioni su questa persona non vengono più mostrate.',
  'entity.events': 'Che cosa è successo',
  'entity.related': 'Voci collegate',
  'entity.checked': 'Fonti verificate il {date}',
  'entity.report': 'Segnala un errore',
  'entity.correction': 'Correzione: {what}',
  'entity.openReference': 'Apri nel repertorio',
  'entity.timeline': 'Cronologia',

  'citation.copy': 'Copia la citazione',
  'citation.copied': 'Copiato',
  'citation.failed': 'Il browser non ha permesso la copia',
};
