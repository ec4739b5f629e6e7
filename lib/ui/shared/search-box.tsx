import type { ComponentChildren } from 'preact';
import type { DirectoryEntry } from '../../knowledge/card';
import { say } from './page-wording';

/** Results that are drawn; whoever has more than this will type on. */
const SHOWN = 50;

interface SearchBoxProps {
  query: string;
  results: readonly DirectoryEntry[];
  change(query: string): void;
  /** Enter opens the best result. */
  open(id: string): void;
  /** How a result leads to its entity. */
  resultTo(entry: DirectoryEntry): ComponentChildren;
}

/** Search as you type, with what was found below. */
export function SearchBox({ query, results, change, open, resultTo }: SearchBoxProps) {
  const isSearching = query.trim() !== '';
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [best] = results;
          if (best) open(best.id);
        }}
      >
        <input
          type="search"
          aria-label={say('search.label')}
          placeholder={say('search.label')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      </form>
      <p class="hidden" role="status">
        {isSearching &&
          (results.length === 0 ? say('search.nothing') : say('search.results', { count: results.length }))}
      </p>
      {isSearching && results.length === 0 && (
        <p class="empty">{say('search.none', { query: query.trim() })}</p>
      )}
      {results.length > 0 && (
        <ul class="rows">
          {results.slice(0, SHOWN).map((entry) => (
            <li key={entry.id}>{resultTo(entry)}</li>
          ))}
        </ul>
      )}
    </search>
  );
}
