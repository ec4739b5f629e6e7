import type { views as english } from '../en/views';
import type { Translated } from '../message';

export const views: Translated<typeof english> = {
  'reference.showAll': 'Mostrar los {count}',
  'search.title': 'Búsqueda',
  'view.all': 'Vistas',
  'view.timeline': 'Cronología',
  'view.figures': 'Cifras',
  'view.map': 'Mapa',
  'view.onward': '{name} en las vistas',
  'view.on.timeline': 'En la cronología',
  'view.on.figures': 'Sus cifras en el tiempo',
  'view.on.map': 'En el mapa',
  'filter.about': 'Lo que atañe a',
  'filter.everything': 'todo y todos',
  'filter.kinds': 'Solo',
  'filter.nothing': 'Nada encaja aquí. Deshaga una elección de arriba.',
  'timeline.intro': 'Lo que ocurrió, por orden. Las resoluciones figuran en el día en que se dictaron.',
  'timeline.chart': {
    one: '{count} hecho a lo largo del tiempo. La lista de abajo contiene lo mismo.',
    many: '{count} de hechos a lo largo del tiempo. La lista de abajo contiene lo mismo.',
    other: '{count} hechos a lo largo del tiempo. La lista de abajo contiene lo mismo.',
  },
  'timeline.earlier': {
    one: '{count} hecho anterior está solo en la lista.',
    many: '{count} de hechos anteriores están solo en la lista.',
    other: '{count} hechos anteriores están solo en la lista.',
  },
  'timeline.oldestFirst': 'Primero lo más antiguo',
  'timeline.newestFirst': 'Primero lo más reciente',
  'figures.intro':
    'Cada cifra cuenta algo distinto. Dela con su fecha y con quien contó, y no tome nunca detenciones por acusaciones ni acusaciones por condenas.',
  'figures.chart': {
    one: '{label}: {count} recuento en el tiempo. La tabla de abajo contiene lo mismo.',
    many: '{label}: {count} de recuentos en el tiempo. La tabla de abajo contiene lo mismo.',
    other: '{label}: {count} recuentos en el tiempo. La tabla de abajo contiene lo mismo.',
  },
  'figures.official-figure': 'recuento oficial',
  'figures.reported': 'según informaciones',
  'numbers.which': '¿Qué cifra uso?',
  'numbers.lead': 'citar esta primero',
  'numbers.number': 'Cifra',
  'numbers.date': 'A fecha de',
  'numbers.status': 'Valor',
  'numbers.by': 'Contada por',
  'numbers.source': 'Fuente',
  'map.intro': 'Quién tiene que ver con quién. La tabla de abajo dice cómo.',
  'map.label':
    'Mapa de relaciones. Las flechas van de nombre en nombre, Intro abre uno, más y menos cambian el tamaño.',
  'map.hint':
    'Señale un nombre para ver sus relaciones. Con el teclado: flechas, Intro, + y −. Ctrl y la rueda, o dos dedos, cambian el tamaño.',
  'map.larger': 'Más grande',
  'map.smaller': 'Más pequeño',
  'map.reset': 'Mostrarlo todo',
  'map.tooMany': {
    one: '{count} nombre es demasiado para una imagen. Elija uno arriba, o una clase.',
    many: '{count} de nombres son demasiados para una imagen. Elija uno arriba, o una clase.',
    other: '{count} nombres son demasiados para una imagen. Elija uno arriba, o una clase.',
  },
  'map.relations': {
    one: '{count} relación',
    many: '{count} de relaciones',
    other: '{count} relaciones',
  },
  'map.from': 'Quién',
  'map.relation': 'Relación',
  'map.to': 'Con quién',
};
