import { describe, expect, it } from 'vitest';
import { type HoverEvent, type HoverState, hover, shownMark, wakeTime } from '../../../lib/page/hover';

/** Plays events and returns the card that is seen at the end of each. */
function play(...events: HoverEvent<string>[]): (string | undefined)[] {
  let state: HoverState<string> = { phase: 'idle' };
  return events.map((event) => {
    state = hover(state, event);
    return shownMark(state);
  });
}

const move = (
  at: number,
  mark: string | undefined,
  more: Partial<Extract<HoverEvent<string>, { type: 'moved' }>> = {},
) => ({ type: 'moved', at, mark, speed: 0.1, overCard: false, towardCard: false, ...more }) as const;
const woke = (at: number) => ({ type: 'woke', at }) as const;

describe('the card opens', () => {
  it('after 150 ms of rest on a name', () => {
    expect(play(move(0, 'a'), woke(149), woke(150))).toEqual([undefined, undefined, 'a']);
  });

  it('not while the pointer merely crosses', () => {
    expect(play(move(0, 'a'), move(60, undefined), woke(150), woke(400))).toEqual(Array(4).fill(undefined));
  });

  it('only once a fast pointer has slowed down', () => {
    const events = [move(0, 'a', { speed: 2 }), move(100, 'a', { speed: 2 }), woke(150), woke(250)];
    expect(play(...events)).toEqual([undefined, undefined, undefined, 'a']);
  });

  it('though the pointer creeps on the name', () => {
    expect(play(move(0, 'a'), move(80, 'a'), move(140, 'a'), woke(150)).at(-1)).toBe('a');
  });

  it('at once between neighbours', () => {
    expect(play(move(0, 'a'), woke(150), move(200, 'b'))).toEqual([undefined, 'a', 'b']);
  });

  it('at once when asked for by keyboard', () => {
    expect(play({ type: 'opened', mark: 'a' })).toEqual(['a']);
  });
});

describe('the card closes', () => {
  const open = [move(0, 'a'), woke(150)];

  it('300 ms after the pointer left', () => {
    expect(play(...open, move(200, undefined), woke(499), woke(500)).slice(2)).toEqual(['a', 'a', undefined]);
  });

  it('not later because the pointer goes on moving elsewhere', () => {
    expect(play(...open, move(200, undefined), move(400, undefined), woke(500)).at(-1)).toBeUndefined();
  });

  it('never while the pointer is over it', () => {
    expect(play(...open, move(200, undefined, { overCard: true }), woke(5000)).at(-1)).toBe('a');
  });

  it('not while the pointer travels to it, whatever it crosses', () => {
    const events = [move(200, 'b', { towardCard: true }), move(450, 'b', { towardCard: true }), woke(600)];
    expect(play(...open, ...events).slice(2)).toEqual(['a', 'a', 'a']);
  });

  it('for another where the pointer came to rest on its way', () => {
    const events = [move(200, 'b', { towardCard: true }), woke(499), woke(500)];
    expect(play(...open, ...events).slice(2)).toEqual(['a', 'a', 'b']);
  });

  it('and another opens where the pointer comes to rest on a name just before that', () => {
    const fast = { speed: 2 };
    const events = [...open, move(200, undefined), move(450, 'b', fast), woke(500), woke(600)];
    expect(play(...events).slice(-2)).toEqual([undefined, 'b']);
  });

  it('not when the pointer comes back in time', () => {
    expect(play(...open, move(200, undefined), move(400, 'a'), woke(900)).at(-1)).toBe('a');
  });

  it('at once when dismissed, and stays closed until the name was left', () => {
    const events = [
      { type: 'dismissed' } as const,
      move(210, 'a'),
      woke(400),
      move(500, undefined),
      move(510, 'a'),
      woke(660),
    ];
    expect(play(...open, ...events).slice(2)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'a',
    ]);
  });
});

describe('the clock', () => {
  it('is asked for only while something is due', () => {
    expect(wakeTime({ phase: 'idle' })).toBeUndefined();
    expect(wakeTime({ phase: 'open', mark: 'a' })).toBeUndefined();
    expect(wakeTime({ phase: 'waiting', mark: 'a', due: 150 })).toBe(150);
    expect(wakeTime({ phase: 'closing', mark: 'a', due: 500, next: { mark: 'b', due: 350 } })).toBe(350);
  });
});
