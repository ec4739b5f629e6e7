import { LANGUAGES, type Language } from '../knowledge/vocabulary';

/** Common function words that the six languages do not share. */
const FUNCTION_WORDS: Record<Language, string> = {
  en: 'the of and to was were that with for has have been by from said his her their which who',
  de: 'der die das und den dem von mit ist im auf wurde nicht sich des ein eine einer auch nach bei wegen',
  fr: 'le les des et une dans pour qui sur avec aux cette ont ete par pas du est au ses sont',
  nl: 'het een van en dat zijn voor met niet werd heeft aan ook bij door naar uit hij wordt tot',
  es: 'el los las una por para con que del fue ha su como mas pero sus entre este segun sobre',
  it: 'il gli che di una per con del della nel sono alla dei stato anche dalla delle si ai lo',
};

const languagesOf = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of FUNCTION_WORDS[language].split(' ')) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
}

/** True for a function word of any of the languages; takes folded text. */
export function isFunctionWord(folded: string): boolean {
  return languagesOf.has(folded);
}

/** Characters that are enough to tell a language by. */
export const SAMPLE = 4000;

/** Language of folded text by its function words; undefined where they do not tell. */
export function guessLanguage(folded: string): Language | undefined {
  const counts = new Map<Language, number>();
  for (const word of folded.slice(0, SAMPLE).split(/[^\p{L}\p{N}]+/u)) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 || (second && second[1] === best[1])) return undefined;
  return best[0];
}
