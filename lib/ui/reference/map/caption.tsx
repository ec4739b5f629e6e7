import type { OverviewRelation } from '../../../knowledge/overview';

interface CaptionProps {
  id: string;
  /** The relations of that entity. */
  relations: readonly OverviewRelation[];
  nameOf(id: string): string;
}

/** How the name that is pointed at is related, in words; the table says it to everybody. */
export function Caption({ id, relations, nameOf }: CaptionProps) {
  const byWord = new Map<string, string[]>();
  for (const { from, relation, inverse, to } of relations) {
    const [word, other] = from === id ? [relation, to] : [inverse, from];
    byWord.set(word, [...(byWord.get(word) ?? []), nameOf(other)]);
  }
  return (
    <p class="caption" lang="en" aria-hidden="true">
      <b>{nameOf(id)}</b>
      {[...byWord].map(([word, names]) => (
        <span key={word}>
          {' '}
          · <span class="soft">{word}</span> {names.join(', ')}
        </span>
      ))}
    </p>
  );
}
