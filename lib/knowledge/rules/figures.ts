import type { Series } from '../schema';
import { type EntityRule, type Rules, shownTexts } from './world';

/** One series is one counter; a number never says more than was counted. */

const oneHeadline: EntityRule = ({ figures }) =>
  figures
    .filter(({ headline }) => headline)
    .slice(1)
    .map(({ id }) => ({
      path: `figures[${id}].headline`,
      problem: 'is a second headline series',
      mend: 'leave one series to lead; the others stand in the full story',
    }));

/** The card leads with the newest official figure, so there has to be one. */
const headlineIsOfficial: EntityRule = ({ figures }) =>
  figures
    .filter(({ headline, points }) => headline && !points.some(({ status }) => status === 'official-figure'))
    .map(({ id }) => ({
      path: `figures[${id}].headline`,
      problem: 'leads the card with figures that are only reported',
      mend: 'let a series with an official point lead, or none',
    }));

const oneCounterOneSeries: EntityRule = ({ figures }) =>
  figures.flatMap((series, position) => {
    const twin = figures.slice(0, position).find((other) => counterOf(other) === counterOf(series));
    return twin
      ? [
          {
            path: `figures[${series.id}]`,
            problem: `counts the same as "${twin.id}": ${series.label}, ${series.scope}, ${series.publisher}`,
            mend: 'join the two, or say in label, scope or publisher how they differ',
          },
        ]
      : [];
  });

function counterOf({ label, scope, publisher }: Series): string {
  return [label, scope, publisher].join('|').toLowerCase();
}

const unitsAreCounts: EntityRule = ({ figures }) =>
  figures.flatMap(({ id, unit, label }) =>
    /%|\bper ?cent\b|\brates?\b|\bratio\b|\bshare\b/i.test(`${unit} ${label}`) || !/\p{L}/u.test(unit)
      ? [
          {
            path: `figures[${id}].unit`,
            problem: `"${unit}" for "${label}" is not a count of anything`,
            mend: 'name what is counted ("people", "pounds"); rates and shares are not carried',
          },
        ]
      : [],
  );

/** Arrests never stand alone: charges and convictions of the same day, or words on why not. */
const arrestsNeedCompany: EntityRule = ({ figures }) =>
  figures
    .filter(({ label }) => isArrests(label))
    .flatMap((arrests) => {
      const { id, note, scope, points } = arrests;
      if (note !== undefined && CAME_OF_IT.test(note)) return [];
      const lone = points.find(
        ({ date }) =>
          !counted(figures, /\bcharge/i, scope, date) || !counted(figures, /\bconvict/i, scope, date),
      );
      return lone
        ? [
            {
              path: `figures[${id}].note`,
              problem: `does not say why the arrests of ${lone.date} stand without charges and convictions of that day`,
              mend: 'add those series, or a note such as "charges and convictions were not published with it"',
            },
          ]
        : [];
    });

function counted(figures: readonly Series[], label: RegExp, scope: string, date: string): boolean {
  return figures.some(
    (series) =>
      label.test(series.label) &&
      series.scope === scope &&
      series.points.some((point) => point.date === date),
  );
}

/** The same in words: a card that tells a number of arrests tells what came of them. */
const toldArrestsNeedCompany: EntityRule = (entity) => {
  const texts = shownTexts(entity);
  if (texts.some(({ text }) => CAME_OF_IT.test(text))) return [];
  return texts
    .filter(({ text }) => NUMBER_OF_ARRESTS.test(text))
    .map(({ path }) => ({
      path,
      problem: 'counts arrests on a card without charges and convictions',
      mend: 'add them, or say that they were not given',
    }));
};

const NUMBER_OF_ARRESTS =
  /\b(\d[\d.,]*|hundreds|thousands|dozens)\b(?! (January|February|March|April|May|June|July|August|September|October|November|December|(19|20)\d\d))( of)?( \w+){0,3} (arrests|arrested)\b|\barrested (more than |about |almost |some )?(\d[\d.,]*|hundreds|thousands|dozens)\b/i;
const CAME_OF_IT = /\b(charge|convict)/i;

function isArrests(label: string): boolean {
  return /\barrest(s|ed)?\b/i.test(label) && !/warrant/i.test(label);
}

/** Prevented deeds are what an agency says, not something anybody counted. */
const preventionIsNoSeries: EntityRule = ({ figures }) =>
  figures.flatMap(({ id, label }) =>
    /\b(lives|killings?|murders?|deaths?|threats?|kidnappings?)\b/i.test(label)
      ? [
          {
            path: `figures[${id}].label`,
            problem: `"${label}" cannot be counted`,
            mend: 'remove the series and tell it in a claim, as what the agency says',
          },
        ]
      : [],
  );

export const FIGURE_RULES: Rules = {
  entity: [
    oneHeadline,
    headlineIsOfficial,
    oneCounterOneSeries,
    unitsAreCounts,
    arrestsNeedCompany,
    toldArrestsNeedCompany,
    preventionIsNoSeries,
  ],
  world: [],
};
