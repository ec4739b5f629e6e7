import {
  DEFAULT_PREFERENCES,
  PREFERENCES_KEY,
  type Preferences,
  parsePreferences,
  storedForm,
} from './preferences';
import type { StorageArea } from './store';

/** The part of a browser's storage that preferences need. */
export interface PreferenceStorage {
  local: StorageArea;
  onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}
type ChangeListener = (changes: Record<string, unknown>) => void;

/** Preferences, and where some could not be read or used, what was wrong; there the defaults hold. */
export interface ReadPreferences {
  preferences: Preferences;
  problems: readonly string[];
}

/** Reads the preferences. Never rejects. */
export async function readPreferences(local: StorageArea): Promise<ReadPreferences> {
  try {
    return parsePreferences((await local.get([PREFERENCES_KEY]))[PREFERENCES_KEY]);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { preferences: DEFAULT_PREFERENCES, problems: [problem] };
  }
}

/** Changes some of the preferences; the rest stay as they are. Rejects where storage does. */
export async function changePreferences(local: StorageArea, change: Partial<Preferences>): Promise<void> {
  const { preferences } = await readPreferences(local);
  await local.set(storedForm({ ...preferences, ...change }));
}

/**
 * Tells the preferences once before it resolves, and after every change, until the signal aborts.
 * @param still false where the storage has gone with its extension and must not be touched
 */
export async function followPreferences(
  { local, onChanged }: PreferenceStorage,
  tell: (read: ReadPreferences) => unknown,
  signal: AbortSignal,
  still: () => boolean = () => true,
): Promise<void> {
  let turn = 0;
  const look = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const read = await readPreferences(local);
    // One that was overtaken says nothing more.
    if (own === turn && !signal.aborted) await tell(read);
  };
  const onChange: ChangeListener = (changes) => {
    if (PREFERENCES_KEY in changes) void look();
  };
  onChanged.addListener(onChange);
  signal.addEventListener('abort', () => {
    if (still()) onChanged.removeListener(onChange);
  });
  await look();
}
