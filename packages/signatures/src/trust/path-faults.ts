import { mayBeNamed } from '../certificates/name-constraints.ts';
import type { Certificate } from '../certificates/read-certificate.ts';
import { weakness } from '../certificates/weak-algorithm.ts';
import type { Moment } from '../moment.ts';
import type { ReadPolicy } from '../policy.ts';

const ANY_POLICY = '2.5.29.32.0';

export interface PathFault {
  /** `old`: signed with a digest that was still good when a time stamp proves the certificate existed. */
  kind: 'constraint' | 'weak' | 'old';
  detail: string;
}

/**
 * What is wrong with a chain from a certificate to a trusted one (RFC 5280, 6), the same for signers, time stamps and
 * responders: each certificate within its time and without an unknown critical extension, no path longer than an
 * authority allows, no name that one forbids, strong keys and signatures at each link, policies where an authority demands
 * them.
 */
export function pathFaults(
  certificates: readonly Certificate[],
  { moment, stamped }: { moment: Moment; stamped: boolean },
  policy: ReadPolicy,
): PathFault[] {
  const faults: PathFault[] = [];
  for (const [depth, certificate] of certificates.entries()) {
    const issuer = certificates[depth + 1];
    const { unknownCritical, pathLength, explicitPolicyAfter, names } = certificate.extensions;
    const constraint = (detail: string) => faults.push({ kind: 'constraint', detail });
    if (unknownCritical.length > 0) {
      constraint(`an extension we do not know is critical: ${unknownCritical.join(', ')}`);
    }
    if (depth > 0 && pathLength !== undefined && depth - 1 > pathLength) {
      constraint('the chain is longer than an authority in it allows');
    }
    if (names !== undefined && !certificates.slice(0, depth).every(({ subject }) => mayBeNamed(subject, names))) {
      constraint('an authority in the chain forbids the name of one beneath it');
    }
    if (explicitPolicyAfter !== undefined && depth >= explicitPolicyAfter && !haveCommonPolicy(certificates)) {
      constraint('an authority in the chain demands a policy that the certificates do not share');
    }
    if (issuer === undefined) continue;
    // A listed authority is trusted by the list; certificates between must be within their own validity.
    if (depth > 0 && (moment < certificate.notBefore || moment > certificate.notAfter)) {
      constraint('an authority in the chain was outside its time');
    }
    const weak = weakness(issuer.key, certificate.signatureAlgorithm, policy.smallestRsaKey);
    if (weak === undefined) continue;
    const isProved = weak === 'SHA-1' && stamped && moment < policy.sha1CertificatesUntil;
    faults.push({ kind: isProved ? 'old' : 'weak', detail: `a certificate of the chain is signed with ${weak}` });
  }
  return faults;
}

/** Whether the certificates below the trusted one were all issued under some policy in common. */
function haveCommonPolicy(certificates: readonly Certificate[]): boolean {
  let common: readonly string[] | undefined;
  for (const [depth, { extensions }] of certificates.slice(0, -1).entries()) {
    if (extensions.policies.includes(ANY_POLICY) && anyPolicyCounts(certificates, depth)) continue;
    const own = extensions.policies.filter((policy) => policy !== ANY_POLICY);
    common = common?.filter((policy) => own.includes(policy)) ?? own;
  }
  return common?.length !== 0;
}

/** Whether no authority above restricts "any policy" to certificates nearer to it than this one (RFC 5280, 4.2.1.14). */
function anyPolicyCounts(certificates: readonly Certificate[], depth: number): boolean {
  return certificates
    .slice(depth + 1)
    .every(
      ({ extensions: { anyPolicyWithin } }, between) => anyPolicyWithin === undefined || between < anyPolicyWithin,
    );
}
