import type { Language } from '../knowledge/vocabulary';
import type { Messages } from './messages';
import { Wording } from './wording';

/** A page of ours loads the one it needs; the background, which is one file, holds them all. */
const CATALOGUES: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
  fr: async () => (await import('./fr')).fr,
  nl: async () => (await import('./nl')).nl,
  es: async () => (await import('./es')).es,
  it: async () => (await import('./it')).it,
};

export function loadMessages(lang: Language): Promise<Messages> {
  return CATALOGUES[lang]();
}

/** The whole interface in a language. */
export async function loadWording(lang: Language): Promise<Wording> {
  return new Wording(lang, await loadMessages(lang));
}
