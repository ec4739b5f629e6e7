import type { views as english } from '../en/views';
import type { Translated } from '../message';

export const views: Translated<typeof english> = {
  'reference.showAll': 'Mostra tutte ({count})',
  'search.title': 'Ricerca',
  'view.all': 'Viste',
  'view.timeline': 'Cronologia',
  'view.figures': 'Cifre',
  'view.map': 'Mappa',
  'view.onward': '{name} nelle viste',
  'view.on.timeline': 'Nella cronologia',
  'view.on.figures': 'Le sue cifre nel tempo',
  'view.on.map': 'Sulla mappa',
  'filter.about': 'Ciò che riguarda',
  'filter.everything': 'tutto e tutti',
  'filter.kinds': 'Solo',
  'filter.nothing': 'Qui non corrisponde nulla. Annulla una scelta qui sopra.',
  'timeline.intro': 'Che cosa è successo, in ordine. Le decisioni stanno nel giorno in cui sono state prese.',
  'timeline.chart': {
    one: '{count} evento nel tempo. L’elenco qui sotto contiene lo stesso.',
    many: '{count} di eventi nel tempo. L’elenco qui sotto contiene lo stesso.',
    other: '{count} eventi nel tempo. L’elenco qui sotto contiene lo stesso.',
  },
  'timeline.earlier': {
    one: '{count} evento precedente è solo nell’elenco.',
    many: '{count} di eventi precedenti sono solo nell’elenco.',
    other: '{count} eventi precedenti sono solo nell’elenco.',
  },
  'timeline.oldestFirst': 'Prima i più vecchi',
  'timeline.newestFirst': 'Prima i più recenti',
  'figures.intro':
    'Ogni cifra conta qualcosa di diverso. Citala con la data e con chi ha contato, e non scambiare mai gli arresti per accuse né le accuse per condanne.',
  'figures.chart': {
    one: '{label}: {count} conteggio nel tempo. La tabella qui sotto contiene lo stesso.',
    many: '{label}: {count} di conteggi nel tempo. La tabella qui sotto contiene lo stesso.',
    other: '{label}: {count} conteggi nel tempo. La tabella qui sotto contiene lo stesso.',
  },
  'figures.official-figure': 'conteggio ufficiale',
  'figures.reported': 'riferito',
  'numbers.which': 'Quale cifra uso?',
  'numbers.lead': 'cita prima questa',
  'numbers.number': 'Cifra',
  'numbers.date': 'Aggiornata al',
  'numbers.status': 'Valore',
  'numbers.by': 'Contata da',
  'numbers.source': 'Fonte',
  'map.intro': 'Chi ha a che fare con chi. La tabella qui sotto dice come.',
  'map.label':
    'Mappa delle relazioni. Le frecce vanno da un nome all’altro, Invio ne apre uno, più e meno cambiano la grandezza.',
  'map.hint':
    'Indica un nome per vedere le sue relazioni. Con la tastiera: frecce, Invio, + e −. Ctrl e la rotella, o due dita, cambiano la grandezza.',
  'map.larger': 'Più grande',
  'map.smaller': 'Più piccola',
  'map.reset': 'Mostra tutto',
  'map.tooMany': {
    one: '{count} nome è troppo per un’immagine. Scegline uno qui sopra, o un genere.',
    many: '{count} di nomi sono troppi per un’immagine. Scegline uno qui sopra, o un genere.',
    other: '{count} nomi sono troppi per un’immagine. Scegline uno qui sopra, o un genere.',
  },
  'map.relations': {
    one: '{count} relazione',
    many: '{count} di relazioni',
    other: '{count} relazioni',
  },
  'map.from': 'Chi',
  'map.relation': 'Relazione',
  'map.to': 'Con chi',
};
