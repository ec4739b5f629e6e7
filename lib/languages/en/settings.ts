import type { Catalogue } from '../message';

/** The pages of options and of the first run, and the invented report that both try things on. */
export const settings = {
  'sample.label': 'An invented report',
  'sample.first':
    'A shipping agent was arrested on Tuesday under a European arrest warrant, the National Crime Agency said. He denies smuggling.',
  'sample.second':
    'The case rests on messages sent over EncroChat. Officers working on Operation Venetic began to read such messages in 2020; EncroChat closed that summer.',

  'family.network': 'Networks, phones and techniques',
  'family.operation': 'Operations and cases',
  'family.agency': 'Agencies and authorities',
  'family.law': 'Courts, rulings and law',
  'family.person': 'People',

  'options.title': 'Options',
  'options.saved': 'Saved',
  'options.unsaved': 'Could not be saved. Is the disk full?',
  'options.damaged':
    'Some options could not be read and have their defaults. The next change saves them all anew.',
  'options.defaults': 'Set all of this back to the defaults',

  'options.names': 'Names',
  'options.families': 'Underline',
  'options.families.hint': 'What is not underlined is still listed in the popup.',
  'options.density': 'How many of them',
  'options.density.calm': 'A few',
  'options.density.calm.hint': 'The first mention in a section, two in a paragraph at most.',
  'options.density.every': 'Every mention',
  'options.density.every.hint': 'In the whole story, except in links and in its headline.',

  'options.look': 'Look',
  'options.underline': 'Line',
  'options.underline.by-kind': 'Colour and line by kind',
  'options.underline.plain': 'One line, in the colour of the text',
  'options.strength': 'Strength',
  'options.strength.soft': 'Faint',
  'options.strength.normal': 'Normal',
  'options.strength.strong': 'Strong',
  'options.delay': 'The card opens',
  'options.delay.after': 'after {seconds}',
  'options.preview': 'Preview',

  'options.language': 'Language',
  'options.language.browser': 'The browser’s own: {language}',
  'options.language.hint': 'What is known about names is written in English.',
  'options.toolbar': 'Toolbar',
  'options.badge': 'Show on the icon how many names were found',

  'options.keys': 'Keyboard',
  'options.keys.popup': 'Open the popup',
  'options.keys.none': 'not set',
  'options.keys.change': 'Change keys in the browser',

  'options.sites': 'Sites',
  'options.sites.hint': 'Where you have switched it on or off yourself. A site’s subdomains follow it.',
  'options.sites.none': 'None yet. The switch in the popup and on the card puts a site here.',
  'options.sites.search': 'Find a site',
  'options.sites.unmatched': 'No site matches “{query}”.',
  'options.sites.count': { one: '{count} site', other: '{count} sites' },
  'options.sites.more': {
    one: '{count} more site: narrow the search to see it.',
    other: '{count} more sites: narrow the search to see them.',
  },
  'options.sites.on': 'on',
  'options.sites.off': 'off',
  'options.sites.off-alone': 'off, without its subdomains',
  'options.sites.remove': 'Remove',
  'options.sites.remove.label': 'Remove {site}',
  'options.sites.removed': '{site} is removed.',
  'options.sites.undo': 'Undo',
  'options.sites.export': 'Export',
  'options.sites.import': 'Import',

  'import.done': '{added}, {changed}; the others stay as they were.',
  'import.added': { one: '{count} site added', other: '{count} sites added' },
  'import.changed': { one: '{count} changed', other: '{count} changed' },
  'import.failed': 'Nothing was imported from “{file}”:',
  'import.not-json': 'It is no JSON file. Choose one that was exported here.',
  'import.not-ours': 'It was not exported by Backgrounder. Choose a file that was exported here.',
  'import.newer': 'It comes from a newer version of the extension. Update this one first.',
  'import.host': '“{host}” is no name of a site. Write it like “example.com”.',
  'import.rule': 'The entry “{host}” has “{value}”. Use “on”, “off” or “off-alone”.',
  'import.more': { one: 'and {count} more problem', other: 'and {count} more problems' },

  'welcome.title': 'Welcome to Backgrounder',
  'welcome.heading': 'The background to crime news, where you read it',
  'welcome.lead':
    'The names a story leans on get a quiet underline. Rest on one, and a card says what it stands for, what is established, what is only alleged, and from which source.',
  'welcome.try': 'Try it here',
  'welcome.try.hint': 'Rest the pointer on an underlined name, or tap it.',
  'welcome.try.keys': 'With the keyboard: {next} opens the next one, Esc closes it.',
  'welcome.permission': 'Your browser asks you first',
  'welcome.permission.given': 'Allowed. It works on all pages from now on.',
  'welcome.never': 'What it never does',
  'welcome.never.send':
    'It sends nothing. All that it knows is part of it; no page, search or click leaves the browser.',
  'welcome.never.change': 'It changes no page. Names are painted; the page stays as it was.',
  'welcome.never.guilty':
    'It calls nobody guilty. An accusation is written as one, with its date and, as far as is known, what became of it.',
  'welcome.never.private':
    'It does not read private pages. Mail, chat, editors and intranets are left alone until you turn it on there.',
  'welcome.jury': 'On a jury?',
  'welcome.jury.line': 'Pause it and follow the court’s directions.',
  'welcome.mistake': 'Found a mistake?',
  'welcome.mistake.line': 'Every card leads to us; or write to',
  'welcome.next': 'Go on',
} as const satisfies Catalogue;
