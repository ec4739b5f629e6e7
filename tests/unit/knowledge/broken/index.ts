import type { Broken } from './case';
import { DATES, FIGURES } from './figures';
import { LAW, NAMES, SENTENCES } from './names';
import { PEOPLE } from './people';
import { REFERENCES, SOURCE_RULES } from './references';
import { SHAPE } from './shape';
import { STATUSES } from './statuses';
import { WORDING } from './wording';

/** Every kind of broken data that the check has to refuse. */
export const BROKEN: Broken[] = [
  ...SHAPE,
  ...REFERENCES,
  ...SOURCE_RULES,
  ...DATES,
  ...FIGURES,
  ...STATUSES,
  ...WORDING,
  ...PEOPLE,
  ...LAW,
  ...NAMES,
  ...SENTENCES,
];
