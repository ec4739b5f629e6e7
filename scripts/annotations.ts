import { compileIndex } from '../lib/knowledge/compile';
import { chooseToPaint } from '../lib/matching/calm';
import { explain } from '../lib/matching/explain';
import type { Match } from '../lib/matching/live-reading';
import { createMatcher, type Matcher, type Page } from '../lib/matching/matcher';
import { loadKnowledge } from './data-files';
import { isMarkup, type PlacedBlock, pageOfMarkup, pageOfText } from './page-file';

/** What `annotate --json` prints for one file. */
export interface FileAnnotations {
  file: string;
  lang: string | null;
  relevant: boolean;
  annotations: {
    entity: string;
    surface: string;
    /** UTF-16 offsets: in the file for plain text, in the extracted prose for mark-up. */
    start: number;
    end: number;
    /** True where the reader's default settings show it. */
    painted: boolean;
    why: string;
  }[];
  suppressed: { surface: string; entity: string; why: string }[];
}

/** A matcher over the knowledge in `data/`. */
export function bundledMatcher(): Matcher {
  return createMatcher(compileIndex(loadKnowledge()));
}

/** Annotates the text of one file; its name tells mark-up from plain text. */
export function annotateText(matcher: Matcher, text: string, file: string): FileAnnotations {
  return annotatePage(matcher, isMarkup(text, file) ? pageOfMarkup(text) : pageOfText(text), file);
}

/** Annotates a page that was read already. */
export function annotatePage(matcher: Matcher, page: Page<PlacedBlock>, file: string): FileAnnotations {
  const { lang, relevant, mentions, suppressed } = matcher.read(page);
  const painted = chooseToPaint(mentions, page.blocks, 'calm');
  return {
    file,
    lang: lang ?? null,
    relevant,
    annotations: mentions.map((mention) => ({
      entity: mention.entity.id,
      surface: surfaceOf(mention),
      start: mention.block.start + mention.from,
      end: mention.block.start + mention.to,
      painted: painted.has(mention),
      why: explain(mention.verdict),
    })),
    suppressed: suppressed.map((match) => ({
      surface: surfaceOf(match),
      entity: match.entity.id,
      why: explain(match.verdict),
    })),
  };
}

function surfaceOf({ block, from, to }: Match): string {
  return block.text.slice(from, to).replace(/\s+/g, ' ');
}
