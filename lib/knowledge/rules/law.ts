import { isAccused } from '../accused';
import { STATUTES } from './words';
import { claimPath, type EntityRule, type Rules, shownTexts } from './world';

/** Terms of law: a neutral line first, then whose law it is. */

const termsLeadNeutrally: EntityRule = ({ kind, summary }) => {
  if (kind !== 'term') return [];
  const statute =
    STATUTES.map(({ cites }) => summary.match(cites)?.[0]).find(Boolean) ??
    summary.match(/\b(section|article|§) ?\d+/i)?.[0];
  return statute
    ? [
        {
          path: 'summary',
          problem: `leads with a statute ("${statute}")`,
          mend: 'say in one neutral line what the word means; statutes go into claims that name their country',
        },
      ]
    : [];
};

/** A statute is cited with its country, and no other country's word is explained by it. */
const statutesNameTheirCountry: EntityRule = ({ kind, place, claims }) => {
  if (kind !== 'term' && kind !== 'technique') return [];
  return claims.flatMap((claim) =>
    STATUTES.flatMap(({ cites, order, country }) => {
      const [statute] = claim.text.match(cites) ?? [];
      if (statute === undefined || order.test(`${claim.text} ${place ?? ''}`)) return [];
      return [
        {
          path: `${claimPath(claim)}.text`,
          problem: `cites "${statute}" without saying that it is the law of ${country}`,
          mend: `name ${country} in the claim`,
        },
      ];
    }),
  );
};

const noForeignStatutes: EntityRule = ({ claims }) =>
  claims.flatMap((claim) => {
    const [country] = claim.text.match(/^([^:]{3,40}):/)?.slice(1) ?? [];
    if (country === undefined) return [];
    return STATUTES.filter(({ order, cites }) => cites.test(claim.text) && !order.test(country))
      .filter(() => STATUTES.some(({ order }) => order.test(country)))
      .map(({ country: owner }) => ({
        path: `${claimPath(claim)}.text`,
        problem: `explains the law of ${country} with a statute of ${owner}`,
        mend: 'give each country its own claim',
      }));
  });

/** Wherever remand is told of a person, or explained, it is said that it is no finding of guilt. */
const remandIsNoGuilt: EntityRule = (entity) => {
  if (entity.id !== 'remand' && !isAccused(entity)) return [];
  const texts = shownTexts(entity);
  const remand = texts.find(({ text }) => /\bremand(ed)?\b/i.test(text));
  if (!remand || texts.some(({ text }) => /\b(no|not a) finding of guilt\b/i.test(text))) return [];
  return [
    {
      path: entity.id === 'remand' ? 'summary' : remand.path,
      problem: 'speaks of remand without saying what it is not',
      mend: 'add that remand is no finding of guilt',
    },
  ];
};

export const LAW_RULES: Rules = {
  entity: [termsLeadNeutrally, statutesNameTheirCountry, noForeignStatutes, remandIsNoGuilt],
  world: [],
};
