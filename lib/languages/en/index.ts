import { reading } from './reading';
import { reference } from './reference';
import { settings } from './settings';
import { statements } from './statements';

export const en = { ...statements, ...reading, ...reference, ...settings };
