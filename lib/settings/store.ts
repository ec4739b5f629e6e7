import { hostOfKey, PAUSED_KEY } from '../sites/keys';
import { isRule, ruleKeys } from '../sites/rules';

/** The part of a storage area that settings need. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The settings that bear on one host. */
export interface HostSettings {
  paused: boolean;
  /** Site rules by storage key, for `decide`. */
  rules: Record<string, unknown>;
  /** True where something could not be read, and the default holds in its place. */
  damaged: boolean;
}

/** Stands in a private window's rules for "no rule", over a rule that is kept on disk. */
const NO_RULE = 'none';

/**
 * Everything the reader has set. Each setting has a key of its own, and only the keys that
 * change are written, so no setting can take another along. Storage that fails, or holds what
 * is no setting, means the default.
 */
export class SettingsStore {
  readonly #local: StorageArea;
  readonly #session: StorageArea;
  readonly #warn: (problem: string) => void;
  #hasWarned = false;

  /**
   * @param local kept on disk
   * @param session kept in memory until the browser closes: rules made in private windows
   * @param warn told once where settings cannot be read
   */
  constructor(local: StorageArea, session: StorageArea, warn: (problem: string) => void) {
    this.#local = local;
    this.#session = session;
    this.#warn = warn;
  }

  /** The settings for a host; in a private window, with the rules made there on top. Never rejects. */
  async read(host: string, isPrivate: boolean): Promise<HostSettings> {
    const keys = ruleKeys(host);
    const problems: string[] = [];
    const from = async (area: StorageArea, wanted: string[]): Promise<Record<string, unknown>> => {
      try {
        return { ...(await area.get(wanted)) };
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
        return {};
      }
    };
    const { [PAUSED_KEY]: paused, ...kept } = await from(this.#local, [PAUSED_KEY, ...keys]);
    const own = isPrivate ? await from(this.#session, keys) : {};
    if (paused !== undefined && typeof paused !== 'boolean') problems.push(describe(PAUSED_KEY, paused));
    for (const [key, value] of [...Object.entries(kept), ...Object.entries(own)]) {
      if (value !== undefined && value !== NO_RULE && !isRule(value)) problems.push(describe(key, value));
    }
    this.#complain(problems);
    return { paused: paused === true, rules: { ...kept, ...own }, damaged: problems.length > 0 };
  }

  /** Writes a flip of a site's switch. Rejects where storage does. */
  async write(
    { set, remove }: { set: Record<string, string>; remove: string[] },
    isPrivate: boolean,
  ): Promise<void> {
    if (isPrivate) {
      const removed = Object.fromEntries(remove.map((key) => [key, NO_RULE]));
      await this.#session.set({ ...removed, ...set });
      return;
    }
    // Set before removed: whoever reads between the two sees the nearer rule, never none.
    if (Object.keys(set).length > 0) await this.#local.set(set);
    if (remove.length > 0) await this.#local.remove(remove);
  }

  /** Pauses or resumes everywhere. Rejects where storage does. */
  async setPaused(paused: boolean): Promise<void> {
    if (paused) await this.#local.set({ [PAUSED_KEY]: true });
    else await this.#local.remove([PAUSED_KEY]);
  }

  /** Forgets every rule made in private windows. */
  async forgetPrivate(): Promise<void> {
    const keys = Object.keys(await this.#session.get(null)).filter((key) => hostOfKey(key) !== undefined);
    if (keys.length > 0) await this.#session.remove(keys);
  }

  #complain(problems: string[]): void {
    if (problems.length === 0 || this.#hasWarned) return;
    this.#hasWarned = true;
    this.#warn(
      `Settings could not be read, so defaults are used: ${problems.join('; ')}. ` +
        'To mend it, flip the site’s switch in the popup; if that does not help, install the extension anew.',
    );
  }
}

function describe(key: string, value: unknown): string {
  return `"${key}" holds ${JSON.stringify(value)?.slice(0, 60)}, which is no setting`;
}
