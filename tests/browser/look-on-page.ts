/** What the tests of the look put into a page: the look, with a stand-in for the browser's API. */
import hints from 'virtual:backgrounder/hints';
import type { Browser } from 'webextension-polyfill';
import { PRESENCE_KEY, type Presence, type ReaderRequest } from '../../lib/messages/reader';
import { bootLook } from '../../lib/reader/look';

/** Every message to the background, in order. */
export const sent: string[] = [];
/** What is in storage. */
export const stored: Record<string, unknown> = {};

const standIn = {
  runtime: {
    id: 'stand-in',
    sendMessage: async ({ type }: { type: string }) => void sent.push(type),
    onMessage: { addListener: () => {}, removeListener: () => {} },
  },
  extension: { inIncognitoContext: false },
  storage: { local: { get: async () => stored } },
};

export async function start(): Promise<void> {
  await bootLook(standIn as unknown as Browser, hints);
}

/** What the background is answered; undefined where nothing of ours is at work. */
export function answer(type: 'report' | 'stop'): unknown {
  const request: ReaderRequest = { type };
  const world = globalThis as { [key: symbol]: Presence | undefined };
  return world[Symbol.for(PRESENCE_KEY)]?.answer?.(request);
}
