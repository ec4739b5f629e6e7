import { formatDate } from '../shared/format';
import { correctionMail } from '../shared/project';
import * as WORDING from '../shared/wording';

interface FooterProps {
  /** Day on which the knowledge was built; empty until it is known. */
  builtOn: string;
  isPaused: boolean;
  pause(paused: boolean): void;
  openReference(): void;
}

export function Footer({ builtOn, isPaused, pause, openReference }: FooterProps) {
  return (
    <footer>
      <p class="bar">
        <button type="button" class="link" onClick={openReference}>
          {WORDING.reference.open}
        </button>
        <button type="button" class="link" onClick={() => pause(!isPaused)}>
          {isPaused ? WORDING.popup.resume : WORDING.popup.pause}
        </button>
      </p>
      <p class="bar soft">
        <span>{builtOn && WORDING.reference.knowledgeOf(formatDate(builtOn))}</span>
        <a href={correctionMail(WORDING.product)}>{WORDING.entity.report}</a>
      </p>
    </footer>
  );
}
