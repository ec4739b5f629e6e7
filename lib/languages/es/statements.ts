import type { statements as english } from '../en/statements';
import type { Translated } from '../message';

export const statements: Translated<typeof english> = {
  'status.established': 'Acreditado',
  'status.official-figure': 'Cifra oficial',
  'status.reported': 'Publicado',
  'status.alleged': 'Presunto',
  'status.charged': 'Acusación formal',
  'status.convicted': 'Condena',
  'status.acquitted': 'Absolución',
  'status.discontinued': 'Sobreseído',
  'status.quashed': 'Anulado',
  'status.ruled': 'Resuelto por un tribunal',
  'status.definition': 'Definición',
  'status.disputed': 'Controvertido, las fuentes discrepan',

  'standing.stands': 'sigue vigente',
  'standing.under-appeal': 'recurrido',
  'standing.quashed': 'anulado después',
  'standing.superseded': 'superado por otra resolución',
  'standing.not-known': 'no consta si sigue vigente',

  'defence.denies': 'negado por la defensa',
  'defence.no-comment': 'sin comentarios',
  'defence.not-found': 'no consta respuesta',

  'final.yes': 'firme',
  'final.no': 'no firme',
  'final.not-known': 'no consta si es firme',

  'claim.by': 'según {whom}',
  'claim.asOf': 'a fecha de {date}',
  'claim.about': 'aproximadamente {date}',
  'claim.against': 'En cambio:',

  'figure.about': 'unos {amount}',
  'figure.more-than': 'más de {amount}',
  'figure.almost': 'casi {amount}',
  'figure.up-to': 'hasta {amount}',
  'figure.official-figure': 'oficial',
  'figure.reported': 'publicado',
  'figure.yearsOld': {
    one: 'de hace {count} año',
    many: 'de hace {count} de años',
    other: 'de hace {count} años',
  },

  'source.copy': 'leído en una copia',
  'source.more': 'y {count} más',
  'source.inLanguage': 'en {language}',
  'source.checked': 'comprobado el {date}',

  'entity.backTo': 'Volver a {name}',
  'entity.looked': 'Última búsqueda: {date}.',
  'entity.withheld':
    'Esta versión tiene más de un año, por lo que ya no se muestran afirmaciones sobre esta persona.',
  'entity.events': 'Qué ocurrió',
  'entity.related': 'Relacionado',
  'entity.checked': 'Fuentes comprobadas el {date}',
  'entity.report': 'Avisar de un error',
  'entity.correction': 'Corrección: {what}',
  'entity.openReference': 'Abrir en el repertorio',
  'entity.timeline': 'Cronología',

  'citation.copy': 'Copiar la cita',
  'citation.copied': 'Copiado',
  'citation.failed': 'El navegador no permitió copiar',
};
