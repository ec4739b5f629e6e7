import { describe, expect, test } from 'vitest';
import type { EntityCard } from '../../../lib/knowledge/card';
import { createLookup } from '../../../lib/knowledge/lookup';
import { parseKnowledge } from '../../../lib/knowledge/parse';
import { asDataFiles, type Files, put, validFiles } from './fixture';

const LANTERN = 'data/entities/lantern.yaml';
const VENN = 'data/entities/mara-venn.yaml';

function lookUp(today = '2026-02-01', change: (files: Files) => void = () => {}) {
  const files = validFiles();
  change(files);
  return createLookup(parseKnowledge(asDataFiles(files)).knowledge, '2026-02-01', () => today);
}

function card(id: string, today?: string, change?: (files: Files) => void): EntityCard {
  const found = lookUp(today, change).card(id);
  if (!found) throw new Error(`there is no card for ${id}`);
  return found;
}

describe('a card', () => {
  test('is there for every entity, and for nothing else', () => {
    expect(card('lantern').name).toBe('Lantern');
    expect(lookUp().card('nobody')).toBeUndefined();
  });

  test('opens with its compact claims', () => {
    const { claims } = card('lantern', undefined, (files) => {
      put(files, LANTERN, 'claims[fate].compact', false);
      put(files, LANTERN, 'claims[maker].compact', true);
    });
    expect(claims.map(({ id }) => id)).toEqual([
      'maker',
      'fate',
      'only-criminals',
      'shopkeepers',
      'avalon-users',
    ]);
  });

  test('shows both of two claims that contradict each other as disputed', () => {
    const { claims } = card('lantern');
    const [only, keepers, fate] = ['only-criminals', 'shopkeepers', 'fate'].map((id) =>
      claims.find((claim) => claim.id === id),
    );
    expect(only?.against).toEqual(['Sellers said that shopkeepers used it too.']);
    expect(keepers?.against).toEqual(['Police said that only criminals used it.']);
    expect([only?.disputed, keepers?.disputed, fate?.disputed]).toEqual([true, true, false]);
  });

  test('knows contradictions between two entities', () => {
    const change = (files: Files) => put(files, LANTERN, 'claims[fate].conflicts', ['heron/totals']);
    expect(card('heron', undefined, change).claims[0]?.against).toHaveLength(1);
    expect(card('lantern', undefined, change).claims[0]?.against).toHaveLength(1);
  });

  test('leads with the newest official figure, though a later one is reported', () => {
    const [series] = card('lantern').figures;
    expect(series?.points.map(({ date }) => date)).toEqual(['2020', '2021-03']);
    expect(series?.newest).toBe(0);
    const reported = card('lantern', undefined, (files) =>
      put(files, LANTERN, 'figures[users].points[0].status', 'reported'),
    );
    expect(reported.figures[0]?.newest).toBe(1);
  });

  test('puts points and events in order, whatever their precision', () => {
    const { events } = card('lantern', undefined, (files) => {
      put(files, LANTERN, 'events[2]', {
        id: 'raid',
        date: '2019-05',
        text: 'A raid.',
        sources: [{ source: 'gazette' }],
      });
    });
    expect(events.map(({ id }) => id)).toEqual(['opened', 'raid', 'closed']);
  });

  test('reads relations from either end', () => {
    expect(card('heron').related).toContainEqual({
      id: 'lantern',
      name: 'Lantern',
      kind: 'network',
      relation: 'targeted',
    });
    expect(card('avalon-2022-7').related[0]?.relation).toBe('ruled on');
    const onLantern = card('lantern').related.map(({ id, relation }) => [id, relation]);
    expect(onLantern).toEqual([
      ['heron', 'see also'],
      ['avalon-2022-7', 'ruled on by'],
    ]);
  });

  test("gives the court's name with a ruling", () => {
    expect(card('avalon-2022-7').ruling).toEqual({
      court: 'High Court of Avalon',
      date: '2022-05-04',
      citation: '[2022] AHC 7',
      standing: 'under-appeal',
      checkedOn: '2026-01-10',
    });
  });

  test('names the surest source of a claim first', () => {
    const { claims } = card('lantern', undefined, (files) =>
      put(files, LANTERN, 'claims[fate].sources', [
        { source: 'forum' },
        { source: 'gazette' },
        { source: 'release' },
      ]),
    );
    expect(claims[0]?.sources).toEqual(['release', 'gazette', 'forum']);
  });

  test('names each of its sources once, and the newest day of a look', () => {
    const { sources, checkedOn } = card('lantern', undefined, (files) =>
      put(files, 'data/sources.yaml', '[herald].checkedOn', '2026-01-12'),
    );
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(checkedOn).toBe('2026-01-12');
  });
});

describe('an accused person', () => {
  test('is in no list and in no relation', () => {
    expect(
      lookUp()
        .directory()
        .map(({ id }) => id),
    ).not.toContain('mara-venn');
    expect(
      lookUp()
        .directory()
        .map(({ id }) => id),
    ).toContain('otto-brill');
    expect(card('heron').related.map(({ id }) => id)).toEqual(['lantern']);
    const pointedAt = card('heron', undefined, (files) =>
      put(files, 'data/entities/heron.yaml', 'relations[0].to', 'mara-venn'),
    );
    expect(pointedAt.related.map(({ id }) => id)).not.toContain('mara-venn');
  });

  test('has sources without titles, because titles convict', () => {
    const { sources } = card('mara-venn');
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every((source) => !('title' in source))).toBe(true);
    expect(card('lantern').sources.every(({ title }) => title)).toBe(true);
  });

  test('opens with the outcome', () => {
    expect(card('mara-venn').outcome?.lookedOn).toBe('2026-01-10');
  });

  test('is withheld once the copy is older than 365 days', () => {
    const onTheDay = card('mara-venn', '2027-02-01');
    expect(onTheDay.withheld).toBe(false);
    expect(onTheDay.claims).toHaveLength(2);
    const after = card('mara-venn', '2027-02-02');
    expect(after.withheld).toBe(true);
    expect(JSON.stringify(after)).not.toMatch(/accus|sold|warrant|Coast|article|heron/i);
    expect(card('lantern', '2030-01-01').withheld).toBe(false);
  });

  test('keeps nothing of what happened either', () => {
    const withEvent = (files: Files) =>
      put(files, VENN, 'events', [
        { id: 'arrest', date: '2021-03-01', text: 'Arrest.', sources: [{ source: 'release' }] },
      ]);
    expect(card('mara-venn', '2026-02-01', withEvent).events).toHaveLength(1);
    expect(card('mara-venn', '2027-03-01', withEvent).events).toEqual([]);
  });
});

describe('the list of entities', () => {
  test('is sorted by name and spells names out', () => {
    const directory = lookUp().directory();
    const names = directory.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(directory.find(({ id }) => id === 'lantern')?.names).toEqual([
      'Lanternphones',
      'Lanternphone',
      'Lantern',
    ]);
  });
});
