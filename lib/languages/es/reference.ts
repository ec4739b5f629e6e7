import type { reference as english } from '../en/reference';
import type { Translated } from '../message';

export const reference: Translated<typeof english> = {
  'kind.network': 'Red',
  'kind.operation': 'Operación',
  'kind.agency': 'Organismo',
  'kind.court': 'Tribunal',
  'kind.ruling': 'Resolución',
  'kind.term': 'Derecho',
  'kind.technique': 'Técnica',
  'kind.person': 'Persona',
  'kind.case': 'Caso',
  'kinds.network': 'Redes y teléfonos',
  'kinds.operation': 'Operaciones',
  'kinds.agency': 'Organismos y autoridades',
  'kinds.court': 'Tribunales',
  'kinds.ruling': 'Resoluciones',
  'kinds.term': 'Derecho',
  'kinds.technique': 'Técnicas',
  'kinds.person': 'Cargos públicos',
  'kinds.case': 'Casos',

  'search.label': 'Buscar un nombre, tribunal u operación',
  'search.results': {
    one: '{count} resultado',
    many: '{count} de resultados',
    other: '{count} resultados',
  },
  'search.nothing': 'Sin resultados',
  'search.none': 'Aquí no se conoce nada con el nombre «{query}».',

  'story.claims': 'Qué se sabe',
  'story.group.differ': 'En qué discrepan las fuentes',
  'story.group.definition': 'Qué significa',
  'story.group.established': 'Acreditado',
  'story.group.decided': 'Resuelto por los tribunales',
  'story.group.reported': 'Publicado',
  'story.group.alleged': 'Presunto',
  'story.figures': 'Cifras',
  'story.counted': 'recuento de {publisher}',
  'story.sources': { one: '{count} fuente', many: '{count} de fuentes', other: '{count} fuentes' },
  'story.tier.A': 'tribunal, autoridad, ley o fabricante',
  'story.tier.B': 'información publicada',
  'story.tier.C': 'copia, foro o recopilación',
  'story.rulingChecked': '{standing} (comprobado el {date})',
  'story.missing': 'No hay ninguna entrada con este nombre.',
  'story.missing.why':
    'Puede que haya cambiado de nombre o se haya retirado. La lista contiene todo lo que hay.',

  'reference.title': 'Repertorio de Backgrounder',
  'reference.open': 'Abrir el repertorio',
  'reference.intro':
    'Qué hay detrás de los nombres en las noticias de sucesos: qué está acreditado, qué es solo publicado o presunto, a qué fecha y según qué fuente.',
  'reference.all': 'Todas las entradas',
  'reference.knowledgeOf': 'Datos a {date}',
  'reference.correct': '¿Ha visto un error? Escríbanos',
  'reference.unreachable': 'La extensión no responde. Cierre esta página y vuelva a abrirla.',
};
