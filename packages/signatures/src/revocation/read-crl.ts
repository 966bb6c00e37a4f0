import { placesIn } from '../certificates/distribution-points.ts';
import { type Name, readName } from '../certificates/read-name.ts';
import { readSignatureAlgorithm, type SignatureAlgorithm } from '../certificates/signature-algorithm.ts';
import { type Der, readDer } from '../der/der.ts';
import { readBits, readBoolean, readInteger, readOctets, readOid, readTime } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';
import type { Moment } from '../moment.ts';
import type { Revocation } from './revocation.ts';

/** A certificate revocation list (RFC 5280, 5). */
export interface Crl {
  signedPart: Uint8Array;
  algorithm: SignatureAlgorithm;
  signature: Uint8Array;
  issuer: Name;
  thisUpdate: Moment;
  nextUpdate: Moment | undefined;
  /** Certificates that expired since then are still listed (X.509, expiredCertsOnCRL). */
  remembersSince: Moment | undefined;
  /** The list covers only certificates that name one of these addresses; undefined: all. */
  points: readonly string[] | undefined;
  /** The list covers only certificates of users, not of authorities. */
  usersOnly: boolean;
  /** The list covers only certificates of authorities. */
  authoritiesOnly: boolean;
  /** Revoked if it is in the list, good if not. */
  revocationOf(serial: bigint): Revocation;
}

const CRL_NUMBER = '2.5.29.20';
const AUTHORITY_KEY_ID = '2.5.29.35';
const ISSUING_POINT = '2.5.29.28';
const REASON = '2.5.29.21';
const EXPIRED_CERTIFICATES = '2.5.29.60';
const understood = new Set([CRL_NUMBER, AUTHORITY_KEY_ID, ISSUING_POINT, EXPIRED_CERTIFICATES]);

export function readCrl(bytes: Uint8Array): Crl {
  const der = readDer(bytes).expect(0x30);
  const list = der.child(0, 0x30);
  const first = list.child(0).tag === 0x02 ? 1 : 0;
  const fields = list.children.slice(first + 3);
  const [next, ...others] = fields;
  const hasNext = next !== undefined && (next.tag === 0x17 || next.tag === 0x18);
  const entries = (hasNext ? others : fields).find((each) => each.tag === 0x30);
  const extensions = readCrlExtensions(list.tagged(0xa0));
  const point = extensions.get(ISSUING_POINT);
  const expired = extensions.get(EXPIRED_CERTIFICATES);
  return {
    signedPart: list.raw,
    algorithm: readSignatureAlgorithm(der.child(1)),
    signature: readBits(der.child(2)),
    issuer: readName(list.child(first + 1)),
    thisUpdate: readTime(list.child(first + 2)),
    nextUpdate: hasNext ? readTime(next) : undefined,
    remembersSince: expired && readTime(expired),
    ...readIssuingPoint(point),
    revocationOf: (serial) => readEntry(entries, serial),
  };
}

function readEntry(entries: Der | undefined, serial: bigint): Revocation {
  const entry = entries?.children.find((each) => readInteger(each.child(0, 0x02)) === serial);
  if (entry === undefined) return { status: 'good' };
  const extensions = entry.children[2]?.children ?? [];
  const given = extensions.find((extension) => readOid(extension.child(0)) === REASON);
  const reason = given && readDer(readOctets(given.child(given.children.length - 1))).expect(0x0a).content[0];
  return { status: 'revoked', since: readTime(entry.child(1)), reason };
}

function readCrlExtensions(wrapper: Der | undefined): ReadonlyMap<string, Der> {
  const found = new Map<string, Der>();
  for (const extension of wrapper?.child(0, 0x30).children ?? []) {
    const oid = readOid(extension.child(0));
    const flag = extension.tagged(0x01);
    if (understood.has(oid)) found.set(oid, readDer(readOctets(extension.child(extension.children.length - 1))));
    else if (flag !== undefined && readBoolean(flag)) throw new Malformed('CRL: unknown extension');
  }
  return found;
}

/** A list of only some reasons, of certificates of other issuers or of attributes is not used. */
function readIssuingPoint(point: Der | undefined): Pick<Crl, 'points' | 'usersOnly' | 'authoritiesOnly'> {
  const parts = point?.children ?? [];
  if (parts.some(({ tag }) => ![0xa0, 0x81, 0x82].includes(tag))) throw new Malformed('CRL: a partial list');
  const place = parts.find(({ tag }) => tag === 0xa0);
  const says = (wanted: number) => parts.some(({ tag }) => tag === wanted);
  return { points: place && placesIn(place), usersOnly: says(0x81), authoritiesOnly: says(0x82) };
}
