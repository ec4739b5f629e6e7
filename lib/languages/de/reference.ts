import type { reference as english } from '../en/reference';
import type { Translated } from '../message';

export const reference: Translated<typeof english> = {
  'kind.network': 'Netzwerk',
  'kind.operation': 'Ermittlung',
  'kind.agency': 'Behörde',
  'kind.court': 'Gericht',
  'kind.ruling': 'Entscheidung',
  'kind.term': 'Recht',
  'kind.technique': 'Technik',
  'kind.person': 'Person',
  'kind.case': 'Fall',
  'kinds.network': 'Netzwerke und Telefone',
  'kinds.operation': 'Ermittlungen',
  'kinds.agency': 'Behörden und Ämter',
  'kinds.court': 'Gerichte',
  'kinds.ruling': 'Entscheidungen',
  'kinds.term': 'Recht',
  'kinds.technique': 'Technik',
  'kinds.person': 'Personen im Amt',
  'kinds.case': 'Fälle',

  'search.label': 'Name oder Gericht nachschlagen',
  'search.results': { one: '{count} Treffer', other: '{count} Treffer' },
  'search.nothing': 'Nichts gefunden',
  'search.none': 'Unter „{query}“ ist hier nichts bekannt.',

  'story.claims': 'Was bekannt ist',
  'story.group.differ': 'Wo Quellen sich widersprechen',
  'story.group.definition': 'Was das heißt',
  'story.group.established': 'Gesichert',
  'story.group.decided': 'Vor Gericht entschieden',
  'story.group.reported': 'Berichtet',
  'story.group.alleged': 'Mutmaßlich',
  'story.figures': 'Zahlen',
  'story.counted': 'gezählt von {publisher}',
  'story.sources': { one: '{count} Quelle', other: '{count} Quellen' },
  'story.tier.A': 'Gericht, Behörde, Gesetz oder Hersteller',
  'story.tier.B': 'veröffentlichter Bericht',
  'story.tier.C': 'Abschrift, Forum oder Sammlung',
  'story.rulingChecked': '{standing} (geprüft am {date})',
  'story.missing': 'Einen Eintrag dieses Namens gibt es nicht.',
  'story.missing.why':
    'Vielleicht wurde er umbenannt oder herausgenommen. Die Liste enthält alles, was es gibt.',

  'reference.title': 'Backgrounder-Nachschlagewerk',
  'reference.open': 'Nachschlagewerk öffnen',
  'reference.intro':
    'Wofür die Namen in Kriminalberichten stehen: was gesichert ist, was nur berichtet oder behauptet wird, Stand wann und aus welcher Quelle.',
  'reference.all': 'Alle Einträge',
  'reference.knowledgeOf': 'Wissensstand {date}',
  'reference.correct': 'Einen Fehler gefunden? Schreiben Sie uns',
  'reference.unreachable':
    'Die Erweiterung antwortet nicht. Schließen Sie diese Seite und öffnen Sie sie neu.',
};
