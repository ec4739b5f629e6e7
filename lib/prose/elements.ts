import { LANGUAGES } from '../knowledge/vocabulary';
import type { Region, TextBlock } from './block';
import type { NodeReader } from './node-reader';

/** Never prose: code, controls, embedded things, navigation, the marks of footnotes. */
const SKIPPED = new Set(
  (
    'head script style noscript template code kbd samp var textarea input select option datalist button ' +
    'svg math canvas audio video iframe object embed nav rp rt sup meter progress map title'
  ).split(' '),
);

/** Skipped, but seen in the line where they stand. */
export const STANDS_IN_LINE = new Set(
  'code kbd samp var sup textarea input select button svg math canvas audio video iframe object embed meter progress'.split(
    ' ',
  ),
);

/** Elements that part the prose before and after them. */
export const BLOCKS = new Set(
  (
    'html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  'navigation button menu menubar menuitem tab tablist toolbar search searchbox textbox contentinfo alertdialog'.split(
    ' ',
  ),
);

export const HEADING = /^h[1-6]$/;

/** What is in an element counts only where it is `block` or `inline`. */
export type Treatment = 'skip' | 'break' | 'block' | 'inline';

/**
 * How an element takes part in the prose. Decided by tag and attributes alone: asking for
 * computed style would force layout on every page.
 */
export function treatmentOf<N>(node: N, name: string, dom: NodeReader<N>): Treatment {
  if (SKIPPED.has(name)) return 'skip';
  if (name === 'footer' && !isInsideStory(node, dom)) return 'skip';
  if (name === 'dialog' && dom.attribute(node, 'open') === null) return 'skip';
  if (dom.hasAttributes(node) && isWithheld(node, dom)) return 'skip';
  if (name === 'br') return 'break';
  return BLOCKS.has(name) ? 'block' : 'inline';
}

/** A story opens a part of the page of its own. */
export function opensStory(name: string): boolean {
  return name === 'article' || name === 'main';
}

/** True below an article or the main element, where a footer is the story's own. */
function isInsideStory<N>(node: N, dom: NodeReader<N>): boolean {
  for (let around = dom.parent(node); around !== null; around = dom.parent(around)) {
    if (opensStory(dom.name(around))) return true;
  }
  return false;
}

function isWithheld<N>(node: N, dom: NodeReader<N>): boolean {
  const role = dom.attribute(node, 'role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  const hidden = dom.attribute(node, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (dom.attribute(node, 'aria-hidden') === 'true') return true;
  const editable = dom.attribute(node, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return dom.isHiddenByStyle(node);
}

const TEASER =
  /^(?:related|recommend(?:ed|ations?)?|teasers?|promos?|more-(?:stories|from|on|news)|most-(?:read|popular|viewed)|trending|popular|newsletter|signup|sign-up|sidebar|outbrain|taboola|read-(?:next|more|also)|also-(?:read|like)|up-next|you-may|weitere|mehr-zum|lire-aussi|lees-ook|te-puede|leggi-anche)(?=$|[-_\d])/;
const COMMENT =
  /^(?:comments?|disqus|kommentare?|commentaires?|reacties|comentarios|commenti|respond|replies)(?=$|[-_\d])/;
/** A class such as `comments-open` tells of a state, not of a place. */
const STATE = /-(?:open|closed|enabled|disabled|on|off|count|link|button|icon|toggle)$/;

const regionByLabel = new Map<string, Region | undefined>();

/** Region that an element opens by its tag, role, class or id; undefined where it opens none. */
export function regionOf<N>(node: N, name: string, dom: NodeReader<N>): Region | undefined {
  if (name === 'h1') return 'headline';
  if (HEADING.test(name)) return 'heading';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'aside') return 'teaser';
  if (name === 'html' || name === 'body' || name === 'main' || !dom.hasAttributes(node)) return undefined;
  const role = dom.attribute(node, 'role');
  if (role === 'complementary' || role === 'banner') return 'teaser';
  if (role === 'heading') return dom.attribute(node, 'aria-level') === '1' ? 'headline' : 'heading';
  return regionOfLabel(dom.attribute(node, 'class'), dom.attribute(node, 'id'));
}

/** Region that an element opens by its class and id; their order does not matter. */
export function regionOfLabel(one: string | null, other: string | null): Region | undefined {
  const label = `${one ?? ''} ${other ?? ''}`;
  if (label.length < 4) return undefined;
  if (!regionByLabel.has(label)) {
    if (regionByLabel.size > 2000) regionByLabel.clear();
    regionByLabel.set(label, regionByNames(label));
  }
  return regionByLabel.get(label);
}

function regionByNames(label: string): Region | undefined {
  const parts = label
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+|__/);
  for (const part of parts) {
    if (STATE.test(part)) continue;
    if (COMMENT.test(part)) return 'comment';
    if (TEASER.test(part)) return 'teaser';
  }
  return undefined;
}

/** A language tag as one of ours, `other` for the rest, undefined for none. */
export function declaredLanguage(tag: string | null | undefined): TextBlock['lang'] {
  const primary = tag?.trim().split(/[-_]/)[0]?.toLowerCase();
  if (!primary) return undefined;
  return LANGUAGES.find((language) => language === primary) ?? 'other';
}
