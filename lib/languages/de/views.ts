import type { views as english } from '../en/views';
import type { Translated } from '../message';

export const views: Translated<typeof english> = {
  'reference.showAll': 'Alle {count} zeigen',
  'search.title': 'Suche',
  'view.all': 'Ansichten',
  'view.timeline': 'Zeitleiste',
  'view.figures': 'Zahlen',
  'view.map': 'Karte',
  'view.onward': '{name} in den Ansichten',
  'view.on.timeline': 'Auf der Zeitleiste',
  'view.on.figures': 'Zahlen im Verlauf',
  'view.on.map': 'Auf der Karte',
  'filter.about': 'Was betrifft',
  'filter.everything': 'alle und alles',
  'filter.kinds': 'Nur',
  'filter.nothing': 'Hierzu passt nichts. Nehmen Sie oben eine Auswahl zurück.',
  'timeline.intro': 'Was geschah, der Reihe nach. Entscheidungen stehen an dem Tag, an dem sie ergingen.',
  'timeline.chart': {
    one: '{count} Ereignis im Lauf der Zeit. Die Liste darunter enthält dasselbe.',
    other: '{count} Ereignisse im Lauf der Zeit. Die Liste darunter enthält dasselbe.',
  },
  'timeline.earlier': {
    one: '{count} früheres Ereignis steht nur in der Liste.',
    other: '{count} frühere Ereignisse stehen nur in der Liste.',
  },
  'timeline.oldestFirst': 'Ältestes zuerst',
  'timeline.newestFirst': 'Neuestes zuerst',
  'figures.intro':
    'Jede Zahl zählt etwas anderes. Nennen Sie sie mit ihrem Datum und mit dem, der gezählt hat, und halten Sie Festnahmen nie für Anklagen und Anklagen nie für Verurteilungen.',
  'figures.chart': {
    one: '{label}: {count} Zählung im Lauf der Zeit. Die Tabelle darunter enthält dasselbe.',
    other: '{label}: {count} Zählungen im Lauf der Zeit. Die Tabelle darunter enthält dasselbe.',
  },
  'figures.official-figure': 'amtliche Zählung',
  'figures.reported': 'berichtet',
  'numbers.which': 'Welche Zahl nehme ich?',
  'numbers.lead': 'diese zuerst nennen',
  'numbers.number': 'Zahl',
  'numbers.date': 'Stand',
  'numbers.status': 'Rang',
  'numbers.by': 'Gezählt von',
  'numbers.source': 'Quelle',
  'map.intro': 'Wer mit wem zu tun hat. Die Tabelle darunter sagt, wie.',
  'map.label':
    'Karte der Beziehungen. Pfeiltasten gehen von Name zu Name, die Eingabetaste öffnet einen, Plus und Minus ändern die Größe.',
  'map.hint':
    'Zeigen Sie auf einen Namen, um zu sehen, womit er zu tun hat. Mit der Tastatur: Pfeiltasten, Eingabe, + und −. Strg und das Mausrad oder zwei Finger ändern die Größe.',
  'map.larger': 'Größer',
  'map.smaller': 'Kleiner',
  'map.reset': 'Alles zeigen',
  'map.tooMany': {
    one: '{count} Name ist zu viel für ein Bild. Wählen Sie oben einen oder eine Art.',
    other: '{count} Namen sind zu viele für ein Bild. Wählen Sie oben einen oder eine Art.',
  },
  'map.relations': {
    one: '{count} Beziehung',
    other: '{count} Beziehungen',
  },
  'map.from': 'Wer',
  'map.relation': 'Beziehung',
  'map.to': 'Zu wem',
};
