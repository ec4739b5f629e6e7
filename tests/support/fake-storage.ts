type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** A storage area in memory that can be made to fail. */
export class FakeArea {
  readonly held: Map<string, unknown>;
  /** Told after each change, as `storage.onChanged` is. */
  changed: (changes: Changes) => void = () => {};
  failure: Error | undefined;

  constructor(held: Record<string, unknown> = {}) {
    this.held = new Map(Object.entries(held));
  }

  async get(keys: string[] | null): Promise<Record<string, unknown>> {
    this.#failIfAsked();
    const wanted = keys ?? [...this.held.keys()];
    return Object.fromEntries(
      wanted.flatMap((key) => (this.held.has(key) ? [[key, this.held.get(key)] as const] : [])),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.#failIfAsked();
    for (const [key, value] of Object.entries(items)) this.held.set(key, value);
    this.changed(Object.fromEntries(Object.keys(items).map((key) => [key, { newValue: items[key] }])));
  }

  async remove(keys: string[]): Promise<void> {
    this.#failIfAsked();
    const gone = keys.filter((key) => this.held.delete(key));
    if (gone.length > 0) this.changed(Object.fromEntries(gone.map((key) => [key, {}])));
  }

  get all(): Record<string, unknown> {
    return Object.fromEntries(this.held);
  }

  #failIfAsked(): void {
    if (this.failure) throw this.failure;
  }
}
