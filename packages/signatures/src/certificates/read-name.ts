import type { Der } from '../der/der.ts';
import { readOid, readString } from '../der/read-values.ts';

/** A distinguished name: the subject or the issuer of a certificate. */
export interface Name {
  /** The DER bytes, for digests computed over a name. */
  raw: Uint8Array;
  /** Equal for names of the same person or authority, whatever the encoding of their letters. */
  key: string;
  attributes: readonly { oid: string; value: string }[];
}

export function readName(der: Der): Name {
  const attributes = der
    .expect(0x30)
    .children.flatMap((set) =>
      set.expect(0x31).children.map((each) => ({ oid: readOid(each.child(0)), value: readString(each.child(1)) })),
    );
  const key = attributes
    .map(({ oid, value }) => `${oid}=${value.trim().replace(/\s+/g, ' ').toLowerCase()}`)
    .join('\n');
  return { raw: der.raw, key, attributes };
}

const oids = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  serialNumber: '2.5.4.5',
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
  organisationIdentifier: '2.5.4.97',
} as const;

export function partOf(name: Name, part: keyof typeof oids): string | undefined {
  return name.attributes.findLast(({ oid }) => oid === oids[part])?.value;
}
