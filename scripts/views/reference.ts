import { type Scene, until, type View } from './view';

/** The full page at its addresses, one of each kind among them. */
export const referenceViews: readonly View[] = [
  at('reference', '', '.kind-list'),
  at('reference-network', '#encrochat', '.entity'),
  at('reference-operation', '#operation-venetic', '.entity .chart svg'),
  at('reference-agency', '#bka', '.entity .chart svg'),
  at('reference-court', '#bgh', '.entity'),
  at('reference-ruling', '#cjeu-c-670-22', '.entity'),
  at('reference-term', '#eaw', '.entity'),
  at('reference-nobody', '#nobody', 'h1'),
  at('reference-search', '#/search?q=court', '.rows'),
  at('reference-search-nothing', '#/search?q=zzz', '.empty'),
  at('reference-timeline', '#/timeline', '.chart svg'),
  at('reference-timeline-of-one', '#/timeline?about=sky-ecc&kinds=ruling', '.dates'),
  at('reference-figures', '#/figures', '.chart svg'),
  at('reference-map', '#/map', '.map svg'),
  at('reference-map-of-one', '#/map?about=operation-venetic', '.map svg'),
  at('reference-map-of-nothing', '#/map?about=nobody', '.empty'),
];

function at(name: string, address: string, shown: string): View {
  return {
    name,
    open: async ({ browser }: Scene) =>
      until(await browser.openExtensionPage(`reference.html${address}`), shown),
  };
}
