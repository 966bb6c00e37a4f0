import { type Name, readName } from '../certificates/read-name.ts';
import {
  type HashName,
  readHashName,
  readSignatureAlgorithm,
  type SignatureAlgorithm,
} from '../certificates/signature-algorithm.ts';
import type { Der } from '../der/der.ts';
import { readInteger, readOctets, readOid } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';

export interface SignerInfo {
  /** The signer's certificate: by issuer and number, or by key identifier. */
  identifier: { issuer: Name; serial: bigint } | { keyId: Uint8Array };
  hash: HashName | undefined;
  algorithm: SignatureAlgorithm;
  /** The algorithm as weak as the digest of the content: a strong signature over a weak digest binds no content. */
  weakest: SignatureAlgorithm;
  signature: Uint8Array;
  signedAttributes: Attributes;
  /**
   * The bytes that the signature covers: the signed attributes as a SET. Undefined: there are none, so it covers the
   * content.
   */
  signedBytes: Uint8Array | undefined;
  unsignedAttributes: Attributes;
}

/** Attribute values by their object identifier; a repeated attribute is malformed. */
export type Attributes = ReadonlyMap<string, readonly Der[]>;

export function readSignerInfo(der: Der): SignerInfo {
  const signed = der.expect(0x30).child(3).tag === 0xa0 ? der.child(3) : undefined;
  const after = signed === undefined ? 3 : 4;
  const hash = readHashName(der.child(2));
  const named = readSignatureAlgorithm(der.child(after));
  const algorithm = named.isBare ? { ...named, hash } : named;
  const unsigned = der.tagged(0xa1);
  return {
    identifier: readIdentifier(der.child(1)),
    hash,
    algorithm,
    weakest: hash === 'sha1' ? { ...algorithm, hash } : algorithm,
    signature: readOctets(der.child(after + 1)),
    signedAttributes: signed === undefined ? new Map() : readAttributes(signed),
    signedBytes: signed && asSet(signed),
    unsignedAttributes: unsigned === undefined ? new Map() : readAttributes(unsigned, unlessMalformed),
  };
}

function readIdentifier(der: Der): SignerInfo['identifier'] {
  if (der.tag === 0x80) return { keyId: der.content };
  return { issuer: readName(der.expect(0x30).child(0)), serial: readInteger(der.child(1, 0x02)) };
}

function readAttributes(set: Der, read = readAttribute): Attributes {
  const attributes = new Map<string, readonly Der[]>();
  for (const each of set.children) {
    const attribute = read(each);
    // There may be several archive time stamps, but only one of every other attribute.
    if (attribute !== undefined)
      attributes.set(attribute.oid, [...(attributes.get(attribute.oid) ?? []), ...attribute.values]);
  }
  return attributes;
}

function readAttribute(attribute: Der): { oid: string; values: readonly Der[] } | undefined {
  return { oid: readOid(attribute.expect(0x30).child(0)), values: attribute.child(1, 0x31).children };
}

/** Anybody can add an unsigned attribute: one that cannot be read is none. */
function unlessMalformed(attribute: Der): ReturnType<typeof readAttribute> {
  try {
    return readAttribute(attribute);
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

/** RFC 5652, 5.4: the signature covers the encoding with the tag of a SET, not with the context tag in the message. */
function asSet(signed: Der): Uint8Array {
  if (signed.raw[1] === 0x80) throw new Malformed('CMS: signed attributes are not in DER');
  const bytes = Uint8Array.from(signed.raw);
  bytes[0] = 0x31;
  return bytes;
}

/** The single value of a signed attribute. */
export function theValue(attributes: Attributes, oid: string): Der | undefined {
  const values = attributes.get(oid);
  if (values !== undefined && values.length !== 1) throw new Malformed('CMS: an attribute has not exactly one value');
  return values?.[0];
}
