import type { Operation } from './amendment.ts';

/** An operation without its number in the text. */
export type Change = Operation extends infer Each ? (Each extends Operation ? Omit<Each, 'at'> : never) : never;
