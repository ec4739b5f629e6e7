import { describe, expect, test } from 'vitest';
import { createOverview, type Overview } from '../../../lib/knowledge/overview';
import { parseKnowledge } from '../../../lib/knowledge/parse';
import { loadKnowledge } from '../../../scripts/data-files';
import { asDataFiles, type Files, put, validFiles } from './fixture';

const HERON = 'data/entities/heron.yaml';
const LANTERN = 'data/entities/lantern.yaml';
const VENN = 'data/entities/mara-venn.yaml';

function overview(change: (files: Files) => void = () => {}): Overview {
  const files = validFiles();
  change(files);
  return createOverview(parseKnowledge(asDataFiles(files)).knowledge);
}

describe('the knowledge as a whole', () => {
  test('tells what happened in order, whatever the precision, and rulings on their day', () => {
    const { events } = overview((files) =>
      put(files, LANTERN, 'events[2]', {
        id: 'raid',
        date: '2019-05',
        text: 'A raid.',
        sources: [{ source: 'gazette' }],
      }),
    );
    expect(events.map(({ id }) => id)).toEqual([
      'lantern/opened',
      'lantern/raid',
      'lantern/closed',
      'avalon-2022-7/ruling',
    ]);
    expect(events.at(-1)).toMatchObject({
      entity: 'avalon-2022-7',
      date: '2022-05-04',
      text: 'A ruling on whether messages of a phone network may be used.',
      sources: ['judgment'],
    });
  });

  test('has every series with its points in order and the one to lead with', () => {
    const { series } = overview();
    expect(series.map(({ entity, series: { id } }) => `${entity}/${id}`)).toEqual([
      'heron/arrests',
      'heron/charged',
      'heron/convicted',
      'lantern/users',
    ]);
    const users = series.at(-1)?.series;
    expect(users?.points.map(({ date }) => date)).toEqual(['2020', '2021-03']);
    expect(users?.newest).toBe(0);
  });

  test('reads each relation from both ends, and once where it was written at both', () => {
    const { relations } = overview((files) => {
      put(files, HERON, 'relations', [
        { type: 'targeted', to: 'lantern' },
        { type: 'see-also', to: 'remand' },
      ]);
      put(files, 'data/entities/remand.yaml', 'relations', [{ type: 'see-also', to: 'heron' }]);
    });
    expect(relations).toContainEqual({
      from: 'heron',
      relation: 'targeted',
      inverse: 'targeted by',
      to: 'lantern',
    });
    const seeAlso = relations.filter(({ from, to }) => [from, to].includes('remand'));
    expect(seeAlso).toHaveLength(1);
  });

  test('names the sources of all that, and no others', () => {
    const { events, series, sources } = overview();
    const named = new Set([
      ...events.flatMap((event) => event.sources),
      ...series.flatMap(({ series: { points } }) => points.flatMap((point) => point.sources)),
    ]);
    expect(sources.map(({ id }) => id).toSorted()).toEqual([...named].toSorted());
  });

  test('holds nothing of a person who is only accused', () => {
    const told = JSON.stringify(
      overview((files) => {
        put(files, VENN, 'events', [
          { id: 'seizure', date: '2021-03-01', text: 'A flat is searched.', sources: [{ source: 'herald' }] },
        ]);
        put(files, VENN, 'figures', [
          {
            id: 'phones',
            label: 'phones found',
            unit: 'phones',
            scope: 'Port Merrow',
            publisher: 'Coast Agency',
            points: [{ date: '2021', value: 3, status: 'reported', sources: [{ source: 'herald' }] }],
          },
        ]);
        put(files, VENN, 'relations', [{ type: 'subject-of', to: 'heron' }]);
        put(files, HERON, 'relations', [{ type: 'see-also', to: 'mara-venn' }]);
      }),
    );
    expect(told).not.toMatch(/venn|flat is searched|phones found/i);
    // Only her card cites this one.
    expect(told).not.toContain('Heron Herald');
  });

  test('holds nothing of them in the bundled knowledge either', () => {
    const knowledge = loadKnowledge();
    const accused = knowledge.entities.filter(({ person }) => person?.role === 'accused');
    expect(accused.length).toBeGreaterThan(0);
    const told = JSON.stringify(createOverview(knowledge));
    for (const { id, person } of accused) {
      for (const name of [id, ...(person?.fullNames ?? []), person?.surname ?? id]) {
        expect(told).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'));
      }
    }
  });
});
