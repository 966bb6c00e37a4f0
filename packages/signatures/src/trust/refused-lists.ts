import { loadTrust } from './load-trust.ts';
import type { RefusedList, TrustMaterial } from './trust-material.ts';

/**
 * The lists of this material that a validator would not use: unreadable, not authenticated, or replaced by a newer one.
 * Empty when all are used. Throws `Malformed` for an anchor that is not a certificate.
 */
export function refusedLists(material: TrustMaterial): readonly RefusedList[] {
  return loadTrust(material).refused;
}
