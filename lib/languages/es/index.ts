import type { Messages } from '../messages';
import { reading } from './reading';
import { reference } from './reference';
import { settings } from './settings';
import { statements } from './statements';
import { views } from './views';

export const es: Messages = { ...statements, ...reading, ...reference, ...settings, ...views };
