import bundled from 'virtual:backgrounder/knowledge';
import names from 'virtual:backgrounder/names';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/start';
import { browser } from '../lib/browser';

export default defineBackground(() => startBackground(browser, { ...bundled, names }));
