/** One event of Chromium's trace. Times are microseconds on a clock of its own. */
export interface TraceEvent {
  name: string;
  /** `X` for one with a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  /** Processor time of the thread, which other programs of the machine do not lengthen. */
  tdur: number;
  /** Address of the script, where the event names one. */
  url: string;
  /** Number of the timer, frame or idle call, where the event is about one. */
  call: number | undefined;
}

/** A stretch of the main thread. Times in milliseconds. */
export interface Span {
  name: string;
  url: string;
  start: number;
  end: number;
  /** Processor time of the thread. */
  cpu: number;
}

/** What the main thread of one page did. */
export interface Activity {
  /** Scripts, their microtasks, and whatever they forced: layout, style, garbage collection. */
  scripts: Span[];
  /** Compilation of scripts, most of it within the spans above. */
  compilation: Span[];
  /** Style, layout and paint outside scripts. */
  rendering: Span[];
  tasks: Span[];
  /** Timers, frames and idle calls that were asked for and have neither come nor been taken back. */
  waiting: number;
  /** Marks set from outside, by name. */
  marks: Map<string, number>;
}

const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.evaluateModule',
]);
const COMPILATION = new Set(['v8.compile']);
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']);
const TASK = new Set(['ThreadControllerImpl::RunTask', 'RunTask']);

/** Beginning of the names of marks that the bench sets in a page. */
export const MARK = 'bench:';

/**
 * What a trace says about the page whose main thread holds the bench's own marks; undefined where
 * no thread does.
 */
export function readTrace(events: readonly TraceEvent[]): Activity | undefined {
  const marked = events.findLast(({ name }) => name.startsWith(MARK));
  if (!marked) return undefined;
  const own = events
    .filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const scripts = outermost(own, SCRIPT);
  return {
    scripts,
    compilation: outermost(own, COMPILATION),
    rendering: outermost(own, RENDERING).filter((span) => !scripts.some((script) => holds(script, span))),
    tasks: outermost(own, TASK),
    waiting: waitingAtEnd(own),
    marks: new Map(own.filter(({ name }) => name.startsWith(MARK)).map(({ name, ts }) => [name, ts / 1000])),
  };
}

/** What asks for a call later, and what ends that. */
const CALLS = [
  { asked: 'TimerInstall', ended: ['TimerFire', 'TimerRemove'] },
  { asked: 'RequestAnimationFrame', ended: ['FireAnimationFrame', 'CancelAnimationFrame'] },
  { asked: 'RequestIdleCallback', ended: ['FireIdleCallback', 'CancelIdleCallback'] },
];

function waitingAtEnd(events: readonly TraceEvent[]): number {
  return CALLS.reduce((sum, { asked, ended }) => {
    const waiting = new Set<number>();
    for (const { name, call } of events) {
      if (call === undefined) continue;
      if (name === asked) waiting.add(call);
      else if (ended.includes(name)) waiting.delete(call);
    }
    return sum + waiting.size;
  }, 0);
}

/** Events of some names, without those inside another of them. */
function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const { name, ph, ts, dur, tdur, url } of events) {
    if (ph !== 'X' || !names.has(name)) continue;
    const span = { name, url, start: ts / 1000, end: (ts + dur) / 1000, cpu: tdur / 1000 };
    const last = spans.at(-1);
    if (!last || !holds(last, span)) spans.push(span);
  }
  return spans;
}

function holds(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Processor time of the spans that begin in a stretch of time, in milliseconds. */
export function cpuWithin(spans: readonly Span[], from = -Infinity, to = Infinity): number {
  return spans.reduce((sum, { start, cpu }) => (start >= from && start < to ? sum + cpu : sum), 0);
}

/** The longest that scripts held one task of the main thread, in milliseconds of processor time. */
export function longestScriptTask({ scripts, tasks }: Activity, from = -Infinity, to = Infinity): number {
  const perTask = new Map<Span | undefined, number>();
  let longest = 0;
  for (const script of scripts) {
    if (script.start < from || script.start >= to) continue;
    const task = tasks.findLast((one) => one.start <= script.start && one.end >= script.end);
    const sum = (task ? (perTask.get(task) ?? 0) : 0) + script.cpu;
    perTask.set(task, sum);
    longest = Math.max(longest, sum);
  }
  return longest;
}
