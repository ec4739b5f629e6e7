import { CARD_TAG } from '../../page/card-port';

/** Events that end at the card: the page's shortcuts and click handlers are not meant for it. */
const KEPT = [
  'keydown keyup keypress beforeinput input',
  'pointerdown pointerup pointermove pointerover pointerout click auxclick dblclick contextmenu',
  'mousedown mouseup mousemove mouseover mouseout touchstart touchend touchmove wheel',
  'focusin focusout copy',
]
  .join(' ')
  .split(' ');

/**
 * In a shadow tree, so that no rule of the page and no script that sets the element's style can
 * undo it: among important declarations those of the inner tree win
 * (https://www.w3.org/TR/css-cascade-5/#cascade-context). `all` leaves out direction.
 */
const HOST_CSS = `
  :host {
    all: initial !important;
    direction: ltr !important;
    unicode-bidi: isolate !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    display: block !important;
    width: max-content !important;
  }
  :host::before,
  :host::after,
  :host::backdrop {
    content: none !important;
    display: none !important;
  }
`;

/** The card's element on the page: in the top layer, its inside closed to the page. */
export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What moves the card: the style of a rule of its own. */
  readonly #place: CSSStyleDeclaration;

  constructor(css: string) {
    this.element = document.createElement(CARD_TAG);
    this.element.setAttribute('popover', 'manual');
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_CSS + css);
    const [rule] = sheet.cssRules;
    if (!(rule instanceof CSSStyleRule)) throw new Error('The card’s first rule is not for its host.');
    this.#place = rule.style;
    this.root.adoptedStyleSheets = [sheet];
    for (const type of KEPT) this.root.addEventListener(type, (event) => event.stopPropagation());
  }

  /**
   * Puts the card on the page, above all that is in the top layer, and keeps the focus in it where
   * it had it.
   * @param dialog the modal dialog to stand in: one makes all that is outside it inert
   */
  show(dialog?: Element): void {
    const focused = this.root.activeElement;
    const home = dialog ?? document.documentElement;
    if (this.element.parentNode !== home) home.append(this.element);
    // Shown anew, to come above whatever entered the top layer since.
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** Takes the card off the page; between cards nothing of ours stands in it. */
  remove(): void {
    this.element.remove();
  }

  /** False where something that entered the top layer since covers the card, or makes it inert. */
  isOnTop(): boolean {
    return this.#atItsMiddle() === this.element;
  }

  /** The modal dialog that covers the card, or that the page has opened over everything. */
  dialogAbove(): Element | undefined {
    return this.#atItsMiddle()?.closest('dialog:modal') ?? undefined;
  }

  #atItsMiddle(): Element | null {
    const { x, y, width, height } = this.element.getBoundingClientRect();
    const root = this.element.getRootNode();
    // Asked of the tree it stands in: from outside a shadow tree only its host is seen.
    const tree = root instanceof ShadowRoot ? root : document;
    return tree.elementFromPoint(x + width / 2, y + height / 2);
  }

  /** Moves the card, in viewport coordinates. */
  moveTo(x: number, y: number): void {
    this.#set('left', `${x}px`);
    this.#set('top', `${y}px`);
  }

  /** By opacity: what is hidden by `visibility` cannot take the focus. */
  setVisible(visible: boolean): void {
    this.#set('opacity', visible ? '1' : '0');
  }

  /** Takes back what `zoom` on the page's own root has done to sizes and places of the card. */
  undoZoom(): void {
    this.#set('zoom', '1');
    this.#set('zoom', String(1 / (this.element.currentCSSZoom || 1)));
  }

  #set(property: string, value: string): void {
    this.#place.setProperty(property, value, 'important');
  }
}
