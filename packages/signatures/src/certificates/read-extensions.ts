import { type Der, readDer } from '../der/der.ts';
import { readBits, readBoolean, readInteger, readOctets, readOid, readTaggedInteger } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';
import { readDistributionPoints } from './distribution-points.ts';
import { type NameConstraints, readNameConstraints } from './name-constraints.ts';
import { readAccess } from './read-access.ts';
import { type QualifiedStatements, readQualifiedStatements } from './read-qualified-statements.ts';

/** The extensions of a certificate that the checks read. */
export interface Extensions {
  isAuthority: boolean;
  pathLength: number | undefined;
  /** undefined: no key usage extension, so any use. Bit 0 digitalSignature, 1 nonRepudiation, 5 keyCertSign, 6 cRLSign. */
  keyUsage: readonly boolean[] | undefined;
  extendedKeyUsage: { purposes: readonly string[]; critical: boolean } | undefined;
  subjectKeyId: Buffer | undefined;
  authorityKeyId: Buffer | undefined;
  policies: readonly string[];
  /** With this many certificates beneath it, a chain needs a policy (policyConstraints, requireExplicitPolicy). */
  explicitPolicyAfter: number | undefined;
  /** Deeper beneath it than this, "any policy" is no policy (inhibitAnyPolicy). */
  anyPolicyWithin: number | undefined;
  /** Which names those beneath it may have. */
  names: NameConstraints | undefined;
  qualified: QualifiedStatements;
  /** The addresses of its revocation lists. */
  distributionPoints: readonly string[];
  /** The addresses of its OCSP responders, and of its issuer's certificate (authorityInfoAccess). */
  responders: readonly string[];
  issuers: readonly string[];
  /** ETSI EN 319 412-1: valid for so short a time that it is never revoked. */
  noRevocation: boolean;
  /** Critical extensions that this reader does not know: a chain with such a certificate is refused. */
  unknownCritical: readonly string[];
}

const known: Record<string, (found: Extensions, value: Der, critical: boolean) => void> = {
  '2.5.29.14': (found, value) => {
    found.subjectKeyId = Buffer.from(readOctets(value));
  },
  '2.5.29.15': (found, value) => {
    const bytes = readBits(value);
    found.keyUsage = Array.from({ length: 9 }, (_, bit) => ((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0);
  },
  '2.5.29.19': (found, value) => {
    const [flag, length] = value.expect(0x30).children;
    found.isAuthority = flag?.tag === 0x01 && readBoolean(flag);
    found.pathLength = length === undefined ? undefined : Number(readInteger(length));
  },
  '2.5.29.31': (found, value) => {
    found.distributionPoints = readDistributionPoints(value);
  },
  '2.5.29.32': (found, value) => {
    found.policies = value.expect(0x30).children.map((policy) => readOid(policy.child(0)));
  },
  // What else it can say, that no policy is mapped to another, holds here always: mappings are not known.
  '2.5.29.36': (found, value) => {
    const required = value.expect(0x30).tagged(0x80);
    found.explicitPolicyAfter = required && Number(readTaggedInteger(required));
  },
  '2.5.29.54': (found, value) => {
    found.anyPolicyWithin = Number(readInteger(value.expect(0x02)));
  },
  '2.5.29.30': (found, value) => {
    found.names = readNameConstraints(value);
  },
  '2.5.29.35': (found, value) => {
    const id = value.expect(0x30).tagged(0x80);
    found.authorityKeyId = id === undefined ? undefined : Buffer.from(id.content);
  },
  '2.5.29.37': (found, value, critical) => {
    found.extendedKeyUsage = { purposes: value.expect(0x30).children.map(readOid), critical };
  },
  '1.3.6.1.5.5.7.1.1': (found, value) => {
    found.responders = readAccess(value, '1.3.6.1.5.5.7.48.1');
    found.issuers = readAccess(value, '1.3.6.1.5.5.7.48.2');
  },
  '1.3.6.1.5.5.7.1.3': (found, value) => {
    found.qualified = readQualifiedStatements(value);
  },
  '0.4.0.194121.2.1': (found) => {
    found.noRevocation = true;
  },
};

/**
 * They restrict nothing that is checked here, so they may be critical and are not read: alternative names, and a responder's
 * word that nobody need ask about it.
 */
const harmless = new Set(['2.5.29.17', '2.5.29.18', '2.5.29.9', '2.5.29.16', '1.3.6.1.5.5.7.48.1.5']);

export function readExtensions(wrapper: Der | undefined): Extensions {
  const found: Extensions & { unknownCritical: string[] } = {
    isAuthority: false,
    pathLength: undefined,
    keyUsage: undefined,
    extendedKeyUsage: undefined,
    subjectKeyId: undefined,
    authorityKeyId: undefined,
    policies: [],
    explicitPolicyAfter: undefined,
    anyPolicyWithin: undefined,
    names: undefined,
    distributionPoints: [],
    responders: [],
    issuers: [],
    qualified: { compliant: false, onDevice: false, types: [] },
    noRevocation: false,
    unknownCritical: [],
  };
  const seen = new Set<string>();
  for (const extension of wrapper?.child(0, 0x30).children ?? []) {
    const oid = readOid(extension.child(0));
    if (seen.has(oid)) throw new Malformed('certificate: the same extension twice');
    seen.add(oid);
    const flag = extension.tagged(0x01);
    const critical = flag !== undefined && readBoolean(flag);
    const read = known[oid];
    if (read !== undefined) read(found, readDer(readOctets(extension.child(extension.children.length - 1))), critical);
    else if (critical && !harmless.has(oid)) found.unknownCritical.push(oid);
  }
  return found;
}
