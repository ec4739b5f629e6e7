import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';

const Contexts = v.object({
  contexts: v.array(v.object({ context: v.string(), url: v.string() })),
});
const Nodes = v.object({ nodes: v.array(v.object({ sharedId: v.string(), value: v.unknown() })) });
const ShadowHost = v.object({ shadowRoot: v.object({ sharedId: v.string() }) });
const Outcome = v.object({ result: v.object({ value: v.optional(v.unknown()) }) });

/** A node as WebDriver BiDi refers to it. */
export interface NodeReference {
  sharedId: string;
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
  on(event: string, listener: (parameters: unknown) => void): void;
}

/**
 * WebDriver BiDi itself, for what the driver offers for Chromium only. The driver keeps its
 * connection to itself, so this depends on its exact version.
 */
export class Bidi {
  readonly #connection: Connection;

  constructor(driver: Browser) {
    const connection: unknown = 'connection' in driver ? driver.connection : undefined;
    if (!isConnection(connection)) throw new Error('This version of puppeteer-core hides its connection.');
    this.#connection = connection;
  }

  async listen(event: string, listener: (parameters: unknown) => void): Promise<void> {
    this.#connection.on(event, listener);
    await this.#connection.send('session.subscribe', { events: [event] });
  }

  /** Id of the context that shows a page. */
  contextOf(page: Page): string {
    const frame = page.mainFrame();
    const id: unknown = '_id' in frame ? frame._id : undefined;
    if (typeof id !== 'string') throw new Error('This version of puppeteer-core hides the id of a frame.');
    return id;
  }

  /** Nodes by CSS selector, or by role and name among the descendants of a node. */
  async locate(
    context: string,
    locator:
      | { type: 'css'; value: string }
      | { type: 'accessibility'; value: { role?: string; name?: string } },
    within?: NodeReference,
  ): Promise<NodeReference[]> {
    const { result } = await this.#connection.send('browsingContext.locateNodes', {
      context,
      locator,
      ...(within && { startNodes: [within] }),
    });
    return v.parse(Nodes, result).nodes.map(({ sharedId }) => ({ sharedId }));
  }

  /** The shadow root of the first element that a selector finds, closed or not. */
  async shadowRoot(context: string, selector: string): Promise<NodeReference | undefined> {
    const { result } = await this.#connection.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const [host] = v.parse(Nodes, result).nodes;
    const parsed = v.safeParse(ShadowHost, host?.value);
    return parsed.success ? { sharedId: parsed.output.shadowRoot.sharedId } : undefined;
  }

  /** Calls a function, given as source text, with nodes as its arguments; its result is plain. */
  async call(context: string, source: string, nodes: readonly NodeReference[]): Promise<unknown> {
    const { result } = await this.#connection.send('script.callFunction', {
      functionDeclaration: source,
      awaitPromise: true,
      target: { context },
      arguments: nodes.map(({ sharedId }) => ({ sharedId })),
    });
    return v.parse(Outcome, result).result.value;
  }

  /** Evaluates source text in the browser's own window, with all privileges. */
  async inBrowserWindow(source: string): Promise<unknown> {
    const tree = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = v.parse(Contexts, tree.result).contexts;
    const { result } = await this.#connection.send('script.evaluate', {
      expression: source,
      awaitPromise: true,
      target: { context: window?.context },
    });
    return v.parse(Outcome, result).result.value;
  }
}

function isConnection(value: unknown): value is Connection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'send' in value &&
    typeof value.send === 'function' &&
    'on' in value &&
    typeof value.on === 'function'
  );
}
