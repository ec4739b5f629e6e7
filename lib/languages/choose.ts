import { LANGUAGES, type Language } from '../knowledge/vocabulary';

/** What a reader may set: one of ours, or whatever the browser itself speaks. */
export type LanguagePreference = Language | 'browser';

/**
 * The language of the interface; English where the browser speaks none of ours.
 * @param browserLanguage the browser's own, as BCP 47 writes it: "de-AT"
 */
export function chooseLanguage(preference: LanguagePreference, browserLanguage: string): Language {
  if (preference !== 'browser') return preference;
  const [base] = browserLanguage.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((lang) => lang === base) ?? 'en';
}
