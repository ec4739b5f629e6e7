import type { settings as english } from '../en/settings';
import type { Translated } from '../message';

export const settings: Translated<typeof english> = {
  'sample.label': 'Una notizia inventata',
  'sample.first':
    'Uno spedizioniere è stato arrestato martedì in base a un mandato d’arresto europeo, ha comunicato la National Crime Agency. L’uomo nega il contrabbando.',
  'sample.second':
    'Il caso si fonda su messaggi inviati con EncroChat. Gli investigatori dell’operazione Venetic cominciarono a leggere messaggi simili nel 2020; EncroChat chiuse quell’estate.',

  'family.network': 'Reti, telefoni e tecniche',
  'family.operation': 'Operazioni e casi',
  'family.agency': 'Enti e autorità',
  'family.law': 'Tribunali, sentenze e diritto',
  'family.person': 'Persone',

  'options.title': 'Impostazioni',
  'options.saved': 'Salvato',
  'options.unsaved': 'Impossibile salvare. Il disco è pieno?',
  'options.damaged':
    'Alcune impostazioni non erano leggibili e hanno il valore predefinito. La prossima modifica le salva tutte di nuovo.',
  'options.defaults': 'Riporta tutto questo ai valori predefiniti',

  'options.names': 'Nomi',
  'options.families': 'Sottolinea',
  'options.families.hint': 'Ciò che non è sottolineato resta nell’elenco sotto l’icona.',
  'options.density': 'Quanti',
  'options.density.calm': 'Pochi',
  'options.density.calm.hint': 'La prima menzione di ogni sezione, al massimo due per paragrafo.',
  'options.density.every': 'Ogni menzione',
  'options.density.every.hint': 'In tutto l’articolo, tranne nei link e nel titolo principale.',

  'options.look': 'Aspetto',
  'options.underline': 'Linea',
  'options.underline.by-kind': 'Colore e linea secondo il tipo',
  'options.underline.plain': 'Una sola linea, del colore del testo',
  'options.strength': 'Intensità',
  'options.strength.soft': 'Tenue',
  'options.strength.normal': 'Normale',
  'options.strength.strong': 'Marcata',
  'options.delay': 'La scheda si apre',
  'options.delay.after': 'dopo {seconds}',
  'options.preview': 'Anteprima',

  'options.language': 'Lingua',
  'options.language.browser': 'Quella del browser: {language}',
  'options.language.hint': 'Ciò che si sa dei nomi è scritto in inglese.',
  'options.toolbar': 'Barra degli strumenti',
  'options.badge': 'Mostra sull’icona quanti nomi sono stati trovati',

  'options.keys': 'Tastiera',
  'options.keys.popup': 'Aprire il pannello dell’icona',
  'options.keys.none': 'non impostato',
  'options.keys.change': 'Cambia i tasti nel browser',

  'options.sites': 'Siti',
  'options.sites.hint': 'Dove hai attivato o disattivato tu stesso. I sottodomini seguono il loro sito.',
  'options.sites.none':
    'Ancora nessuno. L’interruttore del pannello e quello della scheda li aggiungono qui.',
  'options.sites.search': 'Cerca un sito',
  'options.sites.unmatched': 'Nessun sito corrisponde a «{query}».',
  'options.sites.count': { one: '{count} sito', many: '{count} di siti', other: '{count} siti' },
  'options.sites.more': {
    one: 'Un altro sito ({count}): restringi la ricerca per vederlo.',
    many: 'Altri {count} di siti: restringi la ricerca per vederli.',
    other: 'Altri {count} siti: restringi la ricerca per vederli.',
  },
  'options.sites.on': 'attivo',
  'options.sites.off': 'disattivato',
  'options.sites.off-alone': 'disattivato, senza i sottodomini',
  'options.sites.remove': 'Rimuovi',
  'options.sites.remove.label': 'Rimuovi {site}',
  'options.sites.removed': '{site} è stato rimosso.',
  'options.sites.undo': 'Annulla',
  'options.sites.export': 'Esporta',
  'options.sites.import': 'Importa',

  'import.done': '{added}, {changed}; gli altri restano com’erano.',
  'import.added': {
    one: '{count} sito aggiunto',
    many: '{count} di siti aggiunti',
    other: '{count} siti aggiunti',
  },
  'import.changed': { one: '{count} modificato', many: '{count} di modificati', other: '{count} modificati' },
  'import.failed': 'Da «{file}» non è stato importato nulla:',
  'import.not-json': 'Non è un file JSON. Scegline uno esportato qui.',
  'import.not-ours': 'Non è stato esportato da Backgrounder. Scegli un file esportato qui.',
  'import.newer': 'Viene da una versione più recente dell’estensione. Aggiorna prima questa.',
  'import.host': '«{host}» non è il nome di un sito. Scrivilo come «example.com».',
  'import.rule': 'La voce «{host}» ha «{value}». Usa «on», «off» oppure «off-alone».',
  'import.more': {
    one: 'e {count} altro problema',
    many: 'e {count} di altri problemi',
    other: 'e altri {count} problemi',
  },

  'welcome.title': 'Benvenuti in Backgrounder',
  'welcome.heading': 'Il contesto della cronaca nera, là dove la leggi',
  'welcome.lead':
    'I nomi su cui si regge un articolo hanno una sottolineatura discreta. Soffermati su uno e una scheda dice che cos’è, che cosa è accertato, che cosa è solo presunto e secondo quale fonte.',
  'welcome.try': 'Prova qui',
  'welcome.try.hint': 'Sofferma il puntatore su un nome sottolineato, oppure toccalo.',
  'welcome.try.keys': 'Con la tastiera: {next} apre il successivo, Esc lo chiude.',
  'welcome.permission': 'Il tuo browser prima ti chiede il permesso',
  'welcome.permission.given': 'Consentito. D’ora in poi funziona in tutte le pagine.',
  'welcome.never': 'Che cosa non fa mai',
  'welcome.never.send':
    'Non invia nulla. Tutto ciò che sa è al suo interno; nessuna pagina, ricerca o clic lascia il browser.',
  'welcome.never.change': 'Non cambia alcuna pagina. I nomi sono solo dipinti; la pagina resta com’era.',
  'welcome.never.guilty':
    'Non chiama colpevole nessuno. Un’accusa è scritta come accusa, con la sua data e, per quanto si sa, il suo esito.',
  'welcome.never.private':
    'Non legge le pagine private. Posta, chat, editor e reti interne restano fuori finché non lo attivi lì.',
  'welcome.jury': 'Fai parte di una giuria?',
  'welcome.jury.line': 'Mettilo in pausa e segui le indicazioni della corte.',
  'welcome.mistake': 'Trovato un errore?',
  'welcome.mistake.line': 'Ogni scheda porta a noi; oppure scrivi a',
  'welcome.next': 'Continua',
};
