import { useRef, useState } from 'preact/hooks';
import {
  compareSiteRules,
  type FileProblem,
  putSiteRules,
  readSiteRules,
  type SiteRule,
  writeSiteRules,
} from '../../settings/site-rules';
import type { StorageArea } from '../../settings/store';
import { say } from '../shared/page-wording';

const FILE_NAME = 'backgrounder-sites.json';

/** Problems of a file that are shown one by one. */
const SHOWN = 5;

type Outcome = { done: string } | { file: string; problems: readonly FileProblem[] } | { unsaved: true };

/** Takes the rules out to a file, and in from one. */
export function SiteFile({ local, rules }: { local: StorageArea; rules: readonly SiteRule[] }) {
  const [outcome, setOutcome] = useState<Outcome>();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    const read = readSiteRules(await file.text());
    if ('problems' in read) {
      setOutcome({ file: file.name, problems: read.problems });
      return;
    }
    const { added, changed } = compareSiteRules(rules, read.rules);
    const done = say('import.done', {
      added: say('import.added', { count: added }),
      changed: say('import.changed', { count: changed }),
    });
    await putSiteRules(local, read.rules).then(
      () => setOutcome({ done }),
      () => setOutcome({ unsaved: true }),
    );
  };
  return (
    <div class="file">
      <p class="buttons">
        <button type="button" class="plain-button" onClick={() => input.current?.click()}>
          {say('options.sites.import')}
        </button>
        {rules.length > 0 && (
          <button type="button" class="plain-button" onClick={() => save(writeSiteRules(rules))}>
            {say('options.sites.export')}
          </button>
        )}
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) await take(file);
          // So that the same file can be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
      <div role="status">{outcome && 'done' in outcome && <p>{outcome.done}</p>}</div>
      {outcome && !('done' in outcome) && (
        <div class="problem" role="alert">
          {'unsaved' in outcome ? say('options.unsaved') : <Problems {...outcome} />}
        </div>
      )}
    </div>
  );
}

function Problems({ file, problems }: { file: string; problems: readonly FileProblem[] }) {
  return (
    <>
      <p>{say('import.failed', { file })}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={JSON.stringify(problem)}>{sentenceOf(problem)}</li>
        ))}
        {problems.length > SHOWN && <li>{say('import.more', { count: problems.length - SHOWN })}</li>}
      </ul>
    </>
  );
}

function sentenceOf(problem: FileProblem): string {
  switch (problem.what) {
    case 'host':
      return say('import.host', { host: problem.host });
    case 'rule':
      return say('import.rule', { host: problem.host, value: problem.value });
    default:
      return say(`import.${problem.what}`);
  }
}

/** Hands a text to the reader as a file, with no permission to write any. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
