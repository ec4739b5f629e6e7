import { render } from 'preact';
import type { EntityCard } from '../../knowledge/card';
import { Wording } from '../../languages/wording';
import { isCardWording, isEntityCard, siteOf } from '../../messages/answers';
import type { BackgroundRequest } from '../../messages/requests';
import type { CardEvents, CardPort, CardRequest } from '../../page/card-port';
import tokens from '../shared/tokens.css?inline';
import { speak } from '../shared/wording';
import css from './card.css?inline';
import { CardView } from './card-view';
import { FarewellView } from './farewell-view';
import { CardHost } from './host';
import { keepPlaced } from './placement';

/** Milliseconds in which "off on this site" can be undone on the page. */
const UNDO_FOR = 8000;
/** Milliseconds after the card was given the focus in which only a page takes it away. */
const TAKEN_WITHIN = 200;

/** Pages of the extension itself show the card on a sample. */
const IS_OWN_PAGE = location.protocol.endsWith('-extension:');

type Ask = (request: BackgroundRequest) => Promise<unknown>;

/** One card, opened beside one mention after another. */
export class Card implements CardPort {
  readonly #ask: Ask;
  readonly #events: CardEvents;
  readonly #host = new CardHost(tokens + css);
  readonly #known = new Map<string, EntityCard>();
  #speaks = false;
  /** Cards on the way here, the one shown last. */
  #path: EntityCard[] = [];
  #request: CardRequest | undefined;
  #wholeStory = false;
  /** Grows with every opening and closing; an answer that comes late belongs to an older one. */
  #turn = 0;
  #endPlacement: (() => void) | undefined;
  #focusBefore: Element | null = null;
  /** When the card was given the focus; undefined where it was not, or has lost it. */
  #focusedAt: number | undefined;
  #farewell: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: Ask, events: CardEvents) {
    this.#ask = ask;
    this.#events = events;
    this.#host.root.addEventListener('focusout', () => this.#focusLeft());
  }

  async open(request: CardRequest): Promise<void> {
    if (this.#farewell !== undefined) return;
    const turn = ++this.#turn;
    if (this.#request?.id === request.id && !request.focus) {
      // The page around its mention has changed, or it is mentioned again: what is being read stays.
      this.#request = request;
      this.#render();
      return;
    }
    // The mention before may be scrolled away on the way to this one, which must not close the card.
    this.#endPlacement?.();
    this.#endPlacement = undefined;
    const [card, speaks] = await Promise.all([this.#load(request.id), this.#learnToSpeak()]);
    if (turn !== this.#turn) return;
    if (!card || !speaks) {
      this.#events.dismissed();
      return;
    }
    if (!this.#request) this.#focusBefore = document.activeElement;
    this.#request = request;
    this.#path = [card];
    this.#wholeStory = false;
    this.#render();
    this.#place();
    if (request.focus) this.#takeFocus();
  }

  close(): void {
    if (this.#farewell !== undefined) return;
    this.#turn += 1;
    if (!this.#request) return;
    const hadFocus = this.#host.root.activeElement !== null;
    this.#request = undefined;
    this.#focusedAt = undefined;
    this.#endPlacement?.();
    this.#endPlacement = undefined;
    render(null, this.#host.root);
    this.#host.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  owns(node: EventTarget | null): boolean {
    return node === this.#host.element;
  }

  box(): DOMRect | undefined {
    return this.#request && this.#host.element.getBoundingClientRect();
  }

  destroy(): void {
    this.close();
  }

  async #load(id: string): Promise<EntityCard | undefined> {
    const known = this.#known.get(id);
    if (known) return known;
    const answer = await this.#ask({ type: 'entity', id }).catch(() => undefined);
    if (!isEntityCard(answer)) return undefined;
    this.#known.set(id, answer);
    return answer;
  }

  /** A card speaks one language; when the reader chooses another, a new card is made. */
  async #learnToSpeak(): Promise<boolean> {
    if (this.#speaks) return true;
    const answer = await this.#ask({ type: 'wording' }).catch(() => undefined);
    if (!isCardWording(answer)) return false;
    speak(new Wording(answer.lang, answer.messages));
    this.#speaks = true;
    return true;
  }

  get #frame(): HTMLElement | null {
    return this.#host.root.querySelector<HTMLElement>('.card');
  }

  #render(): void {
    const card = this.#path.at(-1);
    if (!card || !this.#request) return;
    render(
      <CardView
        key={card.id}
        card={card}
        wholeStory={this.#wholeStory}
        backTo={this.#path.at(-2)?.name}
        dark={this.#request.dark}
        actions={{
          openRelated: (id) => void this.#openRelated(id),
          back: () => this.#goTo(this.#path.slice(0, -1)),
          toggleStory: () => {
            this.#wholeStory = !this.#wholeStory;
            this.#render();
          },
          openReference: (view) =>
            void this.#ask({ type: 'open-reference', id: card.id, ...(view && { view }) }).catch(() => {}),
          ...(!IS_OWN_PAGE && { switchOff: () => void this.#switchOff() }),
        }}
      />,
      this.#host.root,
    );
  }

  #place(): void {
    this.#endPlacement?.();
    const frame = this.#frame;
    if (!this.#request || !frame) return;
    const { dialog } = this.#request;
    const anchor = (): DOMRect[] => this.#request?.anchor() ?? [];
    this.#endPlacement = keepPlaced(this.#host, frame, { anchor, dialog }, () => this.#events.dismissed());
  }

  /** A page that keeps the focus to itself may have it; the card stays open without. */
  #takeFocus(): void {
    if (window.top !== window) window.focus();
    this.#frame?.focus({ preventScroll: true });
    this.#focusedAt = this.#host.root.activeElement === null ? undefined : performance.now();
  }

  async #openRelated(id: string): Promise<void> {
    const turn = this.#turn;
    const card = await this.#load(id);
    if (card && turn === this.#turn && this.#request) this.#goTo([...this.#path, card]);
  }

  #goTo(path: EntityCard[]): void {
    this.#path = path;
    this.#wholeStory = false;
    this.#render();
    this.#place();
    this.#takeFocus();
  }

  /** The rule holds at once; only this line about it stays a little longer. */
  async #switchOff(): Promise<void> {
    const dark = this.#request?.dark ?? false;
    const undo = (): void => {
      this.#endFarewell();
      void this.#ask({ type: 'set-site', on: true }).catch(() => {});
    };
    this.#farewell = setTimeout(() => this.#endFarewell(), UNDO_FOR);
    const status = await this.#ask({ type: 'set-site', on: false }).catch(() => undefined);
    render(
      <FarewellView site={siteOf(status) ?? location.hostname} dark={dark} undo={undo} />,
      this.#host.root,
    );
    this.#host.root.querySelector('button')?.focus({ preventScroll: true });
  }

  #endFarewell(): void {
    clearTimeout(this.#farewell);
    this.#farewell = undefined;
    this.close();
    this.#events.dismissed();
  }

  /**
   * A card that was given the focus closes when the focus goes elsewhere on the page, not with the
   * window. What takes it at once is no reader but the page, and the card stays.
   */
  #focusLeft(): void {
    setTimeout(() => {
      if (this.#focusedAt === undefined || this.#host.root.activeElement !== null || !document.hasFocus())
        return;
      const isTaken = performance.now() - this.#focusedAt < TAKEN_WITHIN;
      this.#focusedAt = undefined;
      if (this.#request && !isTaken) this.#events.dismissed();
    });
  }
}
