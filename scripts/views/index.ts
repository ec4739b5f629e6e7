import { popupViews } from './popup';
import { referenceViews } from './reference';
import { settingsViews } from './settings';
import type { View } from './view';

/** Every page of the extension, in every state that a reader may meet. */
export const VIEWS: readonly View[] = [...popupViews, ...settingsViews, ...referenceViews];
