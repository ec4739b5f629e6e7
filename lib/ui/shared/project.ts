import * as WORDING from './wording';

/** Where readers send corrections. One place, because every card and page leads there. */
export const CORRECTIONS_ADDRESS = 'corrections@backgrounder.example';

/** Address of a mail about what is wrong, which names the matter. */
export function correctionMail(matter: string): string {
  return `mailto:${CORRECTIONS_ADDRESS}?subject=${encodeURIComponent(WORDING.reference.correction(matter))}`;
}
