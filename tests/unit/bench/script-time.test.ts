import { describe, expect, it } from 'vitest';
import { cpuWithin, longestScriptTask, readTrace, type TraceEvent } from '../../bench/script-time';

/** An event of the page's main thread; times in milliseconds, all of them spent on the processor but where said. */
function event(name: string, start: number, length: number, more: Partial<TraceEvent> = {}): TraceEvent {
  const [ts, dur] = [start * 1000, length * 1000];
  return { name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur, url: '', call: undefined, ...more };
}
const mark = (name: string, at: number) => event(`bench:${name}`, at, 0, { ph: 'R' });

const PAGE = [
  event('RunTask', 0, 10),
  event('EvaluateScript', 1, 4, { url: 'chrome-extension://a/look.js' }),
  event('v8.compile', 1, 1),
  event('Layout', 2, 1),
  event('RunMicrotasks', 6, 3, { tdur: 2000 }),
  event('Layout', 9.5, 0.5),
  event('RunTask', 20, 6),
  event('FunctionCall', 20, 5),
  event('FunctionCall', 21, 1),
  mark('end', 30),
];

function read(events: TraceEvent[]) {
  const activity = readTrace(events);
  if (!activity) throw new Error('The page is not in the trace.');
  return activity;
}

describe('a trace of a page', () => {
  it('counts script once, microtasks too, by the time of the processor', () => {
    const { scripts } = read(PAGE);
    expect(scripts.map(({ name, cpu }) => `${name} ${cpu}`)).toEqual([
      'EvaluateScript 4',
      'RunMicrotasks 2',
      'FunctionCall 5',
    ]);
    expect(cpuWithin(scripts)).toBe(11);
    expect(cpuWithin(scripts, 5, 20)).toBe(2);
  });

  it('takes layout that a script forced for the script’s, and the rest for rendering', () => {
    const { compilation, rendering } = read(PAGE);
    expect(cpuWithin(rendering)).toBe(0.5);
    expect(cpuWithin(compilation)).toBe(1);
  });

  it('sums up the scripts of one task', () => {
    expect(longestScriptTask(read(PAGE))).toBe(6);
    expect(longestScriptTask(read(PAGE), 10)).toBe(5);
    expect(longestScriptTask(read([mark('end', 1)]))).toBe(0);
  });

  it('heeds the thread with our marks alone', () => {
    const other = { pid: 2 };
    const activity = read([
      ...PAGE,
      event('FunctionCall', 2, 100, other),
      event('FunctionCall', 2, 100, { tid: 9 }),
    ]);
    expect(cpuWithin(activity.scripts)).toBe(11);
    expect(readTrace([event('FunctionCall', 1, 1)])).toBeUndefined();
  });

  it('knows which timers have not come yet', () => {
    const call = (name: string, at: number, id: number) => event(name, at, 0, { ph: 'I', call: id });
    const { waiting } = read([
      call('TimerInstall', 1, 1),
      call('TimerInstall', 1, 2),
      call('TimerInstall', 1, 3),
      call('RequestAnimationFrame', 1, 1),
      call('TimerRemove', 2, 1),
      call('TimerFire', 3, 2),
      mark('end', 4),
    ]);
    expect(waiting).toBe(2);
  });
});
