import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../lib/knowledge/vocabulary';
import type { Matcher, Page } from '../lib/matching/matcher';
import { annotatePage } from './annotations';
import { UsageError } from './command';
import { isMarkup, type PlacedBlock, pageOfMarkup, pageOfText, readTextFile } from './page-file';

const Mention = v.object({
  entity: v.string(),
  surface: v.string(),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});

/** One case of a corpus: a text or page, and every mention that ought to be matched in it. */
export const Case = v.pipe(
  v.object({
    id: v.string(),
    lang: v.picklist(LANGUAGES),
    text: v.optional(v.string()),
    html: v.optional(v.string()),
    expected: v.array(Mention),
    /** Surfaces that must not be matched, named for the report; anything not expected counts anyway. */
    forbidden: v.optional(v.array(v.string()), []),
    /** Why a case is there, or why it is missed. */
    note: v.optional(v.string()),
  }),
  v.check(({ text, html }) => (text === undefined) !== (html === undefined), 'needs either text or html'),
);
export type Case = v.InferOutput<typeof Case>;

/** A case as the matcher sees it. */
export function pageOfCase({ text, html }: Case): Page<PlacedBlock> {
  return html === undefined ? pageOfText(text ?? '') : pageOfMarkup(html);
}

/**
 * Every case under the given files and folders.
 * @throws Error that names file, case and field where one is no case
 */
export function readCases(places: readonly string[]): Case[] {
  return places.flatMap(caseFiles).flatMap(readCaseFile);
}

function caseFiles(place: string): string[] {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [place];
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  if (files.length === 0) throw new UsageError(`${place}: holds no .json case.`);
  return files.sort().map((name) => join(place, name));
}

/** A file holds one case or a list of them. */
function readCaseFile(file: string): Case[] {
  let content: unknown;
  const text = readTextFile(file);
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file}: is not valid JSON (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  return (Array.isArray(content) ? content : [content]).map((one: unknown, position) => {
    const result = v.safeParse(Case, one);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new Error(`${file}: case ${position + 1}, ${v.getDotPath(issue) ?? 'the case'}: ${issue.message}.`);
  });
}

/**
 * A case made from a page: its prose as text, what the matcher finds in it as a draft of what is
 * expected, and what it keeps out as a draft of what is forbidden. Both want a reader's eye.
 */
export function draftCase(matcher: Matcher, content: string, file: string, id: string, lang: Language): Case {
  const page = isMarkup(content, file) ? pageOfMarkup(content) : pageOfText(content);
  const text = page.blocks.map((block) => block.text.replace(/[\s\uFFFC]+/g, ' ').trim()).join('\n\n');
  const { annotations, suppressed } = annotatePage(matcher, pageOfText(text), file);
  const expected: Case['expected'] = [];
  for (const { entity, surface } of annotations) {
    const known = expected.find((one) => one.entity === entity && one.surface === surface);
    if (known) known.count += 1;
    else expected.push({ entity, surface, count: 1 });
  }
  const found = new Set(expected.map(({ surface }) => surface));
  const forbidden = new Set(suppressed.map(({ surface }) => surface).filter((one) => !found.has(one)));
  return { id, lang, text, expected, forbidden: [...forbidden] };
}
