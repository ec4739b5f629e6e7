import { formatDate } from '../shared/format';
import { say } from '../shared/page-wording';
import { correctionMail, PRODUCT } from '../shared/project';

interface FooterProps {
  /** Day on which the knowledge was built; empty until it is known. */
  builtOn: string;
  /** Then the switch resumes. */
  isPaused: boolean;
  pause(): void;
  openReference(): void;
  openOptions(): void;
}

export function Footer({ builtOn, isPaused, pause, openReference, openOptions }: FooterProps) {
  return (
    <footer>
      <p class="bar">
        <button type="button" class="link" onClick={openReference}>
          {say('popup.reference')}
        </button>
        <button type="button" class="link" onClick={openOptions}>
          {say('options.title')}
        </button>
        {!isPaused && (
          <button type="button" class="link" onClick={pause}>
            {say('popup.pause')}
          </button>
        )}
      </p>
      <p class="bar soft">
        <span>{builtOn && say('reference.knowledgeOf', { date: formatDate(builtOn) })}</span>
        <a href={correctionMail(PRODUCT)}>{say('entity.report')}</a>
      </p>
    </footer>
  );
}
