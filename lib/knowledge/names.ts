/**
 * Writes out a name's bracketed alternatives: `mandat(s|) d'arrêt` gives "mandats d'arrêt" and
 * "mandat d'arrêt". Brackets do not nest. White space left by an empty choice is folded. A final
 * `*`, for any ending of the last word, stays.
 */
export function spellOut(name: string): string[] {
  let spelled = [''];
  for (const part of name.split(/(\([^()]*\))/)) {
    const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    spelled = spelled.flatMap((head) => choices.map((choice) => head + choice));
  }
  return [...new Set(spelled.map((form) => form.replace(/\s+/g, ' ').trim()))];
}

/** A name's forms without the star that stands for any ending: what can be shown or searched for. */
export function plainForms(name: string): string[] {
  return spellOut(name).map((form) => form.replace(/\*$/, ''));
}
