import type { views as english } from '../en/views';
import type { Translated } from '../message';

export const views: Translated<typeof english> = {
  'reference.showAll': 'Toon alle {count}',
  'search.title': 'Zoeken',
  'view.all': 'Weergaven',
  'view.timeline': 'Tijdlijn',
  'view.figures': 'Cijfers',
  'view.map': 'Kaart',
  'view.onward': '{name} in de weergaven',
  'view.on.timeline': 'Op de tijdlijn',
  'view.on.figures': 'Cijfers in de tijd',
  'view.on.map': 'Op de kaart',
  'filter.about': 'Wat te maken heeft met',
  'filter.everything': 'alles en iedereen',
  'filter.kinds': 'Alleen',
  'filter.nothing': 'Hier past niets bij. Maak hierboven een keuze ongedaan.',
  'timeline.intro': 'Wat er gebeurde, op volgorde. Uitspraken staan op de dag waarop ze zijn gedaan.',
  'timeline.chart': {
    one: '{count} gebeurtenis in de tijd. De lijst eronder bevat hetzelfde.',
    other: '{count} gebeurtenissen in de tijd. De lijst eronder bevat hetzelfde.',
  },
  'timeline.earlier': {
    one: '{count} eerdere gebeurtenis staat alleen in de lijst.',
    other: '{count} eerdere gebeurtenissen staan alleen in de lijst.',
  },
  'timeline.oldestFirst': 'Oudste eerst',
  'timeline.newestFirst': 'Nieuwste eerst',
  'figures.intro':
    'Elk cijfer telt iets anders. Noem het met de datum en met wie er telde, en houd aanhoudingen nooit voor aanklachten en aanklachten nooit voor veroordelingen.',
  'figures.chart': {
    one: '{label}: {count} telling in de tijd. De tabel eronder bevat hetzelfde.',
    other: '{label}: {count} tellingen in de tijd. De tabel eronder bevat hetzelfde.',
  },
  'figures.official-figure': 'officiële telling',
  'figures.reported': 'bericht',
  'numbers.which': 'Welk cijfer gebruik ik?',
  'numbers.lead': 'noem dit het eerst',
  'numbers.number': 'Cijfer',
  'numbers.date': 'Stand van',
  'numbers.status': 'Aard',
  'numbers.by': 'Geteld door',
  'numbers.source': 'Bron',
  'map.intro': 'Wie met wie te maken heeft. De tabel eronder zegt hoe.',
  'map.label':
    'Kaart van betrekkingen. Pijltoetsen gaan van naam naar naam, Enter opent er een, plus en min veranderen de grootte.',
  'map.hint':
    'Wijs een naam aan om te zien waarmee die te maken heeft. Met het toetsenbord: pijltoetsen, Enter, + en −. Ctrl en het muiswiel, of twee vingers, veranderen de grootte.',
  'map.larger': 'Groter',
  'map.smaller': 'Kleiner',
  'map.reset': 'Alles tonen',
  'map.tooMany': {
    one: '{count} naam is te veel voor een beeld. Kies er hierboven een, of een soort.',
    other: '{count} namen zijn te veel voor een beeld. Kies er hierboven een, of een soort.',
  },
  'map.relations': {
    one: '{count} betrekking',
    other: '{count} betrekkingen',
  },
  'map.from': 'Wie',
  'map.relation': 'Betrekking',
  'map.to': 'Met wie',
};
