import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipTo } from '../../../lib/sites/flip';
import { hostOfKey, PAUSED_KEY, siteKey } from '../../../lib/sites/keys';
import { decide, ruleKeys } from '../../../lib/sites/rules';

/** Full counts in the long run, fewer in the everyday one; the seed is fixed so that a failure stays. */
const SETTINGS = { numRuns: process.env.BACKGROUNDER_LONG ? 10_000 : 500, seed: 20211118 };

type Stored = Record<string, unknown>;

function write(record: Stored, { set, remove }: { set: Stored; remove: string[] }): Stored {
  const kept = Object.entries(record).filter(([key]) => !remove.includes(key));
  return { ...Object.fromEntries(kept), ...set };
}

function flip(host: string, registrable: string | undefined, record: Stored): Stored {
  return write(record, flipTo(decide(host, record) !== 'on', host, registrable, record));
}

describe('the rule of a host', () => {
  it('is on where nothing is stored', () => {
    expect(decide('www.example.com', {})).toBe('on');
  });

  it('is the nearest parent’s', () => {
    const record = { 'site:example.com': 'off', 'site:news.example.com': 'on' };
    expect(decide('www.example.com', record)).toBe('off');
    expect(decide('a.news.example.com', record)).toBe('on');
    expect(decide('example.com', record)).toBe('off');
    expect(decide('notexample.com', record)).toBe('on');
  });

  it.each([null, 0, 'OFF', { on: false }, ['off'], true])('ignores %j, which is no rule', (value) => {
    expect(decide('example.com', { 'site:example.com': value })).toBe('on');
  });

  it('needs no more keys than one a label', () => {
    expect(ruleKeys('a.b.example.com')).toEqual([
      'site:a.b.example.com',
      'site:b.example.com',
      'site:example.com',
      'site:com',
    ]);
    expect(ruleKeys('192.168.0.1')).toEqual(['site:192.168.0.1']);
    expect(ruleKeys('[::1]')).toEqual(['site:[::1]']);
    expect(ruleKeys('')).toEqual(['site:']);
  });

  it('does not care how the host is spelt', () => {
    expect(decide('WWW.Example.com.', { 'site:example.com': 'off' })).toBe('off');
  });

  it('tells its own keys from others', () => {
    expect(hostOfKey(siteKey('example.com'))).toBe('example.com');
    expect(hostOfKey(siteKey(''))).toBe('');
    expect(hostOfKey(PAUSED_KEY)).toBeUndefined();
  });
});

describe('one flip', () => {
  it('switches a whole site off and on again', () => {
    const off = flip('news.example.co.uk', 'example.co.uk', {});
    expect(off).toEqual({ 'site:example.co.uk': 'off' });
    expect(decide('sport.example.co.uk', off)).toBe('off');
    expect(decide('other.co.uk', off)).toBe('on');
    expect(flip('www.example.co.uk', 'example.co.uk', off)).toEqual({});
  });

  it('clears the exceptions on its way', () => {
    const record = { 'site:example.com': 'off', 'site:a.example.com': 'on' };
    expect(flip('a.example.com', 'example.com', record)).toEqual({ 'site:example.com': 'off' });
    const offTwice = { 'site:example.com': 'off', 'site:a.example.com': 'off' };
    expect(flip('a.example.com', 'example.com', offTwice)).toEqual({});
  });

  it('turns on one quiet host, not all of its domain', () => {
    const on = flip('mail.google.com', 'google.com', {});
    expect(on).toEqual({ 'site:mail.google.com': 'on' });
    expect(decide('docs.google.com', on)).toBe('quiet');
    expect(flip('mail.google.com', 'google.com', on)).toEqual({});
  });

  it('leaves the sites under a public suffix alone', () => {
    const off = flip('github.io', undefined, {});
    expect(decide('github.io', off)).toBe('off');
    expect(decide('somebody.github.io', off)).toBe('on');
    expect(flip('github.io', undefined, off)).toEqual({});
  });

  it.each(['localhost', '127.0.0.1', '[::1]', ''])('works for %j, which has no domain', (host) => {
    const off = flip(host, undefined, {});
    expect(decide(host, off)).toBe('off');
    expect(decide(host, flip(host, undefined, off))).toBe('on');
  });

  it('names the site that it acts on', () => {
    expect(flipTo(false, 'www.example.com', 'example.com', {}).site).toBe('example.com');
    expect(flipTo(true, 'www.example.com', 'example.com', { 'site:example.com': 'off' }).site).toBe(
      'example.com',
    );
    expect(flipTo(true, 'mail.google.com', 'google.com', {}).site).toBe('mail.google.com');
  });

  it('beats a stored rule above the registrable domain without touching it', () => {
    const record = { 'site:com': 'off', 'site:org': 'on' };
    const on = flip('example.com', 'example.com', record);
    expect(on).toEqual({ ...record, 'site:example.com': 'on' });
  });
});

describe('any flips', () => {
  const label = fc.constantFrom('a', 'b', 'mail', 'slack', 'webmail', 'www');
  const site = fc.constantFrom('example.com', 'example.co.uk', 'slack.com', 'somebody.github.io');
  const place = fc
    .tuple(fc.array(label, { maxLength: 3 }), site)
    .map(([labels, registrable]) => ({ registrable, host: [...labels, registrable].join('.') }));
  const rule = fc.constantFrom<unknown>('on', 'off', 'off-alone', 'rubbish', null, 7);
  /** A place and any rules on its path, from the top-level domain down. */
  const situation = place.chain(({ host, registrable }) =>
    fc
      .dictionary(fc.constantFrom(...ruleKeys(host)), rule)
      .map((record) => ({ host, registrable, record: { ...record } as Stored })),
  );

  it('change what the reader sees, each time', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 5 }), ({ host, registrable, record }, times) => {
        let now = record;
        for (let time = 0; time < times; time += 1) {
          const before = decide(host, now) === 'on';
          now = flip(host, registrable, now);
          expect(decide(host, now) === 'on').toBe(!before);
        }
      }),
      SETTINGS,
    );
  });

  it('change nothing for hosts outside the site', () => {
    fc.assert(
      fc.property(situation, place, ({ host, registrable, record }, other) => {
        fc.pre(!other.host.endsWith(registrable));
        expect(decide(other.host, flip(host, registrable, record))).toBe(decide(other.host, record));
      }),
      SETTINGS,
    );
  });

  it('touch nothing above the registrable domain and nothing off the path', () => {
    fc.assert(
      fc.property(situation, fc.boolean(), ({ host, registrable, record }, on) => {
        const { set, remove } = flipTo(on, host, registrable, record);
        for (const key of [...Object.keys(set), ...remove]) {
          const touched = hostOfKey(key) ?? '';
          expect(touched === registrable || touched.endsWith(`.${registrable}`)).toBe(true);
          expect(ruleKeys(host)).toContain(key);
        }
      }),
      SETTINGS,
    );
  });

  it('follow on subdomains that have no rule of their own', () => {
    fc.assert(
      fc.property(place, label, ({ host, registrable }, child) => {
        fc.pre(decide(host, {}) === 'on');
        expect(decide(`${child}.${host}`, flip(host, registrable, {}))).toBe('off');
      }),
      SETTINGS,
    );
  });
});
