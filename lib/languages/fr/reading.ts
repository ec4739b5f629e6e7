import type { reading as english } from '../en/reading';
import type { Translated } from '../message';

export const reading: Translated<typeof english> = {
  'manifest.description':
    'Souligne les noms clés d’un article judiciaire et dit ce qu’ils désignent, ce qui est établi et ce qui n’est qu’allégué.',
  'manifest.nextMention': 'Nom souligné suivant, avec sa fiche',
  'manifest.previousMention': 'Nom souligné précédent, avec sa fiche',
  'manifest.toggleSite': 'Activer ou désactiver pour ce site',

  'menu.lookUp': 'Chercher «\u00a0{text}\u00a0» dans Backgrounder',

  'card.wholeStory': 'Sources et fiche complète',
  'card.less': 'Afficher moins',
  'card.switchOff': 'Désactiver sur ce site',
  'card.isOff': 'Désactivé pour {site}',
  'card.undo': 'Annuler',
  'card.related': '{relation}\u00a0: {name}',

  'site.files': 'les fichiers de cet ordinateur',

  'toolbar.on': 'Backgrounder\u00a0: activé pour {site}',
  'toolbar.nothing': 'Backgrounder\u00a0: activé pour {site}, rien sur cette page',
  'toolbar.found': {
    one: 'Backgrounder\u00a0: {count} nom sur cette page',
    many: 'Backgrounder\u00a0: {count} de noms sur cette page',
    other: 'Backgrounder\u00a0: {count} noms sur cette page',
  },
  'toolbar.off': 'Backgrounder\u00a0: désactivé pour {site}',
  'toolbar.quiet': 'Backgrounder\u00a0: en retrait pour {site} tant que vous ne l’activez pas',
  'toolbar.paused': 'Backgrounder\u00a0: en pause partout',
  'toolbar.cannot-run': 'Backgrounder\u00a0: ne peut pas fonctionner sur cette page',
  'toolbar.needs-permission': 'Backgrounder\u00a0: a besoin de votre autorisation pour lire les pages',

  'popup.on': 'Activé pour {site}',
  'popup.on.hint': 'Cliquez pour désactiver ici',
  'popup.off': 'Désactivé pour {site}',
  'popup.off.hint': 'Cliquez pour activer ici',
  'popup.quiet': 'En retrait pour {site}',
  'popup.quiet.hint': 'Cliquez pour activer ici',
  'popup.quiet.why':
    'Messageries, discussions, éditeurs, rôles d’audience et intranets sont laissés de côté tant que vous ne l’y activez pas.',
  'popup.paused': 'En pause partout',
  'popup.paused.hint': 'Cliquez pour reprendre',
  'popup.cannot-run': 'Ne peut pas fonctionner sur cette page',
  'popup.cannot-run.why':
    'Les navigateurs tiennent les extensions à l’écart de leurs propres pages, des boutiques d’extensions et de certaines visionneuses.',
  'popup.needs-permission': 'Votre autorisation est nécessaire',
  'popup.needs-permission.why':
    'Votre navigateur vous laisse décider quelles pages une extension peut lire. Rien de ce que vous lisez ne quitte le navigateur.',
  'popup.grant': 'Autoriser sur tous les sites',
  'popup.refused':
    'Pas encore autorisé. Vous pouvez aussi le faire dans la liste des extensions du navigateur.',
  'popup.damaged':
    'Certains réglages sont illisibles\u00a0: les valeurs par défaut s’appliquent. Ce que vous changez ici est enregistré à nouveau.',
  'popup.unsaved': 'La modification n’a pas pu être enregistrée. Le disque est-il plein\u00a0?',

  'popup.looking': 'Lecture de la page…',
  'popup.found': 'Sur cette page · {names}, {mentions}',
  'popup.names': { one: '{count} nom', many: '{count} de noms', other: '{count} noms' },
  'popup.mentions': { one: '{count} mention', many: '{count} de mentions', other: '{count} mentions' },
  'popup.mentionsOf': { one: 'mention de', many: 'de mentions de', other: 'mentions de' },
  'popup.nothing': 'Rien sur cette page',
  'popup.nothing.why': 'Aucun des {known} noms du répertoire ne figure dans son texte.',
  'popup.unreadable': 'Cette page ne peut pas être lue',
  'popup.unreadable.pdf': 'Elle ressemble à un fichier PDF. Seules les pages web peuvent être annotées.',
  'popup.unreadable.file':
    'Pour annoter les fichiers de cet ordinateur, autorisez l’accès aux adresses de fichiers dans la liste des extensions du navigateur.',
  'popup.unreadable.other':
    'C’est peut-être une image, une visionneuse de documents ou du texte brut. Si c’est un article, la page était ouverte avant l’installation ou la mise à jour de l’extension\u00a0: rechargez-la.',
  'popup.reload': 'Recharger la page',

  'popup.reference': 'Répertoire',
  'popup.back': 'Retour',
  'popup.pause': 'Mettre en pause partout',
  'popup.resume': 'Reprendre partout',
};
