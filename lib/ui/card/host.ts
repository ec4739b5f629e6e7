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

/** On the element itself and important, so that no rule of the page can reach it. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  display: 'block',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'max-content',
  height: 'auto',
  'max-width': 'none',
  'max-height': 'none',
  overflow: 'visible',
  background: 'none',
  'color-scheme': 'normal',
};

/** The card's element on the page: in the top layer, its inside closed to the page. */
export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;

  constructor(css: string) {
    this.element = document.createElement(CARD_TAG);
    this.element.setAttribute('popover', 'manual');
    for (const [property, value] of Object.entries(HOST_STYLE)) {
      this.element.style.setProperty(property, value, 'important');
    }
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    for (const type of KEPT) this.root.addEventListener(type, (event) => event.stopPropagation());
  }

  /**
   * Puts the card on the page, above everything. A modal dialog makes all that is outside it
   * inert, so then the card goes inside.
   */
  show(): void {
    const home = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
    if (this.element.parentNode !== home) home.append(this.element);
    // Shown anew, to come above whatever entered the top layer since.
    if (this.isShown) this.element.hidePopover();
    this.element.showPopover();
  }

  /** Takes the card off the page; between cards nothing of ours stands in it. */
  remove(): void {
    this.element.remove();
  }

  get isShown(): boolean {
    return this.element.matches(':popover-open');
  }

  /** Moves the card, in viewport coordinates. */
  moveTo(x: number, y: number): void {
    this.element.style.setProperty('left', `${x}px`, 'important');
    this.element.style.setProperty('top', `${y}px`, 'important');
  }

  /** By opacity: what is hidden by `visibility` cannot take the focus. */
  setVisible(visible: boolean): void {
    this.element.style.setProperty('opacity', visible ? '1' : '0', 'important');
  }
}
