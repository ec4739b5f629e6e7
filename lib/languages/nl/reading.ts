import type { reading as english } from '../en/reading';
import type { Translated } from '../message';

export const reading: Translated<typeof english> = {
  'manifest.description':
    'Onderstreept namen in misdaadnieuws en zegt wat ze betekenen, wat vaststaat en wat alleen wordt beweerd.',
  'manifest.nextMention': 'Volgende onderstreepte naam, met zijn kaart',
  'manifest.previousMention': 'Vorige onderstreepte naam, met zijn kaart',
  'manifest.toggleSite': 'Aan- of uitzetten voor deze site',

  'menu.lookUp': '‘{text}’ opzoeken in Backgrounder',

  'card.wholeStory': 'Bronnen en het hele verhaal',
  'card.less': 'Minder tonen',
  'card.switchOff': 'Uit op deze site',
  'card.isOff': 'Uit op {site}',
  'card.undo': 'Ongedaan maken',
  'card.related': '{relation}: {name}',

  'site.files': 'bestanden op deze computer',

  'toolbar.on': 'Backgrounder: aan voor {site}',
  'toolbar.nothing': 'Backgrounder: aan voor {site}, niets gevonden op deze pagina',
  'toolbar.found': {
    one: 'Backgrounder: {count} naam op deze pagina',
    other: 'Backgrounder: {count} namen op deze pagina',
  },
  'toolbar.off': 'Backgrounder: uit voor {site}',
  'toolbar.quiet': 'Backgrounder: stil voor {site} tot u het aanzet',
  'toolbar.paused': 'Backgrounder: overal gepauzeerd',
  'toolbar.cannot-run': 'Backgrounder: kan op deze pagina niet werken',
  'toolbar.needs-permission': 'Backgrounder: heeft uw toestemming nodig om pagina’s te lezen',

  'popup.on': 'Aan voor {site}',
  'popup.on.hint': 'Klik om hier uit te zetten',
  'popup.off': 'Uit voor {site}',
  'popup.off.hint': 'Klik om hier aan te zetten',
  'popup.quiet': 'Stil voor {site}',
  'popup.quiet.hint': 'Klik om hier aan te zetten',
  'popup.quiet.why':
    'E-mail, chats, tekstverwerkers, zittingslijsten en interne netwerken blijven met rust tot u het daar aanzet.',
  'popup.paused': 'Overal gepauzeerd',
  'popup.paused.hint': 'Klik om te hervatten',
  'popup.cannot-run': 'Kan op deze pagina niet werken',
  'popup.cannot-run.why':
    'Browsers houden extensies weg van hun eigen pagina’s, van extensiewinkels en van sommige viewers.',
  'popup.needs-permission': 'Uw toestemming is nodig',
  'popup.needs-permission.why':
    'In uw browser bepaalt u welke pagina’s een extensie mag lezen. Niets van wat u leest verlaat de browser.',
  'popup.grant': 'Op alle sites toestaan',
  'popup.refused': 'Nog niet toegestaan. Het kan ook in de lijst met extensies van de browser.',
  'popup.damaged':
    'Sommige instellingen zijn onleesbaar; de standaardwaarden gelden. Wat u hier omzet, wordt opnieuw opgeslagen.',
  'popup.unsaved': 'De wijziging kon niet worden opgeslagen. Is de schijf vol?',

  'popup.looking': 'De pagina wordt gelezen …',
  'popup.found': 'Op deze pagina · {names}, {mentions}',
  'popup.names': { one: '{count} naam', other: '{count} namen' },
  'popup.mentions': { one: '{count} vermelding', other: '{count} vermeldingen' },
  'popup.mentionsOf': { one: 'vermelding van', other: 'vermeldingen van' },
  'popup.nothing': 'Niets gevonden op deze pagina',
  'popup.nothing.why': 'Geen van de {known} namen uit het naslagwerk komt in de tekst voor.',
  'popup.unreadable': 'Deze pagina kan niet worden gelezen',
  'popup.unreadable.pdf': 'Het lijkt een pdf-bestand te zijn. Alleen webpagina’s krijgen toelichting.',
  'popup.unreadable.file':
    'Voor toelichting bij bestanden op deze computer staat u in de lijst met extensies de toegang tot bestandsadressen toe.',
  'popup.unreadable.other':
    'Misschien is het een afbeelding, een documentviewer of platte tekst. Is het een artikel, dan stond de pagina al open voordat de extensie werd geïnstalleerd of bijgewerkt: laad haar opnieuw.',
  'popup.reload': 'Pagina opnieuw laden',

  'popup.reference': 'Naslagwerk',
  'popup.back': 'Terug',
  'popup.pause': 'Overal pauzeren',
  'popup.resume': 'Overal hervatten',
};
