import { CARD_TAG } from './card-port';
import {
  firstChildOf,
  nameOf,
  nextSiblingOf,
  page,
  parentOf,
  previousSiblingOf,
  shadowRootOf,
  tagOf,
} from './dom';
import { HostWatch, mayBecomeHost } from './shadow-hosts';
import { inSlices } from './slices';

/** Milliseconds after a change in which what else changes is taken together with it. */
const GATHERING = 100;
/** Characters looked at between two rests. */
const STRIDE = 25_000;
/** Elements asked for a shadow root between two rests. */
const ASKED = 500;
/** Nobody reads a page of more characters. */
const MOST = 5_000_000;
/** Characters before and after new text that may belong to a name with it. */
const AROUND = 80;

/**
 * Elements that may have a shadow root: of those that may by their names, not the common ones
 * unless they are empty, as they are too many to ask.
 */
const HOSTS =
  ':not(div,span,a,p,li,ul,img,script,td,tr,path,svg,i,h2,h3,button,source,section,b,em,strong,br,link,meta,style,input,picture,figure,g),div:empty,section:empty';

/**
 * Looks at the page's text, at once and, as long as its signal does not abort, at whatever is
 * added to it: much less than reading, for pages on which there is nothing to read.
 * @param hintsIn what a text holds of what is looked for
 * @param found told after each look of what was found and was not told before, maybe nothing
 */
export function glanceAtPage(
  hintsIn: (text: string) => string[],
  found: (hints: string[]) => void,
  signal: AbortSignal,
): void {
  let changed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = new Set<string>();

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      else for (const node of addedNodes) if (nameOf(node).toLowerCase() !== CARD_TAG) changed.add(node);
    }
    if (changed.size > 0) wait();
  });
  const wait = (): void => {
    timer ??= setTimeout(() => look(takeChanged()), GATHERING);
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const watch = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const hosts = new HostWatch((host) => {
    changed.add(host);
    wait();
  }, signal);

  /**
   * The texts of shadow trees in a part of the page, which are watched from now on. Some are empty:
   * before each there may be a rest.
   */
  function* shadowTexts(part: Document | ShadowRoot | Element): Generator<string> {
    const slotted = [...part.querySelectorAll('[slot]')].map(parentOf);
    yield '';
    const mayBeHosts = new Set([part, ...part.querySelectorAll(HOSTS), ...slotted]);
    let asked = 0;
    for (const element of mayBeHosts) {
      if (asked % ASKED === 0) yield '';
      asked += 1;
      if (!(element instanceof Element)) continue;
      const root = shadowRootOf(element);
      if (!root) {
        if (mayBecomeHost(tagOf(element), !firstChildOf(element))) hosts.add(element);
        continue;
      }
      watch(root);
      yield root.textContent;
      yield* shadowTexts(root);
    }
  }
  function* takeChanged(): Generator<string> {
    timer = undefined;
    const nodes = changed;
    changed = new Set();
    for (const node of nodes) {
      yield textAround(node);
      if (node instanceof Element) yield* shadowTexts(node);
    }
  }
  function* wholePage(): Generator<string> {
    yield page.title();
    yield page.body()?.textContent ?? '';
    yield* shadowTexts(document);
  }
  const look = (texts: Iterable<string>): void => {
    inSlices(
      gather(texts, hintsIn),
      (hints) => {
        const news = hints.filter((hint) => !told.has(hint));
        for (const hint of news) told.add(hint);
        found(news);
      },
      signal,
    );
  };
  watch(document);
  // Coming here was work enough for one task.
  timer = setTimeout(() => {
    timer = undefined;
    changed.clear();
    look(wholePage());
  });
}

function* gather(
  texts: Iterable<string>,
  hintsIn: (text: string) => string[],
): Generator<undefined, string[]> {
  const hints: string[] = [];
  let left = MOST;
  for (const text of texts) {
    yield;
    for (let at = 0; at < Math.min(text.length, left); at += STRIDE) {
      hints.push(...hintsIn(text.slice(Math.max(0, at - AROUND), at + STRIDE)));
      yield;
    }
    left -= text.length;
  }
  return hints;
}

/** Text of a node, with a little of what stands before and after it: a name may have come in parts. */
function textAround(node: Node): string {
  let text = node.textContent ?? '';
  let around: Node | null = node;
  for (let levels = 0; around && levels < 4; levels += 1) {
    text = `${(previousSiblingOf(around)?.textContent ?? '').slice(-AROUND)}${text}${(nextSiblingOf(around)?.textContent ?? '').slice(0, AROUND)}`;
    around = parentOf(around);
    if (around === page.body()) break;
  }
  return text;
}
