import { reading } from './reading';
import { reference } from './reference';
import { statements } from './statements';
import { views } from './views';

export const en = { ...statements, ...reading, ...reference, ...views };
