import { describe, expect, it } from 'vitest';
import { annotateText, bundledMatcher } from '../../scripts/annotations';
import { shownPage } from '../../scripts/shown-page';

const html = String(shownPage().answer?.body);
const { lang, relevant, annotations } = annotateText(bundledMatcher(), html, 'story.html');
const found = new Set(annotations.map(({ entity }) => entity));

describe('the demo story', () => {
  it('leans on names of every kind', () => {
    expect(lang).toBe('en');
    expect(relevant).toBe(true);
    const wanted =
      'encrochat operation-venetic nca bka europol eurojust eaw extradition remand money-laundering ' +
      'kill-code jit cps rocu cjeu-c-670-22';
    for (const entity of wanted.split(' ')) expect(found, entity).toContain(entity);
  });

  it('is calm: some names painted, each surface in the article', () => {
    const painted = annotations.filter((one) => one.painted);
    expect(painted.length).toBeGreaterThanOrEqual(6);
    expect(painted.length).toBeLessThanOrEqual(14);
    const comments = annotations.slice(-2);
    expect(comments.map(({ surface }) => surface)).toEqual(['EncroChat', 'NCA']);
    expect(comments.some((one) => one.painted)).toBe(false);
  });

  it('is about nobody real', () => {
    expect(found).not.toContain('kamran-butt');
    expect(found).not.toContain('andrea-wilson');
    expect(html).toContain('are invented');
  });
});
