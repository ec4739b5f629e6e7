import type { views as english } from '../en/views';
import type { Translated } from '../message';

export const views: Translated<typeof english> = {
  'reference.showAll': 'Afficher les {count}',
  'search.title': 'Recherche',
  'view.all': 'Vues',
  'view.timeline': 'Chronologie',
  'view.figures': 'Chiffres',
  'view.map': 'Carte',
  'view.onward': '{name} dans les vues',
  'view.on.timeline': 'Dans la chronologie',
  'view.on.figures': 'Ses chiffres dans le temps',
  'view.on.map': 'Sur la carte',
  'filter.about': 'Ce qui concerne',
  'filter.everything': 'tout et tous',
  'filter.kinds': 'Seulement',
  'filter.nothing': 'Rien ne correspond. Annulez un choix ci-dessus.',
  'timeline.intro':
    'Ce qui s’est passé, dans l’ordre. Les décisions figurent au jour où elles ont été rendues.',
  'timeline.chart': {
    one: '{count} événement dans le temps. La liste ci-dessous contient la même chose.',
    many: '{count} d’événements dans le temps. La liste ci-dessous contient la même chose.',
    other: '{count} événements dans le temps. La liste ci-dessous contient la même chose.',
  },
  'timeline.earlier': {
    one: '{count} événement plus ancien ne figure que dans la liste.',
    many: '{count} d’événements plus anciens ne figurent que dans la liste.',
    other: '{count} événements plus anciens ne figurent que dans la liste.',
  },
  'timeline.oldestFirst': 'Du plus ancien au plus récent',
  'timeline.newestFirst': 'Du plus récent au plus ancien',
  'figures.intro':
    'Chaque chiffre compte autre chose. Donnez-le avec sa date et avec celui qui a compté, et ne prenez jamais des arrestations pour des poursuites ni des poursuites pour des condamnations.',
  'figures.chart': {
    one: '{label}\u00a0: {count} décompte dans le temps. Le tableau ci-dessous contient la même chose.',
    many: '{label}\u00a0: {count} de décomptes dans le temps. Le tableau ci-dessous contient la même chose.',
    other: '{label}\u00a0: {count} décomptes dans le temps. Le tableau ci-dessous contient la même chose.',
  },
  'figures.official-figure': 'décompte officiel',
  'figures.reported': 'rapporté',
  'numbers.which': 'Quel chiffre utiliser\u00a0?',
  'numbers.lead': 'à citer d’abord',
  'numbers.number': 'Chiffre',
  'numbers.date': 'À la date du',
  'numbers.status': 'Valeur',
  'numbers.by': 'Compté par',
  'numbers.source': 'Source',
  'map.intro': 'Qui est lié à qui. Le tableau ci-dessous dit comment.',
  'map.label':
    'Carte des liens. Les flèches vont d’un nom à l’autre, Entrée en ouvre un, plus et moins changent la taille.',
  'map.hint':
    'Pointez un nom pour voir ses liens. Au clavier\u00a0: flèches, Entrée, + et −. Ctrl et la molette, ou deux doigts, changent la taille.',
  'map.larger': 'Plus grand',
  'map.smaller': 'Plus petit',
  'map.reset': 'Tout afficher',
  'map.tooMany': {
    one: '{count} nom, c’est trop pour une image. Choisissez-en un ci-dessus, ou une catégorie.',
    many: '{count} de noms, c’est trop pour une image. Choisissez-en un ci-dessus, ou une catégorie.',
    other: '{count} noms, c’est trop pour une image. Choisissez-en un ci-dessus, ou une catégorie.',
  },
  'map.relations': {
    one: '{count} lien',
    many: '{count} de liens',
    other: '{count} liens',
  },
  'map.from': 'Qui',
  'map.relation': 'Lien',
  'map.to': 'Avec qui',
};
