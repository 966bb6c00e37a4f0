import type { Der } from '../der/der.ts';
import { readOid } from '../der/read-values.ts';

/** The addresses of one method in authorityInfoAccess (RFC 5280, 4.2.2.1). */
export function readAccess(descriptions: Der, method: string): string[] {
  return descriptions.expect(0x30).children.flatMap((description) => {
    const place = description.child(1);
    const isAddress = readOid(description.child(0)) === method && place.tag === 0x86;
    return isAddress ? [Buffer.from(place.content).toString('latin1')] : [];
  });
}
