import type { reading as english } from '../en/reading';
import type { Translated } from '../message';

export const reading: Translated<typeof english> = {
  'manifest.description':
    'Unterstreicht Namen in Kriminalberichten und sagt, wofür sie stehen, was gesichert ist und was nur behauptet wird.',
  'manifest.nextMention': 'Nächster unterstrichener Name, mit seiner Karte',
  'manifest.previousMention': 'Voriger unterstrichener Name, mit seiner Karte',
  'manifest.toggleSite': 'Für diese Website ein- oder ausschalten',

  'menu.lookUp': '„{text}“ in Backgrounder nachschlagen',

  'card.wholeStory': 'Quellen und alles Weitere',
  'card.less': 'Weniger zeigen',
  'card.switchOff': 'Auf dieser Website aus',
  'card.isOff': 'Aus für {site}',
  'card.undo': 'Rückgängig',
  'card.related': '{relation}: {name}',

  'site.files': 'Dateien auf diesem Computer',

  'toolbar.on': 'Backgrounder: an für {site}',
  'toolbar.nothing': 'Backgrounder: an für {site}, auf dieser Seite nichts gefunden',
  'toolbar.found': {
    one: 'Backgrounder: {count} Name auf dieser Seite',
    other: 'Backgrounder: {count} Namen auf dieser Seite',
  },
  'toolbar.off': 'Backgrounder: aus für {site}',
  'toolbar.quiet': 'Backgrounder: stumm für {site}, bis Sie es einschalten',
  'toolbar.paused': 'Backgrounder: überall angehalten',
  'toolbar.cannot-run': 'Backgrounder: kann auf dieser Seite nicht laufen',
  'toolbar.needs-permission': 'Backgrounder: braucht Ihre Erlaubnis, Seiten zu lesen',

  'popup.on': 'An für {site}',
  'popup.on.hint': 'Klicken, um hier auszuschalten',
  'popup.off': 'Aus für {site}',
  'popup.off.hint': 'Klicken, um hier einzuschalten',
  'popup.quiet': 'Stumm für {site}',
  'popup.quiet.hint': 'Klicken, um hier einzuschalten',
  'popup.quiet.why':
    'E-Mail, Chats, Editoren, Terminlisten der Gerichte und interne Netze bleiben unberührt, bis Sie es dort einschalten.',
  'popup.paused': 'Überall angehalten',
  'popup.paused.hint': 'Klicken, um fortzufahren',
  'popup.cannot-run': 'Kann auf dieser Seite nicht laufen',
  'popup.cannot-run.why':
    'Browser lassen Erweiterungen nicht auf ihre eigenen Seiten, nicht in die Läden für Erweiterungen und nicht in manche Betrachter.',
  'popup.needs-permission': 'Braucht Ihre Erlaubnis',
  'popup.needs-permission.why':
    'In Ihrem Browser entscheiden Sie, welche Seiten eine Erweiterung lesen darf. Nichts, was Sie lesen, verlässt den Browser.',
  'popup.grant': 'Auf allen Websites erlauben',
  'popup.refused': 'Noch nicht erlaubt. Das geht auch in der Liste der Erweiterungen Ihres Browsers.',
  'popup.damaged':
    'Einige Einstellungen sind nicht lesbar; es gelten die Vorgaben. Was Sie hier schalten, wird neu gespeichert.',
  'popup.unsaved': 'Die Änderung ließ sich nicht speichern. Ist der Datenträger voll?',

  'popup.looking': 'Die Seite wird gelesen …',
  'popup.found': 'Auf dieser Seite · {names}, {mentions}',
  'popup.names': { one: '{count} Name', other: '{count} Namen' },
  'popup.mentions': { one: '{count} Nennung', other: '{count} Nennungen' },
  'popup.mentionsOf': { one: 'Nennung von', other: 'Nennungen von' },
  'popup.nothing': 'Auf dieser Seite nichts gefunden',
  'popup.nothing.why': 'Keiner der {known} Namen des Nachschlagewerks steht in ihrem Text.',
  'popup.unreadable': 'Diese Seite ist nicht lesbar',
  'popup.unreadable.pdf': 'Sie sieht nach einer PDF-Datei aus. Nur Webseiten lassen sich erläutern.',
  'popup.unreadable.file':
    'Um Dateien auf diesem Computer zu erläutern, erlauben Sie in der Liste der Erweiterungen den Zugriff auf Datei-Adressen.',
  'popup.unreadable.other':
    'Vielleicht ist sie ein Bild, ein Dokumentbetrachter oder reiner Text. Ist sie ein Artikel, war sie schon offen, bevor die Erweiterung installiert oder aktualisiert wurde: Laden Sie sie neu.',
  'popup.reload': 'Seite neu laden',

  'popup.reference': 'Nachschlagewerk',
  'popup.back': 'Zurück',
  'popup.pause': 'Überall anhalten',
  'popup.resume': 'Überall fortfahren',
};
