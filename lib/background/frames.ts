import type { Browser } from 'webextension-polyfill';
import { PRESENCE_KEY, type Presence, type ReaderRequest } from '../messages/reader';

/** What one frame of a tab answered. */
interface FrameAnswer {
  frameId: number;
  answer: unknown;
}

/**
 * Asks our scripts in a tab's frames, by calling them: a message is answered by one frame only,
 * whichever is first. Frames without a script of ours give no answer, nor does a page that is
 * gone or that the browser keeps extensions out of. Never rejects.
 * @param frameIds asks these frames only
 * @returns answers in the order in which the frames came to be, the top one first
 */
export async function askFrames(
  { scripting }: Browser,
  tabId: number,
  request: ReaderRequest,
  frameIds?: number[],
): Promise<FrameAnswer[]> {
  try {
    const results = await scripting.executeScript({
      target: { tabId, ...(frameIds ? { frameIds } : { allFrames: true }) },
      func: callPresence,
      args: [PRESENCE_KEY, request],
      // A frame that never finishes loading must not keep the others waiting.
      injectImmediately: true,
    });
    return results
      .flatMap(({ frameId, result }) =>
        result === undefined || result === null ? [] : [{ frameId, answer: result }],
      )
      .sort((a, b) => a.frameId - b.frameId);
  } catch {
    return [];
  }
}

/** Runs in the frame, so it may use nothing from around it. */
function callPresence(key: string, request: ReaderRequest): unknown {
  const world = globalThis as { [key: symbol]: Presence | undefined };
  return world[Symbol.for(key)]?.answer?.(request);
}
