import type { settings as english } from '../en/settings';
import type { Translated } from '../message';

export const settings: Translated<typeof english> = {
  'sample.label': 'Un article inventé',
  'sample.first':
    'Un agent maritime a été arrêté mardi en vertu d’un mandat d’arrêt européen, a indiqué la National Crime Agency. Il nie toute contrebande.',
  'sample.second':
    'Le dossier repose sur des messages envoyés par EncroChat. Les enquêteurs de l’opération Venetic ont commencé à lire de tels messages en 2020\u00a0; EncroChat a fermé cet été-là.',

  'family.network': 'Réseaux, téléphones et techniques',
  'family.operation': 'Opérations et affaires',
  'family.agency': 'Services et autorités',
  'family.law': 'Juridictions, décisions et droit',
  'family.person': 'Personnes',

  'options.title': 'Réglages',
  'options.saved': 'Enregistré',
  'options.unsaved': 'Impossible d’enregistrer. Le disque est-il plein\u00a0?',
  'options.damaged':
    'Certains réglages étaient illisibles et ont leur valeur par défaut. La prochaine modification les réenregistre tous.',
  'options.defaults': 'Tout remettre aux valeurs par défaut',

  'options.names': 'Noms',
  'options.families': 'Souligner',
  'options.families.hint': 'Ce qui n’est pas souligné reste dans la liste sous l’icône.',
  'options.density': 'Combien',
  'options.density.calm': 'Quelques-uns',
  'options.density.calm.hint': 'La première mention de chaque partie, deux par paragraphe au plus.',
  'options.density.every': 'Toutes les mentions',
  'options.density.every.hint': 'Dans tout l’article, sauf dans les liens et le titre principal.',

  'options.look': 'Apparence',
  'options.underline': 'Trait',
  'options.underline.by-kind': 'Couleur et trait selon la nature',
  'options.underline.plain': 'Un seul trait, de la couleur du texte',
  'options.strength': 'Intensité',
  'options.strength.soft': 'Discrète',
  'options.strength.normal': 'Normale',
  'options.strength.strong': 'Marquée',
  'options.delay': 'La fiche s’ouvre',
  'options.delay.after': 'après {seconds}',
  'options.preview': 'Aperçu',

  'options.language': 'Langue',
  'options.language.browser': 'Celle du navigateur\u00a0: {language}',
  'options.language.hint': 'Ce que l’on sait des noms est écrit en anglais.',
  'options.toolbar': 'Barre d’outils',
  'options.badge': 'Afficher sur l’icône combien de noms ont été trouvés',

  'options.keys': 'Clavier',
  'options.keys.popup': 'Ouvrir le panneau de l’icône',
  'options.keys.none': 'non défini',
  'options.keys.change': 'Changer les touches dans le navigateur',

  'options.sites': 'Sites',
  'options.sites.hint':
    'Ceux pour lesquels vous avez activé ou désactivé vous-même. Les sous-domaines suivent leur site.',
  'options.sites.none':
    'Aucun pour l’instant. L’interrupteur du panneau et celui de la fiche les ajoutent ici.',
  'options.sites.search': 'Chercher un site',
  'options.sites.unmatched': 'Aucun site ne correspond à «\u00a0{query}\u00a0».',
  'options.sites.count': { one: '{count} site', many: '{count} de sites', other: '{count} sites' },
  'options.sites.more': {
    one: '{count} site de plus\u00a0: précisez la recherche pour le voir.',
    many: '{count} de sites de plus\u00a0: précisez la recherche pour les voir.',
    other: '{count} sites de plus\u00a0: précisez la recherche pour les voir.',
  },
  'options.sites.on': 'activé',
  'options.sites.off': 'désactivé',
  'options.sites.off-alone': 'désactivé, sans ses sous-domaines',
  'options.sites.remove': 'Retirer',
  'options.sites.remove.label': 'Retirer {site}',
  'options.sites.removed': '{site} a été retiré.',
  'options.sites.undo': 'Annuler',
  'options.sites.export': 'Exporter',
  'options.sites.import': 'Importer',

  'import.done': '{added}, {changed}\u00a0; les autres restent tels quels.',
  'import.added': {
    one: '{count} site ajouté',
    many: '{count} de sites ajoutés',
    other: '{count} sites ajoutés',
  },
  'import.changed': { one: '{count} modifié', many: '{count} de modifiés', other: '{count} modifiés' },
  'import.failed': 'Rien n’a été importé de «\u00a0{file}\u00a0»\u00a0:',
  'import.not-json': 'Ce n’est pas un fichier JSON. Choisissez-en un qui a été exporté ici.',
  'import.not-ours': 'Il n’a pas été exporté par Backgrounder. Choisissez un fichier qui a été exporté ici.',
  'import.newer': 'Il vient d’une version plus récente de l’extension. Mettez d’abord celle-ci à jour.',
  'import.host': '«\u00a0{host}\u00a0» n’est pas un nom de site. Écrivez-le comme «\u00a0example.com\u00a0».',
  'import.rule':
    'L’entrée «\u00a0{host}\u00a0» contient «\u00a0{value}\u00a0». Utilisez «\u00a0on\u00a0», «\u00a0off\u00a0» ou «\u00a0off-alone\u00a0».',
  'import.more': {
    one: 'et {count} autre problème',
    many: 'et {count} d’autres problèmes',
    other: 'et {count} autres problèmes',
  },

  'welcome.title': 'Bienvenue dans Backgrounder',
  'welcome.heading': 'Les dessous des affaires judiciaires, là où vous lisez',
  'welcome.lead':
    'Les noms sur lesquels repose un article sont discrètement soulignés. Arrêtez-vous sur l’un d’eux\u00a0: une fiche dit ce qu’il désigne, ce qui est établi, ce qui n’est qu’allégué, et d’après quelle source.',
  'welcome.try': 'Essayez ici',
  'welcome.try.hint': 'Arrêtez le pointeur sur un nom souligné, ou touchez-le.',
  'welcome.try.keys': 'Au clavier\u00a0: {next} ouvre le suivant, Échap le ferme.',
  'welcome.permission': 'Votre navigateur vous demande d’abord votre accord',
  'welcome.permission.given': 'Autorisé. L’extension fonctionne désormais sur toutes les pages.',
  'welcome.never': 'Ce qu’elle ne fait jamais',
  'welcome.never.send':
    'Elle n’envoie rien. Tout ce qu’elle sait est en elle\u00a0; aucune page, aucune recherche, aucun clic ne quitte le navigateur.',
  'welcome.never.change':
    'Elle ne modifie aucune page. Les noms sont seulement peints\u00a0; la page reste telle qu’elle était.',
  'welcome.never.guilty':
    'Elle ne dit personne coupable. Une accusation est présentée comme telle, avec sa date et, autant qu’on le sache, ses suites.',
  'welcome.never.private':
    'Elle ne lit pas vos pages privées. Messageries, discussions, éditeurs et intranets sont laissés de côté tant que vous ne l’y activez pas.',
  'welcome.jury': 'Vous êtes juré\u00a0?',
  'welcome.jury.line': 'Mettez-la en pause et suivez les instructions de la cour.',
  'welcome.mistake': 'Une erreur\u00a0?',
  'welcome.mistake.line': 'Chaque fiche mène à nous\u00a0; ou écrivez à',
  'welcome.next': 'Continuer',
};
