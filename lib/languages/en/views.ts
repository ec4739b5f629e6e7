import type { Catalogue } from '../message';

/** The views over all entities at once, and the table of what each number counts. */
export const views = {
  'reference.showAll': 'Show all {count}',
  'search.title': 'Search',
  'view.all': 'Views',
  'view.timeline': 'Timeline',
  'view.figures': 'Figures',
  'view.map': 'Map',
  'view.onward': '{name} in the views',
  'view.on.timeline': 'On the timeline',
  'view.on.figures': 'Its figures over time',
  'view.on.map': 'On the map',
  'filter.about': 'What concerns',
  'filter.everything': 'everybody and everything',
  'filter.kinds': 'Only',
  'filter.nothing': 'Nothing here fits. Take a choice above back.',
  'timeline.intro': 'What happened, in order. Rulings stand on the day they were given.',
  'timeline.chart': {
    one: '{count} event along time. The list below holds the same.',
    other: '{count} events along time. The list below holds the same.',
  },
  'timeline.earlier': {
    one: '{count} earlier event is in the list only.',
    other: '{count} earlier events are in the list only.',
  },
  'timeline.oldestFirst': 'Oldest first',
  'timeline.newestFirst': 'Newest first',
  'figures.intro':
    'Each number counts something else. Give it with its date and with who counted, and never take arrests for charges or charges for convictions.',
  'figures.chart': {
    one: '{label}: {count} count over time. The table below holds the same.',
    other: '{label}: {count} counts over time. The table below holds the same.',
  },
  'figures.official-figure': 'official count',
  'figures.reported': 'reported',
  'numbers.which': 'Which number do I use?',
  'numbers.lead': 'lead with this one',
  'numbers.number': 'Number',
  'numbers.date': 'As of',
  'numbers.status': 'Status',
  'numbers.by': 'Counted by',
  'numbers.source': 'Source',
  'map.intro': 'Who is related to whom. The table below says how.',
  'map.label':
    'Map of relations. Arrow keys go from name to name, Enter opens one, plus and minus change the size.',
  'map.hint':
    'Point at a name to see how it is related. With the keyboard: arrow keys, Enter, + and −. Ctrl and the wheel, or two fingers, change the size.',
  'map.larger': 'Larger',
  'map.smaller': 'Smaller',
  'map.reset': 'Show all of it',
  'map.tooMany': {
    one: '{count} name is too many for a picture. Choose one above, or a kind.',
    other: '{count} names are too many for a picture. Choose one above, or a kind.',
  },
  'map.relations': {
    one: '{count} relation',
    other: '{count} relations',
  },
  'map.from': 'Who',
  'map.relation': 'Relation',
  'map.to': 'To whom',
} as const satisfies Catalogue;
