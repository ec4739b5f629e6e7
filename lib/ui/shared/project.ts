import { say } from './wording';

/** A name, the same in every language. */
export const PRODUCT = 'Backgrounder';

/** Where readers send corrections. One place, because every card and page leads there. */
export const CORRECTIONS_ADDRESS = 'corrections@backgrounder.example';

/** Address of a mail about what is wrong, which names the matter. */
export function correctionMail(matter: string): string {
  const subject = encodeURIComponent(say('entity.correction', { what: matter }));
  return `mailto:${CORRECTIONS_ADDRESS}?subject=${subject}`;
}
