import * as v from 'valibot';
import { DirectoryEntry, EntityCard } from '../knowledge/card';
import { Overview } from '../knowledge/overview';
import type { PageReport } from './reader';
import { type BackgroundRequest, PageReportAnswer, SiteStatus } from './requests';

/** What extension pages ask. */
type OwnRequest = Exclude<BackgroundRequest, { type: 'page-changed' }>;

/** The background as an extension page sees it: typed questions, checked answers. */
export class BackgroundClient {
  readonly #send: (request: OwnRequest) => Promise<unknown>;

  constructor(send: (request: OwnRequest) => Promise<unknown>) {
    this.#send = send;
  }

  siteStatus(tabId: number): Promise<SiteStatus> {
    return this.#ask({ type: 'site-status', tabId }, SiteStatus);
  }

  setSite(tabId: number, on: boolean): Promise<SiteStatus> {
    return this.#ask({ type: 'set-site', tabId, on }, SiteStatus);
  }

  /** @returns false where it could not be stored */
  setPaused(paused: boolean): Promise<boolean> {
    return this.#ask({ type: 'set-paused', paused }, v.boolean());
  }

  startReader(tabId: number): Promise<boolean> {
    return this.#ask({ type: 'start-reader', tabId }, v.boolean());
  }

  /** @returns null where no reader answers */
  pageReport(tabId: number): Promise<PageReport | null> {
    return this.#ask({ type: 'page-report', tabId }, v.nullable(PageReportAnswer));
  }

  /** Shows an entity's next mention in a tab. @returns false where there is none */
  goTo(tabId: number, id: string): Promise<boolean> {
    return this.#ask({ type: 'go-to', tabId, id }, v.boolean());
  }

  entity(id: string): Promise<EntityCard | null> {
    return this.#ask({ type: 'entity', id }, v.nullable(EntityCard));
  }

  directory(): Promise<DirectoryEntry[]> {
    return this.#ask({ type: 'directory' }, v.array(DirectoryEntry));
  }

  overview(): Promise<Overview> {
    return this.#ask({ type: 'overview' }, Overview);
  }

  builtOn(): Promise<string> {
    return this.#ask({ type: 'built-on' }, v.string());
  }

  openReference(id?: string): Promise<boolean> {
    return this.#ask({ type: 'open-reference', ...(id !== undefined && { id }) }, v.boolean());
  }

  /** Rejects where the background does not answer, or not as it should. */
  async #ask<const Answer extends v.GenericSchema>(
    request: OwnRequest,
    schema: Answer,
  ): Promise<v.InferOutput<Answer>> {
    const answer = v.safeParse(schema, await this.#send(request));
    if (!answer.success) throw new Error(`The background answered "${request.type}" with something else.`);
    return answer.output;
  }
}
