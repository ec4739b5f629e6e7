import type { Catalogue } from '../message';

/** What accompanies a page that is read: card, popup, toolbar, keys. */
export const reading = {
  'manifest.description':
    'Underlines the names a crime story leans on and says what they are, what is established and what is only alleged.',
  'manifest.nextMention': 'Next underlined name, with its card',
  'manifest.previousMention': 'Previous underlined name, with its card',
  'manifest.toggleSite': 'Switch on or off for this site',

  'menu.lookUp': 'Look up “{text}” in Backgrounder',

  'card.wholeStory': 'Sources and full story',
  'card.less': 'Show less',
  'card.switchOff': 'Off on this site',
  'card.isOff': 'Off on {site}',
  'card.undo': 'Undo',
  'card.related': '{relation}: {name}',

  'site.files': 'files on this computer',

  'toolbar.on': 'Backgrounder: on for {site}',
  'toolbar.nothing': 'Backgrounder: on for {site}, nothing found on this page',
  'toolbar.found': {
    one: 'Backgrounder: {count} name found on this page',
    other: 'Backgrounder: {count} names found on this page',
  },
  'toolbar.off': 'Backgrounder: off on {site}',
  'toolbar.quiet': 'Backgrounder: quiet on {site} unless you turn it on',
  'toolbar.paused': 'Backgrounder: paused everywhere',
  'toolbar.cannot-run': 'Backgrounder: cannot run on this page',
  'toolbar.needs-permission': 'Backgrounder: needs your permission to read pages',

  'popup.on': 'On for {site}',
  'popup.on.hint': 'Click to switch off here',
  'popup.off': 'Off on {site}',
  'popup.off.hint': 'Click to switch on here',
  'popup.quiet': 'Quiet on {site}',
  'popup.quiet.hint': 'Click to turn on here',
  'popup.quiet.why':
    'Mail, chat, editors, court lists and intranets are left alone until you turn it on there.',
  'popup.paused': 'Paused everywhere',
  'popup.paused.hint': 'Click to resume',
  'popup.cannot-run': 'Cannot run on this page',
  'popup.cannot-run.why':
    'Browsers keep extensions out of their own pages, out of extension stores and out of some viewers.',
  'popup.needs-permission': 'Needs your permission',
  'popup.needs-permission.why':
    'Your browser lets you decide which pages an extension may read. Nothing you read leaves the browser.',
  'popup.grant': 'Allow on all sites',
  'popup.refused': 'Not allowed yet. You can also allow it in the browser’s list of extensions.',
  'popup.damaged': 'Some settings could not be read: defaults are used. What you switch here is stored anew.',
  'popup.unsaved': 'The change could not be saved. Is the disk full?',

  'popup.looking': 'Reading the page …',
  'popup.found': 'On this page · {names}, {mentions}',
  'popup.names': { one: '{count} name', other: '{count} names' },
  'popup.mentions': { one: '{count} mention', other: '{count} mentions' },
  'popup.mentionsOf': { one: 'mention of', other: 'mentions of' },
  'popup.nothing': 'Nothing found on this page',
  'popup.nothing.why': 'None of the {known} names in the reference is in its text.',
  'popup.unreadable': 'This page cannot be read',
  'popup.unreadable.pdf': 'It looks like a PDF file. Only web pages can be annotated.',
  'popup.unreadable.file':
    'To annotate files on this computer, allow access to file addresses in the browser’s list of extensions.',
  'popup.unreadable.other':
    'It may be a picture, a document viewer or plain text. If it is an article, it was opened before the extension was installed or updated: reload it.',
  'popup.reload': 'Reload the page',

  'popup.reference': 'Reference',
  'popup.back': 'Back',
  'popup.pause': 'Pause everywhere',
  'popup.resume': 'Resume everywhere',
} as const satisfies Catalogue;
