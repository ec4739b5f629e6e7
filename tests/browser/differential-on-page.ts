/**
 * What the differential test puts into a page: random changes of its document, and after each run of
 * them what a reader that followed has painted beside what one that looks afresh would paint.
 */
import names from 'virtual:backgrounder/names';
import fc from 'fast-check';
import { openMatcher } from '../../lib/matching/matcher';
import { NameLibrary } from '../../lib/matching/name-library';
import { Annotator } from '../../lib/page/annotator';
import { highlightName } from '../../lib/page/highlight-names';
import { elementAround } from '../../lib/page/mark';
import { PageReader } from '../../lib/page/page-reader';
import { toneOf } from '../../lib/page/tone';

const matcher = openMatcher(new NameLibrary(names));

const TEXTS = [
  'EncroChat',
  'The NCA spoke.',
  'The National Crime Agency (NCA) spoke.',
  'National ',
  'Crime ',
  'Agency',
  'The National Cheerleaders Association (NCA) cheered.',
  ' and ',
  'Kamran Butt was held.',
  'Butt said so in Hamburg.',
  'Sky ECC and Encro phones',
  'extradition',
  'Operation Venetic',
  'Europol. ',
  ' ',
  'Related stories',
  'word '.repeat(40),
];
const NAMES = 'div p p span b a h1 h2 ul li article main aside nav section br button'.split(' ');
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['hidden', ''],
  ['hidden', 'until-found'],
  ['lang', 'de'],
  ['class', 'related-stories'],
  ['class', 'comments'],
  ['class', 'gone'],
  ['class', 'unseen'],
  ['class', 'dark'],
  ['style', 'display: none'],
  ['style', 'visibility: hidden'],
  ['style', 'background: #000'],
  ['aria-hidden', 'true'],
  ['contenteditable', ''],
  ['role', 'navigation'],
  ['id', 'comments'],
];

interface Element_ {
  name: string;
  attributes: readonly (readonly [string, string])[];
  children: readonly Sketch[];
  /** What its shadow root holds, where it has one; the first gap in it is a slot. */
  shadow: readonly Sketch[] | undefined;
}
type Sketch = string | Element_;

/** Numbers choose among what is there. */
type Change =
  | { do: 'insert'; what: Sketch; into: number; at: number }
  | { do: 'remove'; node: number }
  | { do: 'move'; node: number; into: number; at: number }
  | { do: 'replace'; node: number; what: Sketch }
  | { do: 'write'; node: number; text: string }
  | { do: 'split'; node: number; at: number }
  | { do: 'join'; node: number }
  | { do: 'wrap'; node: number; in: string }
  | { do: 'set'; node: number; attribute: readonly [string, string] }
  | { do: 'unset'; node: number }
  | { do: 'fill'; node: number; html: string }
  | { do: 'title'; text: string }
  | { do: 'lang'; lang: string }
  /** Lets the reader work for a moment. */
  | { do: 'rest'; steps: number };

const place = fc.nat(60);
const text = fc.constantFrom(...TEXTS);
const { sketch } = fc.letrec<{ sketch: Sketch }>((tie) => ({
  sketch: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({
      name: fc.constantFrom(...NAMES),
      attributes: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 1 }) },
      ),
      children: fc.array(tie('sketch'), { maxLength: 4 }),
      shadow: fc.oneof(
        { weight: 6, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.array(tie('sketch'), { maxLength: 3 }) },
      ),
    }),
  ),
}));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), what: sketch, into: place, at: place }),
  fc.record({ do: fc.constant('remove' as const), node: place }),
  fc.record({ do: fc.constant('move' as const), node: place, into: place, at: place }),
  fc.record({ do: fc.constant('replace' as const), node: place, what: sketch }),
  fc.record({ do: fc.constant('write' as const), node: place, text }),
  fc.record({ do: fc.constant('split' as const), node: place, at: place }),
  fc.record({ do: fc.constant('join' as const), node: place }),
  fc.record({ do: fc.constant('wrap' as const), node: place, in: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant('set' as const), node: place, attribute: fc.constantFrom(...ATTRIBUTES) }),
  fc.record({ do: fc.constant('unset' as const), node: place }),
  fc.record({
    do: fc.constant('fill' as const),
    node: place,
    html: fc.constantFrom(
      '',
      'NCA',
      '<p>EncroChat <b>and</b> the NCA</p>',
      'Encro<b>Chat</b>',
      '<h2>Sky ECC</h2>NCA',
    ),
  }),
  fc.record({ do: fc.constant('title' as const), text }),
  fc.record({ do: fc.constant('lang' as const), lang: fc.constantFrom('en', 'de', '') }),
  fc.record({ do: fc.constant('rest' as const), steps: fc.integer({ min: 1, max: 6 }) }),
);
const history = fc.record({
  page: fc.array(sketch, { maxLength: 5 }),
  runs: fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
});

/** The page's clock, in the test's hands: a timer is due when the test says so. */
class Clock {
  readonly #due = new Map<number, () => void>();
  #timers = 0;
  #now = 0;

  install(): void {
    Object.assign(globalThis, {
      setTimeout: (work: () => void) => {
        this.#timers += 1;
        this.#due.set(this.#timers, work);
        return this.#timers;
      },
      clearTimeout: (id: number | undefined) => this.#due.delete(id ?? 0),
    });
    // Every look at the time takes one millisecond, so that work rests after every few steps.
    performance.now = () => {
      this.#now += 1;
      return this.#now;
    };
  }

  /** Runs what is due, one timer after the other; between them the browser tells of changes. */
  async run(most = Number.POSITIVE_INFINITY): Promise<void> {
    for (let steps = 0; steps < most; steps += 1) {
      await Promise.resolve();
      const [next] = this.#due;
      if (!next) return;
      this.#due.delete(next[0]);
      next[1]();
    }
  }
}

const clock = new Clock();

/** All nodes of the body, those in shadow trees included. */
function nodesIn(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [
    node,
    ...(node instanceof Element && node.shadowRoot ? nodesIn(node.shadowRoot) : []),
    ...nodesIn(node),
  ]);
}

function built(what: Sketch): Node {
  if (typeof what === 'string') return document.createTextNode(what);
  const element = document.createElement(what.name);
  for (const [name, value] of what.attributes) element.setAttribute(name, value);
  element.append(...what.children.map(built));
  if (what.shadow && 'div p span article main section h1 h2 aside nav'.split(' ').includes(what.name)) {
    const root = element.attachShadow({ mode: 'open' });
    root.append(...what.shadow.map(built), document.createElement('slot'));
  }
  return element;
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length];
}

function insert(node: Node, into: Node | undefined, at: number): void {
  if (!into || node.contains(into)) return;
  into.insertBefore(node, into.childNodes[at % (into.childNodes.length + 1)] ?? null);
}

async function apply(one: Change): Promise<void> {
  const nodes = nodesIn(document.body);
  const elements = [document.body, ...nodes.filter((node) => node instanceof Element)];
  const texts = nodes.filter((node) => node instanceof Text);
  switch (one.do) {
    case 'insert':
      insert(built(one.what), pick(elements, one.into), one.at);
      break;
    case 'remove':
      pick(nodes, one.node)?.parentNode?.removeChild(pick(nodes, one.node) as Node);
      break;
    case 'move': {
      const node = pick(nodes, one.node);
      const into = pick(elements, one.into);
      // A node is not to be put into its own shadow tree.
      if (node && into && !node.isEqualNode(into) && !nodesIn(node).includes(into) && !shadowOf(node, into)) {
        insert(node, into, one.at);
      }
      break;
    }
    case 'replace': {
      const node = pick(nodes, one.node);
      node?.parentNode?.replaceChild(built(one.what), node);
      break;
    }
    case 'write': {
      const node = pick(texts, one.node);
      if (node) node.data = one.text;
      break;
    }
    case 'split': {
      const node = pick(texts, one.node);
      node?.splitText(one.at % (node.data.length + 1));
      break;
    }
    case 'join':
      pick(elements, one.node)?.normalize();
      break;
    case 'wrap': {
      const node = pick(nodes, one.node);
      const wrapper = document.createElement(one.in);
      node?.parentNode?.insertBefore(wrapper, node);
      if (node) wrapper.append(node);
      break;
    }
    case 'set':
      pick(elements, one.node)?.setAttribute(...one.attribute);
      break;
    case 'unset': {
      const element = pick(elements, one.node);
      for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
      break;
    }
    case 'fill': {
      const element = pick(elements, one.node);
      if (element) element.innerHTML = one.html;
      break;
    }
    case 'title':
      document.title = one.text;
      break;
    case 'lang':
      document.documentElement.lang = one.lang;
      break;
    case 'rest':
      await clock.run(one.steps);
  }
}

function shadowOf(node: Node, other: Node): boolean {
  return node instanceof Element && node.shadowRoot !== null && nodesIn(node.shadowRoot).includes(other);
}

/** What is painted, by highlight and by the nodes that its range stands in. */
function paintedNow(): string[] {
  const found: string[] = [];
  for (const [name, ranges] of CSS.highlights) {
    for (const range of ranges) found.push(`${name} ${placeOf(range)}`);
  }
  return found.sort();
}

function placeOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const nodes = nodesIn(document.body);
  return `${nodes.indexOf(startContainer)}+${startOffset} to ${nodes.indexOf(endContainer)}+${endOffset}: ${startContainer.textContent}`;
}

/** What a reader would paint that looks for the first time. */
async function paintedAfresh(): Promise<{ painted: string[]; report: unknown }> {
  const stop = new AbortController();
  const nothing = (): void => {};
  const fresh = new Annotator(
    matcher,
    { mayWork: () => true, changed: nothing, dropped: nothing, updated: nothing },
    stop.signal,
  );
  fresh.start();
  await clock.run();
  stop.abort();
  const painted = fresh.marks
    .filter((mark) => mark.painted)
    .map(
      (mark) => `${highlightName(mark.kind, toneOf(elementAround(mark), new Map()))} ${placeOf(mark.range)}`,
    );
  return { painted: painted.sort(), report: fresh.report() };
}

async function holds({
  page,
  runs,
}: {
  page: readonly Sketch[];
  runs: readonly (readonly Change[])[];
}): Promise<void> {
  document.title = 'Story';
  document.documentElement.lang = 'en';
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
  document.body.replaceChildren(...page.map(built));
  const reader = new PageReader({
    matcher,
    alive: () => true,
    found: () => {},
    loadCard: () => new Promise(() => {}),
  });
  try {
    reader.start();
    for (const changes of runs) {
      for (const one of changes) {
        await apply(one);
        await Promise.resolve();
      }
      await clock.run();
      const live = { painted: paintedNow(), report: { names: reader.report().names } };
      const fresh = await paintedAfresh();
      if (JSON.stringify(live) === JSON.stringify(fresh)) continue;
      throw new Error(
        `painted: ${JSON.stringify(live, null, 1)}\nafresh: ${JSON.stringify(fresh, null, 1)}\n${document.body.outerHTML}`,
      );
    }
  } finally {
    reader.stop();
  }
}

/** Tries so many histories; what went wrong in the first that fails, or nothing. */
export async function run(histories: number, seed: number): Promise<string | undefined> {
  clock.install();
  const property = fc.asyncProperty(history, holds);
  const result = await fc.check(property, { numRuns: histories, seed });
  return result.failed ? `${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}` : undefined;
}
