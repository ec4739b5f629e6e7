import { describe, expect, it } from 'vitest';
import {
  allSiteRules,
  compareSiteRules,
  type FileProblem,
  putSiteRules,
  readSiteRules,
  removeSiteRule,
  type SiteRule,
  touchesSiteRules,
  writeSiteRules,
} from '../../../lib/settings/site-rules';
import { FakeArea } from '../../support/fake-storage';

const RULES: SiteRule[] = [
  { host: '', rule: 'off' },
  { host: 'example.com', rule: 'off' },
  { host: 'github.io', rule: 'off-alone' },
  { host: 'mail.example.org', rule: 'on' },
  { host: 'xn--mnchen-3ya.example', rule: 'off' },
];

describe('the rules of all sites', () => {
  it('are read by name, and what is no rule is left alone', async () => {
    const area = new FakeArea({
      'site:b.example': 'off',
      paused: true,
      'site:a.example': 'on',
      'site:c.example': 42,
    });
    expect(await allSiteRules(area)).toEqual([
      { host: 'a.example', rule: 'on' },
      { host: 'b.example', rule: 'off' },
    ]);
    await removeSiteRule(area, 'b.example');
    expect(area.all).toEqual({ paused: true, 'site:a.example': 'on', 'site:c.example': 42 });
  });

  it('come out of a file as they went in, and nothing that was there is lost', async () => {
    const read = readSiteRules(writeSiteRules(RULES));
    expect(read).toEqual({ rules: RULES });
    const area = new FakeArea({ 'site:kept.example': 'off', 'site:example.com': 'on', paused: true });
    expect(compareSiteRules(await allSiteRules(area), RULES)).toEqual({ added: 4, changed: 1 });
    await putSiteRules(area, RULES);
    expect(await allSiteRules(area)).toEqual(
      [...RULES, { host: 'kept.example', rule: 'off' }].sort((a, b) => (a.host < b.host ? -1 : 1)),
    );
    expect(area.all.paused).toBe(true);
    expect(compareSiteRules(await allSiteRules(area), RULES)).toEqual({ added: 0, changed: 0 });
  });

  it('are touched by a change of any site’s rule, and by nothing else', () => {
    expect(touchesSiteRules({ 'site:example.com': {} })).toBe(true);
    expect(touchesSiteRules({ paused: {}, preferences: {} })).toBe(false);
  });
});

describe('a file of rules', () => {
  const file = (sites: unknown, more: object = {}) =>
    JSON.stringify({ format: 'backgrounder-sites', version: 1, sites, ...more });

  it('may write a site in capitals', () => {
    expect(readSiteRules(file({ 'Example.COM': 'off' }))).toEqual({
      rules: [{ host: 'example.com', rule: 'off' }],
    });
  });

  it.each<[string, FileProblem[]]>([
    ['', [{ what: 'not-json' }]],
    ['{"sites":', [{ what: 'not-json' }]],
    ['null', [{ what: 'not-ours' }]],
    ['[]', [{ what: 'not-ours' }]],
    ['{"sites":{"example.com":"off"}}', [{ what: 'not-ours' }]],
    [file(['example.com']), [{ what: 'not-ours' }]],
    [file({}, { version: 2 }), [{ what: 'newer' }]],
    [file({ 'not a host': 'off' }), [{ what: 'host', host: 'not a host' }]],
    [file({ 'http://example.com': 'off' }), [{ what: 'host', host: 'http://example.com' }]],
    [file({ 'example.com/path': 'off' }), [{ what: 'host', host: 'example.com/path' }]],
    [file({ 'example.com': 'maybe' }), [{ what: 'rule', host: 'example.com', value: '"maybe"' }]],
    [file({ 'example.com': { on: true } }), [{ what: 'rule', host: 'example.com', value: '{"on":true}' }]],
  ])('that is wrong anywhere (%s) yields nothing but what is wrong', (text, problems) => {
    expect(readSiteRules(text)).toEqual({ problems });
  });

  it('tells all that is wrong at once', () => {
    const read = readSiteRules(file({ 'good.example': 'off', 'a b': 'on', 'c.example': 1 }));
    expect(read).toEqual({
      problems: [
        { what: 'host', host: 'a b' },
        { what: 'rule', host: 'c.example', value: '1' },
      ],
    });
  });
});
