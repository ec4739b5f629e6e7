import type { reading as english } from '../en/reading';
import type { Translated } from '../message';

export const reading: Translated<typeof english> = {
  'manifest.description':
    'Sottolinea i nomi chiave della cronaca nera e dice che cosa sono, che cosa è accertato e che cosa è solo presunto.',
  'manifest.nextMention': 'Nome sottolineato successivo, con la sua scheda',
  'manifest.previousMention': 'Nome sottolineato precedente, con la sua scheda',
  'manifest.toggleSite': 'Attivare o disattivare per questo sito',

  'menu.lookUp': 'Cerca «{text}» in Backgrounder',

  'card.wholeStory': 'Fonti e scheda completa',
  'card.less': 'Mostra meno',
  'card.switchOff': 'Disattiva su questo sito',
  'card.isOff': 'Disattivato per {site}',
  'card.undo': 'Annulla',
  'card.related': '{relation}: {name}',

  'site.files': 'i file di questo computer',

  'toolbar.on': 'Backgrounder: attivo per {site}',
  'toolbar.nothing': 'Backgrounder: attivo per {site}, nulla in questa pagina',
  'toolbar.found': {
    one: 'Backgrounder: {count} nome in questa pagina',
    many: 'Backgrounder: {count} di nomi in questa pagina',
    other: 'Backgrounder: {count} nomi in questa pagina',
  },
  'toolbar.off': 'Backgrounder: disattivato per {site}',
  'toolbar.quiet': 'Backgrounder: in disparte per {site} finché non lo attivi',
  'toolbar.paused': 'Backgrounder: in pausa ovunque',
  'toolbar.cannot-run': 'Backgrounder: non può funzionare in questa pagina',
  'toolbar.needs-permission': 'Backgrounder: serve il tuo permesso per leggere le pagine',

  'popup.on': 'Attivo per {site}',
  'popup.on.hint': 'Fai clic per disattivare qui',
  'popup.off': 'Disattivato per {site}',
  'popup.off.hint': 'Fai clic per attivare qui',
  'popup.quiet': 'In disparte per {site}',
  'popup.quiet.hint': 'Fai clic per attivare qui',
  'popup.quiet.why':
    'Posta, chat, editor, ruoli d’udienza e reti interne restano fuori finché non lo attivi lì.',
  'popup.paused': 'In pausa ovunque',
  'popup.paused.hint': 'Fai clic per riprendere',
  'popup.cannot-run': 'Non può funzionare in questa pagina',
  'popup.cannot-run.why':
    'I browser tengono le estensioni fuori dalle proprie pagine, dai negozi di estensioni e da alcuni visualizzatori.',
  'popup.needs-permission': 'Serve il tuo permesso',
  'popup.needs-permission.why':
    'Nel tuo browser decidi tu quali pagine un’estensione può leggere. Nulla di ciò che leggi lascia il browser.',
  'popup.grant': 'Consenti su tutti i siti',
  'popup.refused': 'Non ancora consentito. Puoi farlo anche nell’elenco delle estensioni del browser.',
  'popup.damaged':
    'Alcune impostazioni non sono leggibili: valgono quelle predefinite. Ciò che cambi qui viene salvato di nuovo.',
  'popup.unsaved': 'Impossibile salvare la modifica. Il disco è pieno?',

  'popup.looking': 'Lettura della pagina…',
  'popup.found': 'In questa pagina · {names}, {mentions}',
  'popup.names': { one: '{count} nome', many: '{count} di nomi', other: '{count} nomi' },
  'popup.mentions': { one: '{count} menzione', many: '{count} di menzioni', other: '{count} menzioni' },
  'popup.mentionsOf': { one: 'menzione di', many: 'di menzioni di', other: 'menzioni di' },
  'popup.nothing': 'Nulla in questa pagina',
  'popup.nothing.why': 'Nessuno dei {known} nomi del repertorio compare nel testo.',
  'popup.unreadable': 'Questa pagina non si può leggere',
  'popup.unreadable.pdf': 'Sembra un file PDF. Si possono annotare solo pagine web.',
  'popup.unreadable.file':
    'Per annotare i file di questo computer, consenti l’accesso agli indirizzi dei file nell’elenco delle estensioni del browser.',
  'popup.unreadable.other':
    'Forse è un’immagine, un visualizzatore di documenti o testo semplice. Se è un articolo, era aperto prima che l’estensione fosse installata o aggiornata: ricaricalo.',
  'popup.reload': 'Ricarica la pagina',

  'popup.reference': 'Repertorio',
  'popup.back': 'Indietro',
  'popup.pause': 'Metti in pausa ovunque',
  'popup.resume': 'Riprendi ovunque',
};
