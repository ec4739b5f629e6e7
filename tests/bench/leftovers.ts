import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Visit } from './visit';

/** What an extension's script holds in a page. */
export interface Leftovers {
  /** Listeners on the page's window, document and root element. */
  listeners: number;
  /** Listeners for messages and storage. */
  extensionListeners: number;
  observers: number;
}

const TARGETS = ['window', 'document', 'document.documentElement', 'document.body'];
const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];
const EVENTS = ['runtime.onMessage', 'runtime.onConnect', 'storage.onChanged'];

/** Counts what the extension holds in a page, in its own world there; nothing where it has no world. */
export async function leftoversIn({ session, browser }: Visit): Promise<Leftovers> {
  const context = await worldOf(session, browser.origin);
  if (context === undefined) return { listeners: 0, extensionListeners: 0, observers: 0 };
  await session.send('HeapProfiler.collectGarbage');
  let listeners = 0;
  for (const target of TARGETS) {
    const { objectId } = await evaluate(session, context, target);
    if (!objectId) continue;
    listeners += (await session.send('DOMDebugger.getEventListeners', { objectId })).listeners.length;
  }
  let observers = 0;
  for (const kind of OBSERVERS) {
    const { objectId } = await evaluate(session, context, `${kind}.prototype`);
    if (!objectId) continue;
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: objectId });
    observers += await lengthOf(session, objects);
  }
  let extensionListeners = 0;
  for (const event of EVENTS) {
    const { value } = await evaluate(session, context, `Boolean(chrome.${event}?.hasListeners())`);
    if (value === true) extensionListeners += 1;
  }
  return { listeners, extensionListeners, observers };
}

/** The world of an extension's scripts in the page's main frame. */
async function worldOf(session: CDPSession, origin: string): Promise<number | undefined> {
  const found: number[] = [];
  const note = ({ context }: Protocol.Runtime.ExecutionContextCreatedEvent): void => {
    if (`${context.origin}/` === origin) found.push(context.id);
  };
  session.on('Runtime.executionContextCreated', note);
  // Those that are there already are told of as well.
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  session.off('Runtime.executionContextCreated', note);
  return found[0];
}

async function evaluate(
  session: CDPSession,
  contextId: number,
  expression: string,
): Promise<Protocol.Runtime.RemoteObject> {
  return (await session.send('Runtime.evaluate', { expression, contextId })).result;
}

async function lengthOf(session: CDPSession, { objectId }: Protocol.Runtime.RemoteObject): Promise<number> {
  if (!objectId) return 0;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  return Number(result.value);
}
