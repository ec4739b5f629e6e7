import type { CDPSession } from 'puppeteer-core';
import { type Activity, MARK, readTrace, type TraceEvent } from './script-time';

/** Script, style, layout, paint; microtasks; marks; tasks. */
const CATEGORIES = ['devtools.timeline', 'v8.execute', 'blink.user_timing', 'toplevel'];

/**
 * Records what a page's main thread does while something is done to it. Set a mark (`setMark`)
 * within, so that the page is found in the trace.
 */
export async function record(session: CDPSession, deed: () => Promise<unknown>): Promise<Activity> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    for (const one of value) events.push(...asEvent(one));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: CATEGORIES,
      excludedCategories: ['*'],
      recordMode: 'recordAsMuchAsPossible',
    },
  });
  try {
    await deed();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  const activity = readTrace(events);
  if (!activity) throw new Error('The page does not show in the trace.');
  return activity;
}

/** Sets a mark in the page's trace; it is found under this name. */
export async function setMark(session: CDPSession, name: string): Promise<void> {
  await session.send('Runtime.evaluate', { expression: `performance.mark(${JSON.stringify(MARK + name)})` });
}

/** Time of a mark; -Infinity where it was not set. */
export function timeOf({ marks }: Activity, name: string): number {
  return marks.get(MARK + name) ?? -Infinity;
}

function asEvent(value: unknown): TraceEvent[] {
  if (typeof value !== 'object' || value === null) return [];
  const { name, ph, pid, tid, ts, dur, tdur, args } = value as Record<string, unknown>;
  if (typeof name !== 'string' || typeof ph !== 'string') return [];
  const { url, timerId, id } = dataOf(args);
  const call = timerId ?? id;
  return [
    {
      name,
      ph,
      pid: Number(pid),
      tid: Number(tid),
      ts: Number(ts),
      dur: Number(dur ?? 0),
      tdur: Number(tdur ?? dur ?? 0),
      url: typeof url === 'string' ? url : '',
      call: typeof call === 'number' ? call : undefined,
    },
  ];
}

function dataOf(args: unknown): Record<string, unknown> {
  if (typeof args !== 'object' || args === null || !('data' in args)) return {};
  return typeof args.data === 'object' && args.data !== null ? { ...args.data } : {};
}
