/**
 * Every text of the interface, in one place, so that it can be translated. Imported as a
 * namespace (`WORDING`), of which a bundle keeps what it uses. Text of the knowledge itself
 * (names, statements, relations) is not here.
 */
const plural = new Intl.PluralRules('en-GB');

function counted(count: number, one: string, other: string): string {
  return `${count} ${plural.select(count) === 'one' ? one : other}`;
}

/** A site as the reader knows it; local files have no host. */
const siteName = (site: string): string => site || 'files on this computer';

export const product = 'Backgrounder';

export const kind = {
  network: 'Network',
  operation: 'Operation',
  agency: 'Agency',
  court: 'Court',
  ruling: 'Ruling',
  term: 'Law',
  technique: 'Technique',
  person: 'Person',
  case: 'Case',
};
export const kinds = {
  network: 'Networks and phones',
  operation: 'Operations',
  agency: 'Agencies and authorities',
  court: 'Courts',
  ruling: 'Rulings',
  term: 'Law',
  technique: 'Techniques',
  person: 'People in office',
  case: 'Cases',
};

export const status = {
  established: 'Established',
  'official-figure': 'Official figure',
  reported: 'Reported',
  alleged: 'Alleged',
  charged: 'Charged',
  convicted: 'Convicted',
  acquitted: 'Acquitted',
  discontinued: 'Discontinued',
  quashed: 'Quashed',
  ruled: 'Ruled',
  definition: 'Definition',
  disputed: 'Disputed',
};
export const disputed = 'Disputed, sources differ';
export const standing = {
  stands: 'stands',
  'under-appeal': 'under appeal',
  quashed: 'quashed since',
  superseded: 'superseded',
  'not-known': 'not known whether it stands',
};
export const defence = { denies: 'denied', 'no-comment': 'no comment made', 'not-found': 'no answer found' };
export const final = { yes: 'final', no: 'not final', 'not-known': 'not known whether final' };
export const accusedBy = (whom: string) => `by ${whom}`;
export const asOf = (date: string) => `as of ${date}`;
export const aboutDate = (date: string) => `about ${date}`;

export const qualifier = { about: 'about', 'more-than': 'more than', almost: 'almost', 'up-to': 'up to' };
export const figureStatus = { 'official-figure': 'official', reported: 'reported' };
export const yearsOld = (years: number) => `${years} years old`;

export const source = {
  copy: 'read in a copy',
  more: (count: number) => `and ${count} more`,
  inLanguage: (language: string) => `in ${language}`,
  checked: (date: string) => `checked ${date}`,
  tier: {
    A: 'court, authority, statute or maker',
    B: 'published report',
    C: 'copy, forum or collection',
  },
};

/** The toolbar icon's title, by the state of the tab's site. */
export const toolbar = {
  on: (site: string, found?: number) =>
    found === undefined
      ? `Backgrounder: on for ${siteName(site)}`
      : found === 0
        ? `Backgrounder: on for ${siteName(site)}, nothing found on this page`
        : `Backgrounder: ${counted(found, 'name', 'names')} found on this page`,
  off: (site: string) => `Backgrounder: off on ${siteName(site)}`,
  quiet: (site: string) => `Backgrounder: quiet on ${siteName(site)} unless you turn it on`,
  paused: () => 'Backgrounder: paused everywhere',
  'cannot-run': () => 'Backgrounder: cannot run on this page',
  'needs-permission': () => 'Backgrounder: needs your permission to read pages',
};

export const popup = {
  on: (site: string) => ({ line: `On for ${siteName(site)}`, hint: 'Click to switch off here' }),
  off: (site: string) => ({ line: `Off on ${siteName(site)}`, hint: 'Click to switch on here' }),
  quiet: (site: string) => ({ line: `Quiet on ${siteName(site)}`, hint: 'Click to turn on here' }),
  paused: () => ({ line: 'Paused everywhere', hint: 'Click to resume' }),
  quietWhy: 'Mail, chat, editors, court lists and intranets are left alone until you turn it on there.',
  cannotRun: 'Cannot run on this page',
  cannotRunWhy:
    'Browsers keep extensions out of their own pages, out of extension stores and out of some viewers.',
  needsPermission: 'Needs your permission',
  needsPermissionWhy:
    'Your browser lets you decide which pages an extension may read. Nothing you read leaves the browser.',
  grant: 'Allow on all sites',
  refused: 'Not allowed yet. You can also allow it in the browser’s list of extensions.',
  damaged: 'Settings could not be read: defaults are used.',
  unsaved: 'The change could not be saved. Is the disk full?',

  looking: 'Reading the page …',
  found: (names: number, mentions: number) =>
    `On this page · ${counted(names, 'name', 'names')}, ${counted(mentions, 'mention', 'mentions')}`,
  mentionsOf: (count: number) => (plural.select(count) === 'one' ? 'mention of' : 'mentions of'),
  nothingFound: 'Nothing found on this page',
  nothingFoundWhy: (known: number) => `None of the ${known} names in the reference is in its text.`,
  unreadable: 'This page cannot be read',
  unreadableWhy: {
    pdf: 'It looks like a PDF file. Only web pages can be annotated.',
    file: 'To annotate files on this computer, allow access to file addresses in the browser’s list of extensions.',
    other: 'It may still be loading, or be a picture, a document viewer or plain text.',
  },

  pause: 'Pause everywhere',
  resume: 'Resume everywhere',
};

export const search = {
  label: 'Look up a name, court or operation',
  title: 'Search',
  results: (count: number) => (count === 0 ? 'Nothing found' : counted(count, 'result', 'results')),
  none: (query: string) => `Nothing is known here under “${query}”.`,
};

export const entity = {
  back: 'Back',
  backTo: (name: string) => `Back to ${name}`,
  looked: (date: string) => `Looked for on ${date}.`,
  withheld: 'This copy is over a year old, so statements about this person are no longer shown.',
  claims: 'What is known',
  group: {
    differ: 'Where sources differ',
    definition: 'What it means',
    established: 'Established',
    decided: 'Decided in court',
    reported: 'Reported',
    alleged: 'Alleged',
  },
  against: 'Against that:',
  figures: 'Figures',
  counted: (publisher: string) => `counted by ${publisher}`,
  events: 'What happened',
  related: 'Related',
  sources: (count: number) => counted(count, 'source', 'sources'),
  rulingChecked: (standing: string, date: string) => `${standing} (checked ${date})`,
  checked: (date: string) => `Sources checked ${date}`,
  report: 'Report an error',
  openReference: 'Open in the reference',
  missing: 'There is no entry of this name.',
  missingWhy: 'It may have been renamed or taken out. The list holds everything there is.',
};

export const card = {
  wholeStory: 'Sources and full story',
  less: 'Show less',
  switchOff: 'Off on this site',
  isOff: (site: string) => `Off on ${siteName(site)}`,
  undo: 'Undo',
  related: (relation: string, name: string) => `${relation}: ${name}`,
};

export const reference = {
  title: 'Backgrounder reference',
  open: 'Open the reference',
  intro:
    'What the names in crime reports stand for: what is established, what is only reported or alleged, as of when, and from which source.',
  all: 'All entries',
  views: 'Views',
  showAll: (entries: number) => `Show all ${entries}`,
  onward: (name: string) => `${name} in the views`,
  in: { timeline: 'On the timeline', figures: 'Its figures', map: 'On the map' },
  knowledgeOf: (date: string) => `Knowledge as of ${date}`,
  correct: 'Found a mistake? Write to us',
  correction: (what: string) => `Correction: ${what}`,
  unreachable: 'The extension does not answer. Close this page and open it again.',
};

export const views = { timeline: 'Timeline', figures: 'Figures', map: 'Map' };

/** What narrows a view down. */
export const filter = {
  about: 'What concerns',
  everything: 'everybody and everything',
  kinds: 'Only',
  nothing: 'Nothing here fits. Take a choice above back.',
};

export const timeline = {
  intro: 'What happened, in order. Rulings stand on the day they were given.',
  chart: (events: number) =>
    `${counted(events, 'event', 'events')} along time. The list below holds the same.`,
  earlier: (events: number) =>
    `${counted(events, 'earlier event is', 'earlier events are')} in the list only.`,
  order: { oldest: 'Oldest first', newest: 'Newest first' },
};

export const figures = {
  intro:
    'Each number counts something else. Give it with its date and with who counted, and never take arrests for charges or charges for convictions.',
  chart: (label: string, points: number) =>
    `${label}: ${counted(points, 'count', 'counts')} over time. The table below holds the same.`,
  point: (date: string, value: string, status: string) => `${date}: ${value}, ${status}`,
  legend: { 'official-figure': 'official count', reported: 'reported' },
};

/** The table of what each number counts. */
export const numbers = {
  which: 'Which number do I use?',
  lead: 'lead with this one',
  columns: { number: 'Number', date: 'As of', status: 'Status', by: 'Counted by', source: 'Source' },
};

export const map = {
  intro: 'Who is related to whom. The list below says how.',
  label:
    'Map of relations. Arrow keys go from name to name, Enter opens one, plus and minus change the size.',
  hint: 'Point at a name to see how it is related. With the keyboard: arrow keys, Enter, + and −. Ctrl and the wheel, or two fingers, change the size.',
  larger: 'Larger',
  smaller: 'Smaller',
  reset: 'Show all of it',
  tooMany: (names: number) => `${names} names are too many for a picture. Choose one above, or a kind.`,
  place: (name: string, kind: string, relations: number) =>
    `${name}, ${kind}, ${counted(relations, 'relation', 'relations')}`,
  list: (relations: number) => counted(relations, 'relation', 'relations'),
  columns: { from: 'Who', relation: 'Relation', to: 'To whom' },
};

export const citation = {
  copy: 'Copy citation',
  copied: 'Copied',
  failed: 'The browser did not let it be copied',
};
