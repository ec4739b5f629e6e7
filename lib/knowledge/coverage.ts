import type { Problem } from './problem';
import { LEFT_OUT_FILE } from './rules/world';
import type { AuthoredKnowledge, LeftOut, TextSource } from './schema';
import { holds, type Stated, statedIn } from './stated';
import {
  type LocatedStatement,
  nameJudge,
  namesOf,
  type Paragraph,
  readParagraphs,
  statementsOn,
} from './statements';

/** A paragraph with what it states and no statement carries. */
export interface Uncovered {
  paragraph: number;
  /** True where no statement points at the paragraph at all. */
  untouched: boolean;
  /** Numbers, months and names as written. */
  items: string[];
}

export interface Coverage {
  paragraphs: number;
  uncovered: Uncovered[];
  /** What was left out on purpose, and why. */
  leftOut: { paragraph: number; what: string; reason: string }[];
  /** Entries of the left-out list that no longer fit the text or the statements. */
  problems: Problem[];
}

type Passage = LeftOut['passages'][number];

/**
 * Compares what a source's text states, paragraph by paragraph, with what the statements that point
 * there carry: in their text, their date, who they quote, and the names of their entity.
 */
export async function coverSource(
  knowledge: AuthoredKnowledge,
  source: TextSource,
  text: string,
): Promise<Coverage> {
  const paragraphs = await readParagraphs(text);
  const isName = nameJudge(knowledge);
  const statements = statementsOn(source.id, knowledge);
  const passages = knowledge.leftOut.passages.filter((passage) => passage.source === source.id);
  const coverage: Coverage = { paragraphs: paragraphs.length, uncovered: [], leftOut: [], problems: [] };
  for (const paragraph of paragraphs) {
    const carriers = statements.filter(({ locators }) => pointsAt(locators, paragraph));
    const dropped = passages.filter(({ sha256 }) => sha256 === paragraph.sha256);
    const open = statedIn(paragraph.text, source.lang, isName).filter(
      (item) => item.written !== 'one' && !carriers.some((carrier) => carries(carrier, item)),
    );
    const left = open.filter((item) => !dropped.some(({ what }) => leavesOut(what, item)));
    const untouched = carriers.length === 0 && !dropped.some(({ what }) => what === 'everything');
    if (left.length > 0 || untouched) {
      coverage.uncovered.push({
        paragraph: paragraph.number,
        untouched,
        items: left.map(({ written }) => written),
      });
    }
    for (const { what, reason } of dropped) {
      coverage.leftOut.push({
        paragraph: paragraph.number,
        what: what === 'everything' ? what : what.join(', '),
        reason,
      });
    }
    coverage.problems.push(...needless(knowledge.leftOut, dropped, open));
  }
  coverage.problems.push(...gone(knowledge.leftOut, passages, paragraphs, source));
  return coverage;
}

function pointsAt(locators: readonly { sha256: string }[], { sha256 }: Paragraph): boolean {
  return locators.some((locator) => locator.sha256 === sha256);
}

function carries({ entity, text, value, besides }: LocatedStatement, item: Stated): boolean {
  if (item.kind === 'number' && item.value === value) return true;
  const carried = [text, ...besides, ...namesOf(entity)].join('. ');
  if (holds(carried, 'en', item)) return true;
  // "Suspected EncroChat Dealer" is one run of capitals, but not one name.
  return (
    item.kind === 'name' &&
    item.value.includes(' ') &&
    item.value.split(' ').every((word) => holds(carried, 'en', { kind: 'name', value: word, written: word }))
  );
}

function leavesOut(what: Passage['what'], item: Stated): boolean {
  return what === 'everything' || what.some((words) => holds(words, 'en', item) || words === item.written);
}

/** Values that are listed as left out, though they are carried or do not stand there. */
function needless({ passages }: LeftOut, dropped: readonly Passage[], open: readonly Stated[]): Problem[] {
  return dropped.flatMap((passage) =>
    passage.what === 'everything'
      ? []
      : passage.what
          .filter((words) => !open.some((item) => leavesOut([words], item)))
          .map((words) => ({
            file: LEFT_OUT_FILE,
            path: `passages[${passages.indexOf(passage)}].what`,
            problem: `lists "${words}", which the paragraph does not state or a statement carries`,
            mend: 'remove it',
          })),
  );
}

function gone(
  leftOut: LeftOut,
  passages: readonly Passage[],
  paragraphs: readonly Paragraph[],
  { id }: TextSource,
): Problem[] {
  return passages
    .filter(({ sha256 }) => !paragraphs.some((paragraph) => paragraph.sha256 === sha256))
    .map((passage) => ({
      file: LEFT_OUT_FILE,
      path: `passages[${leftOut.passages.indexOf(passage)}].sha256`,
      problem: `paragraph changed: no paragraph of "${id}" has its hash any more`,
      mend: 'read the paragraph again and set the new hash, or remove the entry',
    }));
}
