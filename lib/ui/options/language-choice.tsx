import { LANGUAGES } from '../../knowledge/vocabulary';
import { chooseLanguage } from '../../languages/choose';
import { say } from '../shared/page-wording';
import type { Changing } from './changing';

/** The language of the interface; each is written as its own speakers write it. */
export function LanguageChoice({
  browserLanguage,
  preferences: { language },
  change,
}: Changing & { browserLanguage: string }) {
  const own = ownName(chooseLanguage('browser', browserLanguage));
  return (
    <section aria-labelledby="language">
      <h2 id="language">{say('options.language')}</h2>
      <select
        aria-labelledby="language"
        aria-describedby="language-hint"
        value={language}
        onChange={({ currentTarget: { value } }) =>
          change({ language: LANGUAGES.find((lang) => lang === value) ?? 'browser' })
        }
      >
        <option value="browser">{say('options.language.browser', { language: own })}</option>
        {LANGUAGES.map((lang) => (
          <option key={lang} value={lang} lang={lang}>
            {ownName(lang)}
          </option>
        ))}
      </select>
      <p id="language-hint" class="soft">
        {say('options.language.hint')}
      </p>
    </section>
  );
}

function ownName(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  // Some languages write their names small, which looks odd alone in a list.
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
