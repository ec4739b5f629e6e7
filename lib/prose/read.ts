import type { Piece, Region, SourcedBlock, TextBlock } from './block';
import { declaredLanguage, HEADING, regionOf, STANDS_IN_LINE, treatmentOf } from './elements';
import type { NodeReader } from './node-reader';
import { type DraftBlock, settleRegions } from './regions';

/** What holds for everything inside an element, until it ends. */
interface Context {
  region: Region;
  lang: TextBlock['lang'];
  link: boolean;
  /** Number of the outermost article or main element around, 0 for none. */
  story: number;
}

/** Stands for what is seen in a line but not read, so that it parts the words around it. */
const OBJECT = '\uFFFC';

/** Nothing inside these becomes something else again: a caption in a comment is a comment. */
const FINAL_REGIONS: Region[] = ['comment', 'teaser'];

/**
 * Reads a tree as blocks of prose. Block elements separate, inline elements are transparent,
 * two line breaks in a row separate too. Takes no recursion, so depth does not matter.
 * @param root element to read; its own attributes count
 */
export function readBlocks<N>(root: N, dom: NodeReader<N>): SourcedBlock<N>[] {
  const blocks: DraftBlock<N>[] = [];
  let section = 0;
  let stories = 0;
  let context: Context = { region: 'body', lang: undefined, link: false, story: 0 };

  let text = '';
  let pieces: Piece<N>[] = [];
  let links: [number, number][] = [];
  let level = 0;
  let breaks = 0;

  function flush(): void {
    if (pieces.length > 0 && /\S/.test(text)) {
      if (level > 1) section += 1;
      const { region, lang, story } = context;
      blocks.push({ text, region, section, links, pieces, story, level, ...(lang && { lang }) });
    }
    text = '';
    pieces = [];
    links = [];
    breaks = 0;
  }

  function addText(node: N): void {
    const data = dom.text(node);
    if (data === '') return;
    if (pieces.length === 0 && !/\S/.test(data)) return;
    if (/\S/.test(data)) breaks = 0;
    pieces.push({ node, start: text.length });
    if (context.link) {
      const last = links.at(-1);
      if (last && last[1] === text.length) last[1] += data.length;
      else links.push([text.length, text.length + data.length]);
    }
    text += data;
  }

  /** Enters an element; returns the way back, or undefined where it is passed over whole. */
  function enter(node: N, name: string): (() => void) | undefined {
    const treatment = treatmentOf(node, name, dom, context.story > 0);
    if (treatment === 'skip') {
      if (pieces.length > 0 && STANDS_IN_LINE.has(name)) text += OBJECT;
      return undefined;
    }
    if (name === 'br') {
      breaks += 1;
      if (breaks > 1) flush();
      else if (pieces.length > 0) text += '\n';
      return undefined;
    }
    const block = treatment === 'block';
    const outer = context;
    const outerLevel = level;
    if (block) flush();
    const region = regionOf(node, name, dom);
    const lang = dom.hasAttributes(node) ? declaredLanguage(dom.attribute(node, 'lang')) : undefined;
    const link = name === 'a';
    const opensStory = (name === 'article' || name === 'main') && context.story === 0;
    if (region || lang || link || opensStory) {
      context = {
        region: region && !FINAL_REGIONS.includes(outer.region) ? region : outer.region,
        lang: lang ?? outer.lang,
        link: outer.link || link,
        story: opensStory ? ++stories : outer.story,
      };
    }
    if (HEADING.test(name)) level = Number(name[1]);
    return () => {
      if (block) flush();
      context = outer;
      level = outerLevel;
    };
  }

  const open: { next: N | null; leave: () => void }[] = [];
  const leaveRoot = enter(root, dom.name(root));
  if (!leaveRoot) return [];
  let node = dom.firstChild(root);
  for (;;) {
    if (node === null) {
      const done = open.pop();
      if (!done) break;
      done.leave();
      node = done.next;
      continue;
    }
    const next: N | null = dom.nextSibling(node);
    const name = dom.name(node);
    if (name === '#text') {
      addText(node);
    } else if (!name.startsWith('#')) {
      const leave = enter(node, name);
      const child = leave ? dom.firstChild(node) : null;
      if (leave && child !== null) {
        open.push({ next, leave });
        node = child;
        continue;
      }
      leave?.();
    }
    node = next;
  }
  leaveRoot();
  return settleRegions(blocks);
}
