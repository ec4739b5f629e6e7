/**
 * Writes out a name's bracketed alternatives: `mandat(s|) d'arrêt` gives "mandats d'arrêt" and
 * "mandat d'arrêt". Brackets do not nest. White space left by an empty choice is folded.
 */
export function spellOut(name: string): string[] {
  let spelled = [''];
  for (const part of name.split(/(\([^()]*\))/)) {
    const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    spelled = spelled.flatMap((head) => choices.map((choice) => head + choice));
  }
  return [...new Set(spelled.map((form) => form.replace(/\s+/g, ' ').trim()))];
}
