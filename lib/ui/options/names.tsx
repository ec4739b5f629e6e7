import { FAMILIES } from '../../knowledge/vocabulary';
import { say } from '../shared/page-wording';
import type { Changing } from './changing';
import { Choices } from './choices';

/** Which names are underlined, and how many of their mentions. */
export function Names({ preferences: { families, density }, change }: Changing) {
  return (
    <section aria-labelledby="names">
      <h2 id="names">{say('options.names')}</h2>
      <fieldset aria-describedby="families-hint">
        <legend>{say('options.families')}</legend>
        {FAMILIES.map((family) => (
          <label key={family} class="choice">
            <input
              type="checkbox"
              checked={families.includes(family)}
              onChange={({ currentTarget: { checked } }) =>
                change({
                  families: FAMILIES.filter((each) => (each === family ? checked : families.includes(each))),
                })
              }
            />
            <span>{say(`family.${family}`)}</span>
          </label>
        ))}
        <p id="families-hint" class="soft">
          {say('options.families.hint')}
        </p>
      </fieldset>
      <Choices
        legend={say('options.density')}
        choices={(['calm', 'every'] as const).map((value) => ({
          value,
          label: say(`options.density.${value}`),
          hint: say(`options.density.${value}.hint`),
        }))}
        chosen={density}
        choose={(value) => change({ density: value })}
      />
    </section>
  );
}
