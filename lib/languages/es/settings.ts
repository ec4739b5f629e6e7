import type { settings as english } from '../en/settings';
import type { Translated } from '../message';

export const settings: Translated<typeof english> = {
  'sample.label': 'Una noticia inventada',
  'sample.first':
    'Un agente marítimo fue detenido el martes en virtud de una orden europea de detención y entrega, informó la National Crime Agency. Él niega el contrabando.',
  'sample.second':
    'El caso se apoya en mensajes enviados por EncroChat. Los investigadores de la Operación Venetic empezaron a leer mensajes así en 2020; EncroChat cerró ese verano.',

  'family.network': 'Redes, teléfonos y técnicas',
  'family.operation': 'Operaciones y casos',
  'family.agency': 'Organismos y autoridades',
  'family.law': 'Tribunales, resoluciones y derecho',
  'family.person': 'Personas',

  'options.title': 'Opciones',
  'options.saved': 'Guardado',
  'options.unsaved': 'No se pudo guardar. ¿Está lleno el disco?',
  'options.damaged':
    'Algunas opciones no se pudieron leer y tienen su valor predeterminado. El próximo cambio las guarda todas de nuevo.',
  'options.defaults': 'Devolver todo esto a los valores predeterminados',

  'options.names': 'Nombres',
  'options.families': 'Subrayar',
  'options.families.hint': 'Lo que no se subraya sigue en la lista del icono.',
  'options.density': 'Cuántos',
  'options.density.calm': 'Unos pocos',
  'options.density.calm.hint': 'La primera mención de cada apartado, dos por párrafo como máximo.',
  'options.density.every': 'Todas las menciones',
  'options.density.every.hint': 'En toda la noticia, salvo en los enlaces y en el titular principal.',

  'options.look': 'Aspecto',
  'options.underline': 'Línea',
  'options.underline.by-kind': 'Color y línea según la clase',
  'options.underline.plain': 'Una sola línea, del color del texto',
  'options.strength': 'Intensidad',
  'options.strength.soft': 'Tenue',
  'options.strength.normal': 'Normal',
  'options.strength.strong': 'Marcada',
  'options.delay': 'La ficha se abre',
  'options.delay.after': 'a los {seconds}',
  'options.preview': 'Vista previa',

  'options.language': 'Idioma',
  'options.language.browser': 'El del navegador: {language}',
  'options.language.hint': 'Lo que se sabe de los nombres está escrito en inglés.',
  'options.toolbar': 'Barra de herramientas',
  'options.badge': 'Mostrar en el icono cuántos nombres se han encontrado',

  'options.keys': 'Teclado',
  'options.keys.popup': 'Abrir el panel del icono',
  'options.keys.none': 'sin asignar',
  'options.keys.change': 'Cambiar las teclas en el navegador',

  'options.sites': 'Sitios',
  'options.sites.hint': 'Donde usted mismo lo ha activado o desactivado. Los subdominios siguen a su sitio.',
  'options.sites.none': 'Ninguno todavía. El interruptor del panel y el de la ficha los añaden aquí.',
  'options.sites.search': 'Buscar un sitio',
  'options.sites.unmatched': 'Ningún sitio coincide con «{query}».',
  'options.sites.count': { one: '{count} sitio', many: '{count} de sitios', other: '{count} sitios' },
  'options.sites.more': {
    one: '{count} sitio más: acote la búsqueda para verlo.',
    many: '{count} de sitios más: acote la búsqueda para verlos.',
    other: '{count} sitios más: acote la búsqueda para verlos.',
  },
  'options.sites.on': 'activado',
  'options.sites.off': 'desactivado',
  'options.sites.off-alone': 'desactivado, sin sus subdominios',
  'options.sites.remove': 'Quitar',
  'options.sites.remove.label': 'Quitar {site}',
  'options.sites.removed': 'Se ha quitado {site}.',
  'options.sites.undo': 'Deshacer',
  'options.sites.export': 'Exportar',
  'options.sites.import': 'Importar',

  'import.done': '{added}, {changed}; los demás quedan como estaban.',
  'import.added': {
    one: '{count} sitio añadido',
    many: '{count} de sitios añadidos',
    other: '{count} sitios añadidos',
  },
  'import.changed': { one: '{count} cambiado', many: '{count} de cambiados', other: '{count} cambiados' },
  'import.failed': 'No se ha importado nada de «{file}»:',
  'import.not-json': 'No es un archivo JSON. Elija uno que se haya exportado aquí.',
  'import.not-ours': 'No lo exportó Backgrounder. Elija un archivo que se haya exportado aquí.',
  'import.newer': 'Viene de una versión más reciente de la extensión. Actualice primero esta.',
  'import.host': '«{host}» no es el nombre de un sitio. Escríbalo como «example.com».',
  'import.rule': 'La entrada «{host}» tiene «{value}». Use «on», «off» u «off-alone».',
  'import.more': {
    one: 'y {count} problema más',
    many: 'y {count} de problemas más',
    other: 'y {count} problemas más',
  },

  'welcome.title': 'Le damos la bienvenida a Backgrounder',
  'welcome.heading': 'El trasfondo de las noticias de sucesos, donde usted las lee',
  'welcome.lead':
    'Los nombres en los que se apoya una noticia llevan un subrayado discreto. Deténgase en uno y una ficha le dirá qué es, qué está acreditado, qué es solo presunto y según qué fuente.',
  'welcome.try': 'Pruébelo aquí',
  'welcome.try.hint': 'Detenga el puntero sobre un nombre subrayado, o tóquelo.',
  'welcome.try.keys': 'Con el teclado: {next} abre el siguiente, Esc lo cierra.',
  'welcome.permission': 'Su navegador le pregunta primero',
  'welcome.permission.given': 'Permitido. Desde ahora funciona en todas las páginas.',
  'welcome.never': 'Lo que nunca hace',
  'welcome.never.send':
    'No envía nada. Todo lo que sabe lo lleva dentro; ninguna página, búsqueda ni clic sale del navegador.',
  'welcome.never.change':
    'No cambia ninguna página. Los nombres solo se pintan; la página queda como estaba.',
  'welcome.never.guilty':
    'No llama culpable a nadie. Una acusación figura como acusación, con su fecha y, en lo que se sabe, cómo terminó.',
  'welcome.never.private':
    'No lee lo privado. El correo, los chats, los editores y las intranets quedan al margen hasta que lo active allí.',
  'welcome.jury': '¿Forma parte de un jurado?',
  'welcome.jury.line': 'Póngalo en pausa y siga las instrucciones del tribunal.',
  'welcome.mistake': '¿Ha visto un error?',
  'welcome.mistake.line': 'Cada ficha lleva hasta nosotros; o escriba a',
  'welcome.next': 'Continuar',
};
