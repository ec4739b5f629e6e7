import type { settings as english } from '../en/settings';
import type { Translated } from '../message';

export const settings: Translated<typeof english> = {
  'sample.label': 'Ein erfundener Bericht',
  'sample.first':
    'Ein Spediteur wurde am Dienstag aufgrund eines Europäischen Haftbefehls festgenommen, teilte die National Crime Agency mit. Er bestreitet den Schmuggel.',
  'sample.second':
    'Der Fall stützt sich auf Nachrichten, die über EncroChat verschickt wurden. Ermittler der Operation Venetic lasen solche Nachrichten ab 2020; EncroChat schloss in jenem Sommer.',

  'family.network': 'Netzwerke, Telefone und Technik',
  'family.operation': 'Ermittlungen und Fälle',
  'family.agency': 'Behörden und Ämter',
  'family.law': 'Gerichte, Entscheidungen und Recht',
  'family.person': 'Personen',

  'options.title': 'Einstellungen',
  'options.saved': 'Gespeichert',
  'options.unsaved': 'Ließ sich nicht speichern. Ist der Datenträger voll?',
  'options.damaged':
    'Einige Einstellungen waren nicht lesbar; für sie gelten die Vorgaben. Die nächste Änderung speichert alle neu.',
  'options.defaults': 'All das auf die Vorgaben zurücksetzen',

  'options.names': 'Namen',
  'options.families': 'Unterstreichen',
  'options.families.hint': 'Was nicht unterstrichen wird, steht weiterhin in der Liste des Symbols.',
  'options.density': 'Wie viele davon',
  'options.density.calm': 'Wenige',
  'options.density.calm.hint': 'Die erste Nennung in einem Abschnitt, höchstens zwei in einem Absatz.',
  'options.density.every': 'Jede Nennung',
  'options.density.every.hint': 'Im ganzen Bericht, nur nicht in Links und in der Hauptüberschrift.',

  'options.look': 'Aussehen',
  'options.underline': 'Linie',
  'options.underline.by-kind': 'Farbe und Linie je nach Art',
  'options.underline.plain': 'Eine Linie, in der Farbe des Textes',
  'options.strength': 'Stärke',
  'options.strength.soft': 'Zart',
  'options.strength.normal': 'Normal',
  'options.strength.strong': 'Kräftig',
  'options.delay': 'Die Karte öffnet sich',
  'options.delay.after': 'nach {seconds}',
  'options.preview': 'Vorschau',

  'options.language': 'Sprache',
  'options.language.browser': 'Wie der Browser: {language}',
  'options.language.hint': 'Was über die Namen bekannt ist, steht auf Englisch da.',
  'options.toolbar': 'Symbolleiste',
  'options.badge': 'Am Symbol zeigen, wie viele Namen gefunden wurden',

  'options.keys': 'Tastatur',
  'options.keys.popup': 'Die Übersicht am Symbol öffnen',
  'options.keys.none': 'nicht belegt',
  'options.keys.change': 'Tasten im Browser ändern',

  'options.sites': 'Websites',
  'options.sites.hint':
    'Wo Sie selbst ein- oder ausgeschaltet haben. Unterdomänen richten sich nach ihrer Website.',
  'options.sites.none': 'Noch keine. Der Schalter am Symbol und auf der Karte trägt Websites hier ein.',
  'options.sites.search': 'Website suchen',
  'options.sites.unmatched': 'Zu „{query}“ passt keine Website.',
  'options.sites.count': { one: '{count} Website', other: '{count} Websites' },
  'options.sites.more': {
    one: '{count} weitere Website: Suche eingrenzen, um sie zu sehen.',
    other: '{count} weitere Websites: Suche eingrenzen, um sie zu sehen.',
  },
  'options.sites.on': 'an',
  'options.sites.off': 'aus',
  'options.sites.off-alone': 'aus, ohne Unterdomänen',
  'options.sites.remove': 'Entfernen',
  'options.sites.remove.label': '{site} entfernen',
  'options.sites.removed': '{site} ist entfernt.',
  'options.sites.undo': 'Rückgängig',
  'options.sites.export': 'Exportieren',
  'options.sites.import': 'Importieren',

  'import.done': '{added}, {changed}; alle übrigen bleiben, wie sie waren.',
  'import.added': { one: '{count} Website hinzugefügt', other: '{count} Websites hinzugefügt' },
  'import.changed': { one: '{count} geändert', other: '{count} geändert' },
  'import.failed': 'Aus „{file}“ wurde nichts importiert:',
  'import.not-json': 'Das ist keine JSON-Datei. Wählen Sie eine, die hier exportiert wurde.',
  'import.not-ours':
    'Sie wurde nicht von Backgrounder exportiert. Wählen Sie eine, die hier exportiert wurde.',
  'import.newer': 'Sie stammt aus einer neueren Version der Erweiterung. Aktualisieren Sie zuerst diese.',
  'import.host': '„{host}“ ist kein Name einer Website. Schreiben Sie ihn wie „example.com“.',
  'import.rule': 'Der Eintrag „{host}“ hat „{value}“. Möglich sind „on“, „off“ oder „off-alone“.',
  'import.more': { one: 'und {count} weiteres Problem', other: 'und {count} weitere Probleme' },

  'welcome.title': 'Willkommen bei Backgrounder',
  'welcome.heading': 'Die Hintergründe zu Kriminalfällen, dort, wo Sie lesen',
  'welcome.lead':
    'Die Namen, auf die sich ein Bericht stützt, werden zurückhaltend unterstrichen. Verweilen Sie auf einem, sagt eine Karte, wofür er steht, was gesichert ist, was nur behauptet wird und aus welcher Quelle.',
  'welcome.try': 'Hier ausprobieren',
  'welcome.try.hint': 'Verweilen Sie mit dem Zeiger auf einem unterstrichenen Namen, oder tippen Sie ihn an.',
  'welcome.try.keys': 'Mit der Tastatur: {next} öffnet den nächsten, Esc schließt ihn.',
  'welcome.permission': 'Ihr Browser fragt Sie zuerst',
  'welcome.permission.given': 'Erlaubt. Von jetzt an arbeitet es auf allen Seiten.',
  'welcome.never': 'Was es niemals tut',
  'welcome.never.send':
    'Es sendet nichts. Alles, was es weiß, bringt es mit; keine Seite, keine Suche und kein Klick verlässt den Browser.',
  'welcome.never.change': 'Es verändert keine Seite. Namen werden nur bemalt; die Seite bleibt, wie sie war.',
  'welcome.never.guilty':
    'Es nennt niemanden schuldig. Ein Vorwurf steht als Vorwurf da, mit Datum und, soweit bekannt, mit seinem Ausgang.',
  'welcome.never.private':
    'Es liest nichts Privates mit. E-Mail, Chats, Editoren und interne Netze bleiben unberührt, bis Sie es dort einschalten.',
  'welcome.jury': 'Schöffin oder Schöffe in einem Verfahren?',
  'welcome.jury.line': 'Halten Sie es an und folgen Sie den Anweisungen des Gerichts.',
  'welcome.mistake': 'Einen Fehler gefunden?',
  'welcome.mistake.line': 'Jede Karte führt zu uns; oder schreiben Sie an',
  'welcome.next': 'Weiter',
};
