import type { reading as english } from '../en/reading';
import type { Translated } from '../message';

export const reading: Translated<typeof english> = {
  'manifest.description':
    'Subraya los nombres clave de una noticia de sucesos y dice qué son, qué está acreditado y qué es solo presunto.',
  'manifest.nextMention': 'Siguiente nombre subrayado, con su ficha',
  'manifest.previousMention': 'Nombre subrayado anterior, con su ficha',
  'manifest.toggleSite': 'Activar o desactivar en este sitio',

  'menu.lookUp': 'Buscar «{text}» en Backgrounder',

  'card.wholeStory': 'Fuentes y ficha completa',
  'card.less': 'Mostrar menos',
  'card.switchOff': 'Desactivar en este sitio',
  'card.isOff': 'Desactivado en {site}',
  'card.undo': 'Deshacer',
  'card.related': '{relation}: {name}',

  'site.files': 'los archivos de este equipo',

  'toolbar.on': 'Backgrounder: activado en {site}',
  'toolbar.nothing': 'Backgrounder: activado en {site}, nada en esta página',
  'toolbar.found': {
    one: 'Backgrounder: {count} nombre en esta página',
    many: 'Backgrounder: {count} de nombres en esta página',
    other: 'Backgrounder: {count} nombres en esta página',
  },
  'toolbar.off': 'Backgrounder: desactivado en {site}',
  'toolbar.quiet': 'Backgrounder: en silencio en {site} hasta que lo active',
  'toolbar.paused': 'Backgrounder: en pausa en todas partes',
  'toolbar.cannot-run': 'Backgrounder: no puede funcionar en esta página',
  'toolbar.needs-permission': 'Backgrounder: necesita su permiso para leer páginas',

  'popup.on': 'Activado en {site}',
  'popup.on.hint': 'Pulse para desactivar aquí',
  'popup.off': 'Desactivado en {site}',
  'popup.off.hint': 'Pulse para activar aquí',
  'popup.quiet': 'En silencio en {site}',
  'popup.quiet.hint': 'Pulse para activar aquí',
  'popup.quiet.why':
    'El correo, los chats, los editores, las agendas judiciales y las intranets quedan al margen hasta que lo active allí.',
  'popup.paused': 'En pausa en todas partes',
  'popup.paused.hint': 'Pulse para reanudar',
  'popup.cannot-run': 'No puede funcionar en esta página',
  'popup.cannot-run.why':
    'Los navegadores mantienen las extensiones fuera de sus propias páginas, de las tiendas de extensiones y de algunos visores.',
  'popup.needs-permission': 'Necesita su permiso',
  'popup.needs-permission.why':
    'Su navegador le deja decidir qué páginas puede leer una extensión. Nada de lo que lee sale del navegador.',
  'popup.grant': 'Permitir en todos los sitios',
  'popup.refused':
    'Aún no está permitido. También puede permitirlo en la lista de extensiones del navegador.',
  'popup.damaged':
    'Algunos ajustes no se pudieron leer: se usan los predeterminados. Lo que cambie aquí se guarda de nuevo.',
  'popup.unsaved': 'No se pudo guardar el cambio. ¿Está lleno el disco?',

  'popup.looking': 'Leyendo la página…',
  'popup.found': 'En esta página · {names}, {mentions}',
  'popup.names': { one: '{count} nombre', many: '{count} de nombres', other: '{count} nombres' },
  'popup.mentions': { one: '{count} mención', many: '{count} de menciones', other: '{count} menciones' },
  'popup.mentionsOf': { one: 'mención de', many: 'de menciones de', other: 'menciones de' },
  'popup.nothing': 'Nada en esta página',
  'popup.nothing.why': 'Ninguno de los {known} nombres del repertorio aparece en su texto.',
  'popup.unreadable': 'Esta página no se puede leer',
  'popup.unreadable.pdf': 'Parece un archivo PDF. Solo se pueden anotar páginas web.',
  'popup.unreadable.file':
    'Para anotar archivos de este equipo, permita el acceso a direcciones de archivo en la lista de extensiones del navegador.',
  'popup.unreadable.other':
    'Quizá sea una imagen, un visor de documentos o texto sin formato. Si es un artículo, estaba abierto antes de que se instalara o actualizara la extensión: recárguelo.',
  'popup.reload': 'Recargar la página',

  'popup.reference': 'Repertorio',
  'popup.back': 'Volver',
  'popup.pause': 'Pausar en todas partes',
  'popup.resume': 'Reanudar en todas partes',
};
