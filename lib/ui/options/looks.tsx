import { localeOf } from '../../languages/wording';
import { say } from '../shared/page-wording';
import { spokenLanguage } from '../shared/wording';
import type { Changing } from './changing';
import { Choices } from './choices';

/** Milliseconds from which to choose. */
const DELAYS = [50, 150, 400, 800];

/** How names are underlined, and when their card opens. */
export function Looks({ preferences: { underline, strength, hoverDelay }, change }: Changing) {
  // One that was set elsewhere has its place among them.
  const delays = [...new Set([...DELAYS, hoverDelay])].sort((a, b) => a - b);
  return (
    <section aria-labelledby="look">
      <h2 id="look">{say('options.look')}</h2>
      <Choices
        legend={say('options.underline')}
        choices={(['by-kind', 'plain'] as const).map((value) => ({
          value,
          label: say(`options.underline.${value}`),
        }))}
        chosen={underline}
        choose={(value) => change({ underline: value })}
      />
      <Choices
        legend={say('options.strength')}
        choices={(['soft', 'normal', 'strong'] as const).map((value) => ({
          value,
          label: say(`options.strength.${value}`),
        }))}
        chosen={strength}
        choose={(value) => change({ strength: value })}
      />
      <Choices
        legend={say('options.delay')}
        choices={delays.map((value) => ({
          value,
          label: say('options.delay.after', { seconds: secondsOf(value) }),
        }))}
        chosen={hoverDelay}
        choose={(value) => change({ hoverDelay: value })}
      />
    </section>
  );
}

/** "0.4 seconds", as the language writes it. */
function secondsOf(milliseconds: number): string {
  return new Intl.NumberFormat(localeOf(spokenLanguage()), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(milliseconds / 1000);
}
