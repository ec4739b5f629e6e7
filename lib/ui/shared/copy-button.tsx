import { useState } from 'preact/hooks';
import { copyText } from './clipboard';
import * as WORDING from './wording';

/** Milliseconds for which the button says what became of it. */
const SAID_FOR = 2500;

/** Copies a text, made when it is asked for, and says so. */
export function CopyButton({ text }: { text(): string }) {
  const [said, setSaid] = useState<string>();
  const copy = async (): Promise<void> => {
    setSaid((await copyText(text())) ? WORDING.citation.copied : WORDING.citation.failed);
    setTimeout(() => setSaid(undefined), SAID_FOR);
  };
  return (
    <>
      <button type="button" class="link copy" onClick={() => void copy()}>
        {said ?? WORDING.citation.copy}
      </button>
      <span class="hidden" role="status">
        {said}
      </span>
    </>
  );
}
