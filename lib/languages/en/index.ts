import { reading } from './reading';
import { reference } from './reference';
import { statements } from './statements';

export const en = { ...statements, ...reading, ...reference };
