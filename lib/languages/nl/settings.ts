import type { settings as english } from '../en/settings';
import type { Translated } from '../message';

export const settings: Translated<typeof english> = {
  'sample.label': 'Een verzonnen bericht',
  'sample.first':
    'Een expediteur is dinsdag aangehouden op grond van een Europees aanhoudingsbevel, meldt de National Crime Agency. Hij ontkent de smokkel.',
  'sample.second':
    'De zaak steunt op berichten die via EncroChat zijn verstuurd. Rechercheurs van Operation Venetic lazen zulke berichten vanaf 2020; EncroChat stopte die zomer.',

  'family.network': 'Netwerken, telefoons en technieken',
  'family.operation': 'Operaties en zaken',
  'family.agency': 'Diensten en autoriteiten',
  'family.law': 'Gerechten, uitspraken en recht',
  'family.person': 'Personen',

  'options.title': 'Instellingen',
  'options.saved': 'Opgeslagen',
  'options.unsaved': 'Opslaan is niet gelukt. Is de schijf vol?',
  'options.damaged':
    'Sommige instellingen waren onleesbaar en hebben hun standaardwaarde. De volgende wijziging slaat ze allemaal opnieuw op.',
  'options.defaults': 'Dit alles terugzetten op de standaardwaarden',

  'options.names': 'Namen',
  'options.families': 'Onderstrepen',
  'options.families.hint': 'Wat niet wordt onderstreept, blijft in de lijst onder het pictogram staan.',
  'options.density': 'Hoeveel ervan',
  'options.density.calm': 'Enkele',
  'options.density.calm.hint': 'De eerste vermelding in een gedeelte, hoogstens twee in een alinea.',
  'options.density.every': 'Elke vermelding',
  'options.density.every.hint': 'In het hele bericht, behalve in links en in de hoofdkop.',

  'options.look': 'Uiterlijk',
  'options.underline': 'Lijn',
  'options.underline.by-kind': 'Kleur en lijn naar soort',
  'options.underline.plain': 'Eén lijn, in de kleur van de tekst',
  'options.strength': 'Sterkte',
  'options.strength.soft': 'Licht',
  'options.strength.normal': 'Normaal',
  'options.strength.strong': 'Sterk',
  'options.delay': 'De kaart opent',
  'options.delay.after': 'na {seconds}',
  'options.preview': 'Voorbeeld',

  'options.language': 'Taal',
  'options.language.browser': 'Die van de browser: {language}',
  'options.language.hint': 'Wat over namen bekend is, staat er in het Engels.',
  'options.toolbar': 'Werkbalk',
  'options.badge': 'Op het pictogram tonen hoeveel namen zijn gevonden',

  'options.keys': 'Toetsenbord',
  'options.keys.popup': 'Het overzicht onder het pictogram openen',
  'options.keys.none': 'niet ingesteld',
  'options.keys.change': 'Toetsen wijzigen in de browser',

  'options.sites': 'Websites',
  'options.sites.hint': 'Waar u zelf hebt aan- of uitgezet. Subdomeinen volgen hun site.',
  'options.sites.none': 'Nog geen. De schakelaar onder het pictogram en op de kaart zet ze hier.',
  'options.sites.search': 'Een site zoeken',
  'options.sites.unmatched': 'Geen site past bij ‘{query}’.',
  'options.sites.count': { one: '{count} website', other: '{count} websites' },
  'options.sites.more': {
    one: 'Nog {count} site: zoek gerichter om die te zien.',
    other: 'Nog {count} sites: zoek gerichter om die te zien.',
  },
  'options.sites.on': 'aan',
  'options.sites.off': 'uit',
  'options.sites.off-alone': 'uit, zonder subdomeinen',
  'options.sites.remove': 'Verwijderen',
  'options.sites.remove.label': '{site} verwijderen',
  'options.sites.removed': '{site} is verwijderd.',
  'options.sites.undo': 'Ongedaan maken',
  'options.sites.export': 'Exporteren',
  'options.sites.import': 'Importeren',

  'import.done': '{added}, {changed}; de overige blijven zoals ze waren.',
  'import.added': { one: '{count} site toegevoegd', other: '{count} sites toegevoegd' },
  'import.changed': { one: '{count} gewijzigd', other: '{count} gewijzigd' },
  'import.failed': 'Er is niets geïmporteerd uit ‘{file}’:',
  'import.not-json': 'Het is geen JSON-bestand. Kies er een dat hier is geëxporteerd.',
  'import.not-ours': 'Het is niet door Backgrounder geëxporteerd. Kies er een dat hier is geëxporteerd.',
  'import.newer': 'Het komt uit een nieuwere versie van de extensie. Werk deze eerst bij.',
  'import.host': '‘{host}’ is geen naam van een site. Schrijf hem zoals ‘example.com’.',
  'import.rule': 'Bij ‘{host}’ staat ‘{value}’. Gebruik ‘on’, ‘off’ of ‘off-alone’.',
  'import.more': { one: 'en nog {count} probleem', other: 'en nog {count} problemen' },

  'welcome.title': 'Welkom bij Backgrounder',
  'welcome.heading': 'De achtergrond bij misdaadnieuws, waar u het leest',
  'welcome.lead':
    'De namen waarop een bericht steunt, krijgen een rustige onderstreping. Blijf op een naam staan en een kaart zegt waar die voor staat, wat vaststaat, wat alleen wordt beweerd en volgens welke bron.',
  'welcome.try': 'Probeer het hier',
  'welcome.try.hint': 'Blijf met de aanwijzer op een onderstreepte naam staan, of tik erop.',
  'welcome.try.keys': 'Met het toetsenbord: {next} opent de volgende, Esc sluit die weer.',
  'welcome.permission': 'Uw browser vraagt het u eerst',
  'welcome.permission.given': 'Toegestaan. Het werkt voortaan op alle pagina’s.',
  'welcome.never': 'Wat het nooit doet',
  'welcome.never.send':
    'Het verstuurt niets. Alles wat het weet zit erin; geen pagina, zoekopdracht of klik verlaat de browser.',
  'welcome.never.change': 'Het verandert geen pagina. Namen worden geverfd; de pagina blijft zoals ze was.',
  'welcome.never.guilty':
    'Het noemt niemand schuldig. Een beschuldiging staat er als beschuldiging, met de datum en, voor zover bekend, de afloop.',
  'welcome.never.private':
    'Het leest niet mee in privépagina’s. E-mail, chats, tekstverwerkers en interne netwerken blijven met rust tot u het daar aanzet.',
  'welcome.jury': 'Zit u in een jury?',
  'welcome.jury.line': 'Pauzeer het en volg de aanwijzingen van de rechtbank.',
  'welcome.mistake': 'Een fout gevonden?',
  'welcome.mistake.line': 'Elke kaart leidt naar ons; of schrijf aan',
  'welcome.next': 'Verder',
};
