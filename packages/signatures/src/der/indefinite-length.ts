import { Malformed } from '../malformed.ts';
import { readHeader } from './read-header.ts';

/**
 * Where the content of an indefinite-length element ends: at its own end-of-contents octets. Time-stamp servers of ten
 * years ago wrote such CMS, and Estonian test containers contain such tokens.
 */
export function endOfIndefinite(bytes: Uint8Array, start: number, limit: number, depth: number): number {
  if (depth <= 0) throw new Malformed('DER is nested too deeply');
  for (let at = start; at + 2 <= limit; ) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return at;
    const { contentStart, length } = readHeader(bytes, at, limit);
    at = length === undefined ? endOfIndefinite(bytes, contentStart, limit, depth - 1) + 2 : contentStart + length;
  }
  throw new Malformed('DER: an indefinite length never ends');
}
