import { formatDate } from '../shared/format';
import { say } from '../shared/page-wording';
import { correctionMail, PRODUCT } from '../shared/project';

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
          {say('reference.open')}
        </button>
        <button type="button" class="link" onClick={() => pause(!isPaused)}>
          {isPaused ? say('popup.resume') : say('popup.pause')}
        </button>
      </p>
      <p class="bar soft">
        <span>{builtOn && say('reference.knowledgeOf', { date: formatDate(builtOn) })}</span>
        <a href={correctionMail(PRODUCT)}>{say('entity.report')}</a>
      </p>
    </footer>
  );
}
