import { loadTrust } from './load-trust.ts';
import type { RefusedList, TrustMaterial } from './trust-material.ts';

/**
 * The lists of this material that a validator would leave aside: unreadable, vouched for by nobody, or outdated by another.
 * Empty when all are used. Throws `Malformed` for an anchor that is no certificate.
 */
export function refusedLists(material: TrustMaterial): readonly RefusedList[] {
  return loadTrust(material).refused;
}
