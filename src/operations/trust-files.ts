import { readFileSync } from 'node:fs';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { refusedLists, type TrustMaterial } from '#signatures';
import { whyUnreadable } from './unreadable.ts';

/**
 * Trust lists and anchors from the files that the configuration names. A list that no anchor vouches for stops the start: it
 * would be left aside without a word, and every signature would wait for an officer.
 */
export function readTrustFiles(lists: readonly string[], anchors: readonly string[]): TrustMaterial {
  const material = { lists: lists.map(bytesOf), anchors: anchors.map(bytesOf) };
  const [first] = refusedLists(material);
  if (first) throw new CannotStart(`A trust list of TILTS_TRUST_LISTS cannot be used: ${first.reason}.`);
  return material;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CannotStart(`A file of the trust configuration cannot be read. ${whyUnreadable(file, error)}`);
  }
}
