import { Component } from 'preact';
import { copyText } from './clipboard';
import { say } from './wording';

interface CopyButtonProps {
  /** Makes the text when it is asked for. */
  text(): string;
}

interface CopyButtonState {
  outcome?: 'copied' | 'failed' | undefined;
}

/** Milliseconds for which the button says what became of it. */
const SAID_FOR = 2500;

/** Copies a citation and says so. A class, as the card does without hooks. */
export class CopyButton extends Component<CopyButtonProps, CopyButtonState> {
  #quiet: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount(): void {
    clearTimeout(this.#quiet);
  }

  override render({ text }: CopyButtonProps, { outcome }: CopyButtonState) {
    const copy = async (): Promise<void> => {
      const isCopied = await copyText(text());
      clearTimeout(this.#quiet);
      this.#quiet = setTimeout(() => this.setState({ outcome: undefined }), SAID_FOR);
      this.setState({ outcome: isCopied ? 'copied' : 'failed' });
    };
    return (
      <span class="copy">
        <button type="button" aria-label={say('citation.copy')} title={say('citation.copy')} onClick={copy}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <path
              d={outcome === 'copied' ? 'M2.5 7.5 6 11 11.5 4' : 'M4.5 4.5V2.5h7v7h-2M2.5 4.5h7v7h-7z'}
              fill="none"
              stroke="currentColor"
              stroke-width="1.3"
            />
          </svg>
        </button>
        <span role="status">{outcome && say(`citation.${outcome}`)}</span>
      </span>
    );
  }
}
