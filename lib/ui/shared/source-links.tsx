import type { CardSource } from '../../knowledge/card';
import { formatDate, languageName } from './format';
import { say } from './wording';

interface SourceLinksProps {
  /** Which of the sources to name, in this order. */
  ids: readonly string[];
  sources: readonly CardSource[];
}

/** Sources in a line, each a link to where it can be read. */
export function SourceLinks({ ids, sources }: SourceLinksProps) {
  const used = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return (
    <span class="sources">
      {used.map((source, position) => (
        <span key={source.id}>
          {position > 0 && '; '}
          <SourceLink source={source} />
        </span>
      ))}
    </span>
  );
}

export function SourceLink({ source }: { source: CardSource }) {
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      hreflang={source.lang}
      title={detailsOf(source)}
    >
      {sourceName(source)}
    </a>
  );
}

/** Who said it and when; where only a copy was read, the original comes first. */
function sourceName({ publisher, date, copyOf }: CardSource): string {
  const original = copyOf ?? { publisher, date };
  const written = original.date ? `${original.publisher}, ${formatDate(original.date)}` : original.publisher;
  return copyOf ? `${written} (${say('source.copy')})` : written;
}

function detailsOf({ title, publisher, lang, checkedOn }: CardSource): string {
  const parts = [
    title,
    title && publisher,
    lang !== 'en' && say('source.inLanguage', { language: languageName(lang) }),
    say('source.checked', { date: formatDate(checkedOn) }),
  ];
  return parts.filter(Boolean).join(' · ');
}
