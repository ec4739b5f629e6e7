import { runsOfWords } from './evidence';
import type { Problem } from './problem';
import { fileOf, shownTexts } from './rules/world';
import type { Knowledge, TextSource } from './schema';
import { holds, type IsName, type Stated, statedIn } from './stated';
import { type LocatedStatement, nameJudge, type Paragraph, readParagraphs, statementsOn } from './statements';

/** So many words in a row are a copy, not a coincidence. */
const COPIED_WORDS = 8;

export interface Verification {
  /** How many statements point at a paragraph of the source. */
  checked: number;
  problems: Problem[];
}

/**
 * Checks every statement that points at a paragraph of a source against the source's text. The
 * paragraph is found by its hash; each number, month and proper name of the statement has to stand in
 * it. As-of dates are not looked for: the text may only imply them.
 */
export async function verifySource(
  knowledge: Knowledge,
  source: TextSource,
  text: string,
): Promise<Verification> {
  const paragraphs = await readParagraphs(text);
  const isName = nameJudge(knowledge);
  const statements = statementsOn(source.id, knowledge);
  return {
    checked: statements.length,
    problems: [
      ...statements.flatMap((statement) => verifyStatement(statement, paragraphs, source, isName)),
      ...copies(knowledge, source, text),
    ],
  };
}

function verifyStatement(
  statement: LocatedStatement,
  paragraphs: readonly Paragraph[],
  source: TextSource,
  isName: IsName,
): Problem[] {
  const { entity, path, locators } = statement;
  const file = fileOf(entity);
  const items = itemsOf(statement, isName);
  const changed = locators.filter(
    ({ sha256 }) => !paragraphs.some((paragraph) => paragraph.sha256 === sha256),
  );
  if (changed.length > 0) {
    return changed.map(({ paragraph }) => ({
      file,
      path,
      problem: `paragraph changed: no paragraph of "${source.id}" has its hash any more${whatIsThereNow(paragraph, paragraphs, items, source)}`,
      mend: 'read the paragraph again, mend the statement where it no longer holds, and set the new hash',
    }));
  }
  const cited = paragraphs.filter(({ sha256 }) => locators.some((locator) => locator.sha256 === sha256));
  const lost = missingFrom(
    cited.map((paragraph) => paragraph.text),
    items,
    source,
  );
  if (lost.length === 0) return [];
  return [
    {
      file,
      path,
      problem: `value missing: ${listed(lost)} does not stand in paragraph ${cited.map(({ number }) => number).join(' or ')} of "${source.id}"`,
      mend: 'mend the statement, or point it at the paragraph that says so',
    },
  ];
}

/** A hint for whoever mends it: whether the text now at the paragraph's place would still do. */
function whatIsThereNow(
  paragraph: number | undefined,
  paragraphs: readonly Paragraph[],
  items: readonly Stated[],
  source: TextSource,
): string {
  const now = paragraphs.find(({ number }) => number === paragraph);
  if (!now) return '';
  const lost = missingFrom([now.text], items, source);
  return `; paragraph ${paragraph} now ${lost.length > 0 ? `lacks ${listed(lost)}` : 'still holds its numbers and names'}`;
}

/** What a statement states; "one" is a pronoun more often than a number. */
function itemsOf({ text, value }: LocatedStatement, isName: IsName): Stated[] {
  const items = statedIn(text, 'en', isName).filter(({ written }) => written !== 'one');
  return value === undefined
    ? items
    : [...items, { kind: 'number', value, written: value.toLocaleString('en') }];
}

function missingFrom(texts: readonly string[], items: readonly Stated[], { lang }: TextSource): Stated[] {
  return items.filter((item) => !texts.some((text) => holds(text, lang, item)));
}

function listed(items: readonly Stated[]): string {
  return items.map(({ written }) => `"${written}"`).join(', ');
}

/** No sentence of a source is copied, wherever it is shown. */
function copies({ entities }: Knowledge, source: TextSource, text: string): Problem[] {
  const theirs = runsOfWords(text, COPIED_WORDS);
  return entities.flatMap((entity) =>
    shownTexts(entity).flatMap((shown) => {
      const copied = [...runsOfWords(shown.text, COPIED_WORDS)].some((run) => theirs.has(run));
      return !copied
        ? []
        : [
            {
              file: fileOf(entity),
              path: shown.path,
              problem: `copied: repeats ${COPIED_WORDS} words in a row of "${source.id}"`,
              mend: 'say it in our own words',
            },
          ];
    }),
  );
}
