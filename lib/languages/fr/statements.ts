import type { statements as english } from '../en/statements';
import type { Translated } from '../message';

export const statements: Translated<typeof english> = {
  'status.established': 'Établi',
  'status.official-figure': 'Chiffre officiel',
  'status.reported': 'Rapporté',
  'status.alleged': 'Allégué',
  'status.charged': 'Inculpation',
  'status.convicted': 'Condamnation',
  'status.acquitted': 'Acquittement',
  'status.discontinued': 'Poursuites abandonnées',
  'status.quashed': 'Annulé',
  'status.ruled': 'Jugé',
  'status.definition': 'Définition',
  'status.disputed': 'Contesté, les sources divergent',

  'standing.stands': 'toujours en vigueur',
  'standing.under-appeal': 'recours en cours',
  'standing.quashed': 'annulé depuis',
  'standing.superseded': 'dépassé par une décision ultérieure',
  'standing.not-known': 'on ignore si la décision tient encore',

  'defence.denies': 'contesté par l’intéressé',
  'defence.no-comment': 'aucun commentaire',
  'defence.not-found': 'aucune réponse trouvée',

  'final.yes': 'définitif',
  'final.no': 'non définitif',
  'final.not-known': 'on ignore si c’est définitif',

  'claim.by': 'selon {whom}',
  'claim.asOf': 'état\u00a0: {date}',
  'claim.about': 'env. {date}',
  'claim.against': 'À l’inverse\u00a0:',

  'figure.about': 'environ {amount}',
  'figure.more-than': 'plus de {amount}',
  'figure.almost': 'près de {amount}',
  'figure.up-to': 'jusqu’à {amount}',
  'figure.official-figure': 'officiel',
  'figure.reported': 'rapporté',
  'figure.yearsOld': {
    one: 'vieux de {count} an',
    many: 'vieux de {count} d’années',
    other: 'vieux de {count} ans',
  },

  'source.copy': 'lu dans une copie',
  'source.more': 'et {count} de plus',
  'source.inLanguage': 'en {language}',
  'source.checked': 'vérifié le {date}',

  'entity.backTo': 'Retour à {name}',
  'entity.looked': 'Dernière recherche le {date}.',
  'entity.withheld':
    'Cette version a plus d’un an\u00a0; les affirmations sur cette personne ne sont donc plus affichées.',
  'entity.events': 'Ce qui s’est passé',
  'entity.related': 'Voir aussi',
  'entity.checked': 'Sources vérifiées le {date}',
  'entity.report': 'Signaler une erreur',
  'entity.correction': 'Correction\u00a0: {what}',
  'entity.openReference': 'Ouvrir dans le répertoire',
  'entity.timeline': 'Chronologie',

  'citation.copy': 'Copier la référence',
  'citation.copied': 'Copié',
  'citation.failed': 'Le navigateur n’a pas permis la copie',
};
