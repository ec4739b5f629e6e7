import type { Messages } from '../messages';
import { reading } from './reading';
import { reference } from './reference';
import { settings } from './settings';
import { statements } from './statements';

export const de: Messages = { ...statements, ...reading, ...reference, ...settings };
