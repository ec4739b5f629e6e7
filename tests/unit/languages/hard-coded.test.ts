import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/languages/en';
import { PRODUCT } from '../../../lib/ui/shared/project';
import { ROOT } from '../../../scripts/data-files';
import { nodesIn, parse, type Source, sourcesIn, textOf } from './source-texts';

/** Attributes and properties whose value is read or heard. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|label|placeholder|title|textContent|innerText|ariaLabel)$/;

const LOGICAL = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Letters in a row that could be a word; what is filled in is none. */
const WORD = /\p{L}{2,}/u;

/** Text in views that stands there as it is, instead of in the catalogues. */
function hardCodedIn({ file, tree }: Source): string[] {
  const found: string[] = [];
  const report = (text: string): void => {
    if (WORD.test(text.replaceAll(PRODUCT, ''))) found.push(`${file}: ${text.trim()}`);
  };
  for (const node of nodesIn(tree)) {
    if (ts.isJsxText(node)) report(node.text);
    const text = textOf(node);
    if (text === undefined || isArgumentOfCall(node)) continue;
    if (isShown(node) || isSentence(text)) report(text);
  }
  return found;
}

/** True where a text becomes a child, or the value of something that is read or heard. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return SPOKEN.test(parent.name.getText());
  if (ts.isJsxExpression(parent)) {
    return !ts.isJsxAttribute(parent.parent) || SPOKEN.test(parent.parent.name.getText());
  }
  if (ts.isPropertyAssignment(parent)) return SPOKEN.test(parent.name.getText());
  if (isAssignmentTo(parent, SPOKEN)) return true;
  // The outcome of a condition is shown where the whole is; what is compared is not.
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isShown(parent);
  if (ts.isBinaryExpression(parent)) return LOGICAL.has(parent.operatorToken.kind) && isShown(parent);
  return ts.isParenthesizedExpression(parent) && isShown(parent);
}

function isAssignmentTo(node: ts.Node, name: RegExp): boolean {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    name.test(node.left.name.text)
  );
}

/** Several words that begin with a capital letter: nothing but a text is written like that. */
function isSentence(text: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{L}+ /u.test(text);
}

/** Arguments are keys of messages, selectors, names; and what is thrown or warned of is for developers. */
function isArgumentOfCall({ parent }: ts.Node): boolean {
  return (
    (ts.isCallExpression(parent) && parent.expression.getText() !== 'report') || ts.isNewExpression(parent)
  );
}

describe('texts in the code', () => {
  it.each([
    ['<p>Nothing found</p>', 'Nothing found'],
    ['<p>{isOpen ? "Close" : say("popup.back")}</p>', 'Close'],
    [`<p>{isOpen && (name || \`Close \${it}\`)}</p>`, 'Close *'],
    ['<a title="Go there" />', 'Go there'],
    [`<a aria-label={\`Go to \${name}\`} />`, 'Go to *'],
    ['const words = { label: "Name" };', 'Name'],
    ['document.title = "All names";', 'All names'],
    ['const hint = "Click to open it";', 'Click to open it'],
  ])('are found: %s', (code, text) => {
    expect(hardCodedIn(parse('view.tsx', code))).toEqual([`view.tsx: ${text}`]);
  });

  it.each([
    '<p class="soft">{say("popup.back")}</p>',
    `<p>{" · "}{name}{count > 1 && \`, \${count}\`}</p>`,
    '<p>{state === "on" ? <b /> : null}</p>',
    'throw new Error("The card could not be loaded.");',
    'element.setAttribute("popover", "manual");',
    '<title>Backgrounder</title>',
  ])('are not seen in %s', (code) => {
    expect(hardCodedIn(parse('view.tsx', code))).toEqual([]);
  });

  it('are nowhere but in the catalogues', () => {
    expect(
      sourcesIn('lib/ui', 'lib/background', 'lib/page', 'lib/reader', 'entrypoints').flatMap(hardCodedIn),
    ).toEqual([]);
  });

  it('are not in the pages’ markup', () => {
    const pages = readdirSync(join(ROOT, 'entrypoints'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const name of pages) {
      const markup = readFileSync(join(ROOT, 'entrypoints', name), 'utf8');
      const text = markup.replace(/<[^>]*>/g, ' ').replaceAll(PRODUCT, '');
      expect(text, name).not.toMatch(WORD);
    }
  });
});

describe('messages', () => {
  it('are all said somewhere', () => {
    const said = [
      ...sourcesIn('lib', 'entrypoints').filter(({ file }) => !file.startsWith('lib/languages/')),
      ...sourcesIn('scripts'),
      parse('wxt.config.ts', readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')),
    ].flatMap(({ tree }) =>
      [...nodesIn(tree)].flatMap((node) => textOf(node) ?? []).filter((text) => /^[a-z]+\.[^ ]+$/.test(text)),
    );
    const patterns = [...new Set(said)].map(
      (key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`),
    );
    expect(Object.keys(en).filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
