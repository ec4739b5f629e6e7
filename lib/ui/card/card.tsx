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
  #farewell: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: Ask, events: CardEvents) {
    this.#ask = ask;
    this.#events = events;
    this.#host.root.addEventListener('focusout', (event) => this.#focusLeft(event as FocusEvent));
  }

  async open(request: CardRequest): Promise<void> {
    if (this.#farewell !== undefined) return;
    const turn = ++this.#turn;
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
    if (request.focus) this.#frame?.focus({ preventScroll: true });
  }

  close(): void {
    if (this.#farewell !== undefined) return;
    this.#turn += 1;
    if (!this.#request) return;
    const hadFocus = this.#host.root.activeElement !== null;
    this.#request = undefined;
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
    const request = this.#request;
    this.#endPlacement?.();
    this.#host.show();
    const frame = this.#frame;
    if (request && frame)
      this.#endPlacement = keepPlaced(this.#host, frame, request, () => this.#events.dismissed());
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
    this.#frame?.focus({ preventScroll: true });
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

  /** A card that had the focus closes when the focus goes elsewhere on the page, not with the window. */
  #focusLeft({ relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) return;
    setTimeout(() => {
      const isGone =
        this.#request !== undefined && this.#host.root.activeElement === null && document.hasFocus();
      if (isGone && this.#request?.focus) this.#events.dismissed();
    });
  }
}
