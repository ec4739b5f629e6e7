import type { ComponentChildren } from 'preact';
import type { DirectoryEntry } from '../../knowledge/card';
import { say } from './page-wording';

/** Results that are drawn; whoever has more than this will type on. */
const SHOWN = 30;

interface SearchFieldProps {
  query: string;
  results: readonly DirectoryEntry[];
  change(query: string): void;
  /** Enter opens the best result. */
  open(id: string): void;
}

interface SearchResultsProps {
  query: string;
  results: readonly DirectoryEntry[];
  /** How a result leads to its entity. */
  resultTo(entry: DirectoryEntry): ComponentChildren;
}

/** Search as you type, with what was found below. */
export function SearchBox(props: SearchFieldProps & SearchResultsProps) {
  return (
    <search>
      <SearchField {...props} />
      <SearchResults {...props} />
    </search>
  );
}

/** The field to type in. How much was found is said, not only shown. */
export function SearchField({ query, results, change, open }: SearchFieldProps) {
  return (
    <>
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
        {query.trim() !== '' &&
          (results.length === 0 ? say('search.nothing') : say('search.results', { count: results.length }))}
      </p>
    </>
  );
}

/** What was found; nothing where nothing is asked. */
export function SearchResults({ query, results, resultTo }: SearchResultsProps) {
  if (results.length === 0) {
    return query.trim() === '' ? null : <p class="empty">{say('search.none', { query: query.trim() })}</p>;
  }
  return (
    <ul class="rows">
      {results.slice(0, SHOWN).map((entry) => (
        <li key={entry.id}>{resultTo(entry)}</li>
      ))}
    </ul>
  );
}
