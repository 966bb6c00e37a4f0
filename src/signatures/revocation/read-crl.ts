import { type Name, readName } from '#signatures/certificates/read-name.ts';
import { readSignatureAlgorithm, type SignatureAlgorithm } from '#signatures/certificates/signature-algorithm.ts';
import { type Der, readDer } from '#signatures/der/der.ts';
import { readBits, readBoolean, readInteger, readOctets, readOid, readTime } from '#signatures/der/read-values.ts';
import { Malformed } from '#signatures/malformed.ts';
import type { Moment } from '#signatures/moment.ts';

/** A certificate revocation list (RFC 5280, 5). */
export interface Crl {
  signedPart: Uint8Array;
  algorithm: SignatureAlgorithm;
  signature: Uint8Array;
  issuer: Name;
  thisUpdate: Moment;
  nextUpdate: Moment | undefined;
  revokedSince(serial: bigint): Moment | undefined;
}

const CRL_NUMBER = '2.5.29.20';
const AUTHORITY_KEY_ID = '2.5.29.35';
const ISSUING_POINT = '2.5.29.28';
const understood = new Set([CRL_NUMBER, AUTHORITY_KEY_ID, ISSUING_POINT, '2.5.29.60']);

export function readCrl(bytes: Uint8Array): Crl {
  const der = readDer(bytes).expect(0x30);
  const list = der.child(0, 0x30);
  const first = list.child(0).tag === 0x02 ? 1 : 0;
  const fields = list.children.slice(first + 3);
  const [next, ...others] = fields;
  const hasNext = next !== undefined && (next.tag === 0x17 || next.tag === 0x18);
  const entries = (hasNext ? others : fields).find((each) => each.tag === 0x30);
  checkExtensions(list.tagged(0xa0));
  return {
    signedPart: list.raw,
    algorithm: readSignatureAlgorithm(der.child(1)),
    signature: readBits(der.child(2)),
    issuer: readName(list.child(first + 1)),
    thisUpdate: readTime(list.child(first + 2)),
    nextUpdate: hasNext ? readTime(next) : undefined,
    revokedSince: (serial) => entries && findEntry(entries, serial),
  };
}

function findEntry(entries: Der, serial: bigint): Moment | undefined {
  const entry = entries.children.find((each) => readInteger(each.child(0, 0x02)) === serial);
  return entry === undefined ? undefined : readTime(entry.child(1));
}

/** A list that holds only some reasons, only other certificates or only changes does not answer our question. */
function checkExtensions(wrapper: Der | undefined): void {
  for (const extension of wrapper?.child(0, 0x30).children ?? []) {
    const oid = readOid(extension.child(0));
    const flag = extension.tagged(0x01);
    if (flag !== undefined && readBoolean(flag) && !understood.has(oid)) throw new Malformed('CRL: unknown extension');
    if (oid !== ISSUING_POINT) continue;
    const value = readDer(readOctets(extension.child(extension.children.length - 1)));
    // Tag 1: users' certificates only, which is whom we ask about. 2, 3, 4, 5 narrow it in ways we do not follow.
    if (value.children.some((part) => part.tag !== 0xa0 && part.tag !== 0x81))
      throw new Malformed('CRL: a partial list');
  }
}
