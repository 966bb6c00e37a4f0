import { type Certificate, certificateOf } from '../certificates/read-certificate.ts';
import { type Name, readName } from '../certificates/read-name.ts';
import {
  type HashName,
  readHashName,
  readSignatureAlgorithm,
  type SignatureAlgorithm,
} from '../certificates/signature-algorithm.ts';
import { type Der, readDer } from '../der/der.ts';
import { readBits, readInteger, readOctets, readOid, readTime } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';
import type { Moment } from '../moment.ts';
import type { Revocation } from './revocation.ts';

const BASIC = '1.3.6.1.5.5.7.48.1.1';
const ARCHIVE_CUTOFF = '1.3.6.1.5.5.7.48.1.6';

/** An OCSP answer (RFC 6960): a responder's signed statement on some certificates. */
export interface OcspAnswer {
  signedPart: Uint8Array;
  algorithm: SignatureAlgorithm;
  signature: Uint8Array;
  responder: { name: Name } | { keyId: Uint8Array };
  producedAt: Moment;
  answers: SingleAnswer[];
  certificates: Certificate[];
}

export interface SingleAnswer {
  hash: HashName | undefined;
  issuerNameHash: Uint8Array;
  issuerKeyHash: Uint8Array;
  serial: bigint;
  status: Revocation;
  thisUpdate: Moment;
  nextUpdate: Moment | undefined;
  /** RFC 6960, 4.4.4: the responder still knows certificates that expired since then. */
  remembersSince: Moment | undefined;
}

/** Reads an OCSPResponse, or the BasicOCSPResponse inside one. */
export function readOcspAnswer(bytes: Uint8Array): OcspAnswer {
  const der = readDer(bytes).expect(0x30);
  if (der.child(0).tag !== 0x0a) return readBasic(der);
  if (der.child(0).content[0] !== 0) throw new Malformed('OCSP: the responder gave no answer');
  const wrapped = der.child(1, 0xa0).child(0, 0x30);
  if (readOid(wrapped.child(0)) !== BASIC) throw new Malformed('OCSP: an unknown kind of answer');
  return readBasic(readDer(readOctets(wrapped.child(1))).expect(0x30));
}

function readBasic(der: Der): OcspAnswer {
  const data = der.child(0, 0x30);
  const first = data.child(0).tag === 0xa0 ? 1 : 0;
  return {
    signedPart: data.raw,
    algorithm: readSignatureAlgorithm(der.child(1)),
    signature: readBits(der.child(2)),
    responder: readResponder(data.child(first)),
    producedAt: readTime(data.child(first + 1, 0x18)),
    answers: data.child(first + 2, 0x30).children.map(readSingle),
    certificates: (der.tagged(0xa0)?.child(0, 0x30).children ?? []).map(certificateOf),
  };
}

function readResponder(der: Der): OcspAnswer['responder'] {
  if (der.tag === 0xa1) return { name: readName(der.child(0)) };
  return { keyId: readOctets(der.expect(0xa2).child(0)) };
}

function readSingle(der: Der): SingleAnswer {
  const id = der.expect(0x30).child(0, 0x30);
  // The status before them has its own context tags.
  const optional = der.children.slice(3);
  const nextUpdate = optional.find(({ tag }) => tag === 0xa0);
  const extensions = optional.find(({ tag }) => tag === 0xa1)?.child(0, 0x30).children ?? [];
  const cutoff = extensions.find((extension) => readOid(extension.child(0)) === ARCHIVE_CUTOFF);
  return {
    hash: readHashName(id.child(0)),
    issuerNameHash: readOctets(id.child(1)),
    issuerKeyHash: readOctets(id.child(2)),
    serial: readInteger(id.child(3, 0x02)),
    status: readStatus(der.child(1)),
    thisUpdate: readTime(der.child(2, 0x18)),
    nextUpdate: nextUpdate && readTime(nextUpdate.child(0)),
    remembersSince: cutoff && readTime(readDer(readOctets(cutoff.child(cutoff.children.length - 1)))),
  };
}

function readStatus(der: Der): Revocation {
  if (der.tag === 0x80) return { status: 'good' };
  if (der.tag === 0xa1) {
    const reason = der.tagged(0xa0)?.child(0, 0x0a).content[0];
    return { status: 'revoked', since: readTime(der.child(0, 0x18)), reason };
  }
  return { status: 'unknown' };
}
