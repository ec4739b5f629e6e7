import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/knowledge/vocabulary';
import { loadWording } from '../../../lib/languages/load';
import { annotateText, bundledMatcher } from '../../../scripts/annotations';

it.each(LANGUAGES)(
  'the invented report in %s shows a name of each family that is no person',
  async (lang) => {
    const wording = await loadWording(lang);
    const { annotations } = annotateText(
      bundledMatcher(),
      `<html lang="${lang}"><article><p>${wording.say('sample.first')}</p><p>${wording.say('sample.second')}</p></article>`,
      'sample.html',
    );
    expect(annotations.filter(({ painted }) => painted).map(({ entity }) => entity)).toEqual([
      'eaw',
      'nca',
      'encrochat',
      'operation-venetic',
    ]);
  },
);
