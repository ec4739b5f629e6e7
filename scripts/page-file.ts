import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Language } from '../lib/knowledge/vocabulary';
import type { Page } from '../lib/matching/matcher';
import type { TextBlock } from '../lib/prose/block';
import { declaredLanguage } from '../lib/prose/elements';
import type { NodeReader } from '../lib/prose/node-reader';
import { readPlainText } from '../lib/prose/plain-text';
import { readBlocks } from '../lib/prose/read';

/** A block with its place in the text that offsets count in. */
export type PlacedBlock = TextBlock & { start: number };

const MAX_BYTES = 100 * 1024 * 1024;

/**
 * A file of a page's text or mark-up.
 * @throws Error with a message for people where it cannot be read or is no text
 */
export function readTextFile(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Error(`${file}: there is no such file; check its path.`);
    if (code === 'EISDIR') throw new Error(`${file}: is a folder; name a file in it.`);
    if (code === 'EACCES') throw new Error(`${file}: may not be read; check its permissions.`);
    throw new Error(`${file}: cannot be read (${String(code ?? error)}).`);
  }
  return decodeText(bytes, file);
}

/** Bytes as UTF-8 or UTF-16 text. */
export function decodeText(bytes: Buffer, file: string): string {
  if (bytes.length > MAX_BYTES) throw new Error(`${file}: is larger than 100 MB; split it.`);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
  const head = text.slice(0, 4096);
  const odd = head.match(/[\p{Cc}\ufffd]/gu)?.filter((character) => !/\s/.test(character)).length ?? 0;
  if (odd > head.length / 10) throw new Error(`${file}: is no text; give an .html or .txt file in UTF-8.`);
  return text;
}

/** True where a text is mark-up, judged by the file's name, or by its beginning where there is none. */
export function isMarkup(text: string, file = ''): boolean {
  if (/\.(?:x?html?|xht)$/i.test(file)) return true;
  return (
    !/\.\w+$/.test(file) &&
    /^\s*(?:<!doctype|<html|<!--|<\?xml|<(?:head|body|article|main|div|p)\b)/i.test(text)
  );
}

/** Plain text as a page; offsets count in the text itself. */
export function pageOfText(text: string): Page<PlacedBlock> {
  return { blocks: readPlainText(text) };
}

/** Mark-up as a page; offsets count in the extracted prose, its blocks joined by line feeds. */
export function pageOfMarkup(html: string): Page<PlacedBlock> {
  const document = parse(html);
  const root = document.childNodes.find((node): node is Tree.Element => node.nodeName === 'html');
  if (!root) return { blocks: [] };
  let start = 0;
  const blocks = readBlocks<Tree.Node>(root, parsedTree).map((block) => {
    const placed = { ...block, start };
    start += block.text.length + 1;
    return placed;
  });
  const lang = pageLanguage(declaredLanguage(attributeOf(root, 'lang')));
  const title = titleOf(root);
  return { blocks, ...(title && { titles: [title] }), ...(lang && { lang }) };
}

function pageLanguage(lang: TextBlock['lang']): Language | undefined {
  return lang === 'other' ? undefined : lang;
}

function titleOf(root: Tree.Element): string | undefined {
  const head = root.childNodes.find((node): node is Tree.Element => node.nodeName === 'head');
  const title = head?.childNodes.find((node): node is Tree.Element => node.nodeName === 'title');
  const [text] = title?.childNodes ?? [];
  return text && 'value' in text ? text.value : undefined;
}

function attributeOf(element: Tree.Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

const siblings = new WeakMap<object, number>();

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const parsedTree: NodeReader<Tree.Node> = {
  name: (node) => node.nodeName,
  text: (node) => ('value' in node ? node.value : ''),
  hasAttributes: (node) => 'attrs' in node && node.attrs.length > 0,
  attribute: (node, name) => ('attrs' in node ? attributeOf(node, name) : null),
  isHiddenByStyle: (node) => 'attrs' in node && HIDING.test(attributeOf(node, 'style') ?? ''),
  parent: (node) => ('parentNode' in node ? node.parentNode : null),
  firstChild: (node) => childAt(node, 0),
  lastChild: (node) => childAt(node, childrenOf(node).length - 1),
  previousSibling: (node) => siblingOf(node, -1),
  nextSibling: (node) => siblingOf(node, 1),
};

function childrenOf(node: Tree.Node): readonly Tree.Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Children are kept in an array, so each remembers its position in it. */
function childAt(parent: Tree.Node, position: number): Tree.Node | null {
  const child = childrenOf(parent)[position];
  if (!child) return null;
  siblings.set(child, position);
  return child;
}

function siblingOf(node: Tree.Node, distance: number): Tree.Node | null {
  const parent = parsedTree.parent(node);
  return parent && childAt(parent, (siblings.get(node) ?? 0) + distance);
}
