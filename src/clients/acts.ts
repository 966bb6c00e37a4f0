import { act } from '#acting/index.ts';
import { recordDoubt } from './record-doubt.ts';
import { sayOfDoubt } from './say-of-doubt.ts';

/** The acts on a person's record. A check of identity is an act of its case. */
export const clientsActs = {
  recordDoubt: act(recordDoubt, '/clients/{client}/doubts'),
  sayOfDoubt: act(sayOfDoubt, '/clients/{client}/doubts/{doubt}/words'),
};
