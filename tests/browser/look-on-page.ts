/** What the tests of the look put into a page: the look, with a stand-in for the browser's API. */
import hints from 'virtual:backgrounder/hints';
import type { Browser } from 'webextension-polyfill';
import { bootLook } from '../../lib/reader/look';

/** Every message to the background, in order. */
export const sent: string[] = [];
/** What is in storage. */
export const stored: Record<string, unknown> = {};
const listeners = new Set<(message: unknown, sender: { id?: string }) => Promise<unknown> | undefined>();

const standIn = {
  runtime: {
    id: 'stand-in',
    sendMessage: async ({ type }: { type: string }) => void sent.push(type),
    onMessage: {
      addListener: listeners.add.bind(listeners),
      removeListener: listeners.delete.bind(listeners),
    },
  },
  extension: { inIncognitoContext: false },
  storage: { local: { get: async () => stored } },
};

export async function start(): Promise<void> {
  await bootLook(standIn as unknown as Browser, hints);
}

/** Answers of all that listens to the background. */
export function answers(type: string): Promise<unknown[]> {
  return Promise.all([...listeners].map((listener) => listener({ type }, { id: 'stand-in' })));
}
