import { wordList } from './context-words';
import { CRIME_WORDS } from './crime-words';
import type { Sighting } from './name-trie';
import { capitalAfter, capitalBefore, capitalsTellNothing, followsOpeningWord } from './neighbours';
import { otherLongForm } from './other-long-form';
import { objectionTo, type PageEvidence } from './page-evidence';
import { type BlockReading, sightingsWithin, wordsInSentence, writtenIn } from './reading';
import { accept, reject, type Verdict } from './verdict';

/**
 * Whether an alias is a mention of its entity. The whole model:
 * 1. Text in an address or in a longer name of something else is none; nor is a name of
 *    another language, or one beside words of a false friend.
 * 2. What the page itself defines decides: "National Crime Agency (NCA)" lets NCA through,
 *    "National Cheerleaders Association (NCA)" keeps it out.
 * 3. A strong name stands alone, or beside a word of its list in the same sentence; the others
 *    need a strong name on the page. Where a contextual name lists words of its own, one of them
 *    must stand on the page too. A weak name needs two signs, one of them close: a word of its list
 *    in the same sentence, or, unless it is an ordinary word, a name of the same entity that was
 *    let through elsewhere on the page.
 * 4. Few letters need a sign in their own item of a page that holds several, and an ordinary word
 *    must not be part of a longer name.
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
  const other =
    definition || isTold ? undefined : otherLongForm(sighting, reading, reading.block.lang ?? evidence.lang);
  if (other !== undefined) return reject('defined-otherwise', [other]);
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
  // A dog called Sky on a page about Sky ECC: an ordinary word needs a word of its list each time.
  const isDoubtful = proof === 'weak' && !owner.group.lang && isOrdinaryWord(sighting, reading);
  const close = own === undefined || isDoubtful ? listed : [own, ...listed];
  const signs = [...close, ...others];
  if (near && isShouted(sighting, reading)) return reject('too-few-signs', ['capitals']);
  const around =
    near && isOrdinaryWord(sighting, reading) ? namesAround(sighting, reading, evidence, near) : [];
  if (around.length > 0) return reject('longer-name', around);
  if (own === undefined && isShortForm(sighting, reading, near) && isAlone(reading, evidence, near)) {
    return reject('item-is-about-else');
  }
  if (proof === 'contextual' && (!near || close.length > 0)) return accept('signs', signs.slice(0, 3));
  if (listed.length === 0 && beginsLongerName(sighting, reading, evidence)) return reject('longer-name');
  if (close.length >= 1 && signs.length >= 2) return accept('signs', signs.slice(0, 3));
  return reject('too-few-signs', signs.slice(0, 3));
}

/** "Ghost", "Lemont": one word with one capital, which a longer name may hold as well. */
function isOrdinaryWord(sighting: Sighting, reading: BlockReading): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(writtenIn(reading, sighting));
}

/** "EXCLU - The evening paper": a word set in capitals, as a label is, where the text around it is not. */
function isShouted(sighting: Sighting, reading: BlockReading): boolean {
  const { owner } = sighting;
  const written = writtenIn(reading, sighting);
  if (owner.kind !== 'alias' || !/^\p{Lu}{4,}$/u.test(written)) return false;
  return !owner.group.names.includes(written) && !/^[^\p{Ll}]*$/u.test(reading.block.text);
}

/**
 * Words with a capital right before and after a name, of which it may be a part: "Maarten
 * Lemont", "Ghost Tour". Words of its list are none, nor are names of ours; German capitals tell
 * nothing.
 */
function namesAround(
  sighting: Sighting,
  reading: BlockReading,
  { lang }: PageEvidence,
  near: readonly string[],
): string[] {
  if ((reading.block.lang ?? lang) === 'de' || capitalsTellNothing(reading.block.text)) return [];
  const { foldedFrom, foldedTo } = sighting;
  const isOurs = (from: number, to: number): boolean =>
    sightingsWithin(reading.sightings, from, to).some((other) => other !== sighting);
  const before =
    isOurs(foldedFrom - 2, foldedFrom) || followsOpeningWord(sighting, reading)
      ? undefined
      : capitalBefore(sighting, reading);
  const after = isOurs(foldedTo, foldedTo + 2) ? undefined : capitalAfter(sighting, reading);
  return [before, after].flatMap((word) =>
    word !== undefined && wordList(near).in(word).length === 0 ? [word] : [],
  );
}

/** "Sky Rojo" on a page about Sky ECC: the next word has a capital, which in German tells nothing. */
function beginsLongerName(sighting: Sighting, reading: BlockReading, { lang }: PageEvidence): boolean {
  if ((reading.block.lang ?? lang) === 'de' || capitalsTellNothing(reading.block.text)) return false;
  return capitalAfter(sighting, reading) !== undefined;
}

/** "BKA", "Ghost": few letters, which stand for many things. */
function isShortForm(
  sighting: Sighting,
  reading: BlockReading,
  near: readonly string[] | undefined,
): boolean {
  const written = writtenIn(reading, sighting);
  return /^\p{Lu}{2,3}$/u.test(written) || (near !== undefined && isOrdinaryWord(sighting, reading));
}

/**
 * True where nothing in the item of the page that a name stands in speaks for it: no certain name,
 * no word of its list, no word of crime news.
 */
function isAlone(
  { item }: BlockReading,
  evidence: PageEvidence,
  near: readonly string[] | undefined,
): boolean {
  return (
    !evidence.hasStrong(item) &&
    (near === undefined || evidence.wordsIn(item, near).length === 0) &&
    evidence.wordsIn(item, CRIME_WORDS).length === 0
  );
}
