import { useId } from 'preact/hooks';

export interface Choice<Value> {
  value: Value;
  label: string;
  hint?: string;
}

interface ChoicesProps<Value> {
  legend: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  choose(value: Value): void;
}

/** One of several: a group of radio buttons. */
export function Choices<Value extends string | number>({
  legend,
  choices,
  chosen,
  choose,
}: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset class={choices.some(({ hint }) => hint) ? '' : 'inline'}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint }) => {
        const hintId = hint === undefined ? undefined : `${id}-${value}`;
        return (
          <label key={value} class="choice">
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              aria-describedby={hintId}
              onChange={() => choose(value)}
            />
            <span>
              {label}
              {hint && (
                <span id={hintId} class="soft">
                  {hint}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
