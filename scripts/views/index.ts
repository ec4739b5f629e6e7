import { popupViews } from './popup';
import { settingsViews } from './settings';
import type { View } from './view';

/** Everything that the extension shows, in every state that a reader may meet. */
export const VIEWS: readonly View[] = [...popupViews, ...settingsViews];
