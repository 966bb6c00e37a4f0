import type { Der } from '../der/der.ts';
import { readInteger, readOid } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';

export type HashName = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

/** How a signature was made, in one form for certificates, tokens, PDF and XML. */
export interface SignatureAlgorithm {
  oid: string;
  key: 'rsa' | 'rsa-pss' | 'ec' | 'unknown';
  hash: HashName | undefined;
  saltLength: number | undefined;
  /** It names only the kind of key, as CMS often does: the digest is named elsewhere. */
  isBare: boolean;
}

const hashes: Record<string, HashName> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const algorithms: Record<string, ['rsa' | 'ec', HashName | undefined]> = {
  '1.2.840.113549.1.1.1': ['rsa', undefined],
  '1.2.840.113549.1.1.5': ['rsa', 'sha1'],
  '1.2.840.113549.1.1.11': ['rsa', 'sha256'],
  '1.2.840.113549.1.1.12': ['rsa', 'sha384'],
  '1.2.840.113549.1.1.13': ['rsa', 'sha512'],
  '1.2.840.113549.1.1.14': ['rsa', 'sha224'],
  '1.2.840.10045.2.1': ['ec', undefined],
  '1.2.840.10045.4.1': ['ec', 'sha1'],
  '1.2.840.10045.4.3.1': ['ec', 'sha224'],
  '1.2.840.10045.4.3.2': ['ec', 'sha256'],
  '1.2.840.10045.4.3.3': ['ec', 'sha384'],
  '1.2.840.10045.4.3.4': ['ec', 'sha512'],
};

const RSA_PSS = '1.2.840.113549.1.1.10';
const MGF1 = '1.2.840.113549.1.1.8';
/** The octets of a digest are the usual salt; the longest modulus that OpenSSL takes has 2,048. */
const LONGEST_SALT = 2_048n;

/** Reads an AlgorithmIdentifier of a digest; undefined for an unknown one (MD5 is one). */
export function readHashName(algorithm: Der): HashName | undefined {
  return hashes[readOid(algorithm.expect(0x30).child(0))];
}

/** Reads an AlgorithmIdentifier of a signature. An unknown one is refused only when it is used. */
export function readSignatureAlgorithm(algorithm: Der): SignatureAlgorithm {
  const oid = readOid(algorithm.expect(0x30).child(0));
  if (oid === RSA_PSS) return readPss(algorithm);
  const [key, hash] = algorithms[oid] ?? (['unknown', undefined] as const);
  return { oid, key, hash, saltLength: undefined, isBare: key !== 'unknown' && hash === undefined };
}

/** RSASSA-PSS includes digest, mask and salt length; the mask's digest must be the same, and its trailer the usual one. */
function readPss(algorithm: Der): SignatureAlgorithm {
  const parameters = algorithm.child(1, 0x30);
  const digest = parameters.tagged(0xa0)?.child(0);
  const mask = parameters.tagged(0xa1)?.child(0);
  const salt = parameters.tagged(0xa2)?.child(0);
  const hash = digest === undefined ? 'sha1' : readHashName(digest);
  const maskHash = mask === undefined ? 'sha1' : readHashName(mask.child(1));
  if (hash !== maskHash) throw new Malformed('RSASSA-PSS with two digests is not supported');
  if (mask !== undefined && readOid(mask.child(0)) !== MGF1) throw new Malformed('RSASSA-PSS with an unknown mask');
  const trailer = parameters.tagged(0xa3)?.child(0);
  if (trailer !== undefined && readInteger(trailer) !== 1n) throw new Malformed('RSASSA-PSS with an unknown trailer');
  return { oid: RSA_PSS, key: 'rsa-pss', hash, saltLength: saltLengthOf(salt), isBare: false };
}

/** Node takes negative lengths for "any length". */
function saltLengthOf(salt: Der | undefined): number {
  const length = salt === undefined ? 20n : readInteger(salt);
  if (length < 0n || length > LONGEST_SALT) throw new Malformed('RSASSA-PSS with an impossible salt');
  return Number(length);
}
