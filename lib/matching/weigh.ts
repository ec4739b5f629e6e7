import { wordList } from './context-words';
import type { Sighting } from './name-trie';
import { capitalAfter, capitalBefore, capitalsTellNothing, followsOpeningWord } from './neighbours';
import { objectionTo, type PageEvidence } from './page-evidence';
import { type BlockReading, wordsInSentence } from './reading';
import { accept, reject, type Verdict } from './verdict';

/**
 * Whether an alias is a mention of its entity. The whole model:
 * 1. Text in an address or in a longer name of something else is none; nor is a name of
 *    another language, or one beside words of a false friend.
 * 2. What the page itself defines decides: "National Crime Agency (NCA)" lets NCA through,
 *    "National Cheerleaders Association (NCA)" keeps it out.
 * 3. A strong name stands alone, or beside a word of its list in the same sentence; the others need a strong name on the page. Where a contextual
 *    name lists words of its own, one of them must stand on the page too. A weak name needs two
 *    signs, one of them close: a word of its list in the same sentence, or a name of the same
 *    entity that was let through elsewhere on the page, unless it begins a longer name.
 */
export function weighAlias(sighting: Sighting, reading: BlockReading, evidence: PageEvidence): Verdict {
  const { owner } = sighting;
  const objection = objectionTo(sighting, reading, evidence);
  if (owner.kind !== 'alias') return objection ?? reject('longer-name');
  if (objection && !objection.accepted && objection.objection === 'address') return objection;

  const name = reading.folded.text.slice(sighting.foldedFrom, sighting.foldedTo);
  const definition = evidence.definition(name, reading, sighting.foldedFrom, owner.entity);
  // "Das deutsche BKA" is ours whatever BKA stands for elsewhere on the page.
  const isTold = owner.group.beside !== undefined && !objection;
  if (definition && definition.entity !== owner.entity && !isTold) {
    return reject('defined-otherwise', [definition.longForm]);
  }
  if (objection && !definition) return objection;
  if (owner.group.evidence === 'strong') return accept('stands-alone');
  if (evidence.strong.size === 0) return reject('not-relevant');
  if (definition && !isTold) return accept('defined-here', [definition.longForm]);

  const own = evidence.strong.get(owner.entity) ?? evidence.told.get(owner.entity);
  const others = [...evidence.strong]
    .filter(([entity]) => entity !== owner.entity)
    .map(([, written]) => written);
  const { evidence: proof, near } = owner.group;
  const listed = !near
    ? []
    : proof === 'contextual'
      ? evidence.wordsOnPage(near)
      : wordsInSentence(near, sighting, reading);
  const close = own === undefined ? listed : [own, ...listed];
  const signs = [...close, ...others];
  if (proof === 'contextual' && (!near || close.length > 0)) return accept('signs', signs.slice(0, 3));
  if (listed.length === 0 && beginsLongerName(sighting, reading, evidence)) return reject('longer-name');
  const before = proof === 'weak' ? nameBefore(sighting, reading, evidence, near) : undefined;
  if (before !== undefined) return reject('longer-name', [before]);
  if (close.length >= 1 && signs.length >= 2) return accept('signs', signs.slice(0, 3));
  return reject('too-few-signs', signs.slice(0, 3));
}

/** "Maarten Lemont" on a page about 26Lemont: a word with a capital before it, and no word of its list. */
function nameBefore(
  sighting: Sighting,
  reading: BlockReading,
  { lang }: PageEvidence,
  near: readonly string[] | undefined,
): string | undefined {
  if ((reading.block.lang ?? lang) === 'de' || capitalsTellNothing(reading.block.text)) return undefined;
  // "the EncroChat Lemont inquiry": what stands before is a name of ours.
  if (reading.sightings.some(({ to }) => to < sighting.from && to > sighting.from - 3)) return undefined;
  const isSurname = /^\p{Lu}\S*$/u.test(reading.block.text.slice(sighting.from, sighting.to));
  const word =
    isSurname && !followsOpeningWord(sighting, reading) ? capitalBefore(sighting, reading) : undefined;
  return word !== undefined && near && wordList(near).in(word).length > 0 ? undefined : word;
}

/** "Sky Rojo" on a page about Sky ECC: the next word has a capital, which in German tells nothing. */
function beginsLongerName(sighting: Sighting, reading: BlockReading, { lang }: PageEvidence): boolean {
  if ((reading.block.lang ?? lang) === 'de' || capitalsTellNothing(reading.block.text)) return false;
  return capitalAfter(sighting, reading) !== undefined;
}
