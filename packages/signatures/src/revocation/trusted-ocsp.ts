import { hash as digestOf } from 'node:crypto';
import type { Certificate } from '../certificates/read-certificate.ts';
import { isSignedBy } from '../certificates/verify.ts';
import { weakness } from '../certificates/weak-algorithm.ts';
import type { Context } from '../context.ts';
import type { Moment } from '../moment.ts';
import { isFreshEnough } from '../trust/check-freshness.ts';
import { pathFaults } from '../trust/path-faults.ts';
import { isGranted, periodAt } from '../trust/trusted-service.ts';
import type { OcspAnswer, SingleAnswer } from './read-ocsp.ts';

const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const listedTypes = new Set(['Certstatus/OCSP/QC', 'Certstatus/OCSP']);

/** The part of an answer about this certificate of this issuer (its CertID), if there is one. */
export function answerAbout(
  answer: OcspAnswer,
  certificate: Certificate,
  issuer: Certificate,
): SingleAnswer | undefined {
  return answer.answers.find(({ hash, issuerNameHash, issuerKeyHash, serial }) => {
    if (hash === undefined || serial !== certificate.serial) return false;
    const digest = (bytes: Uint8Array) => digestOf(hash, bytes, 'buffer');
    const keyDigest = hash === 'sha1' ? issuer.key.keyIdentifier : digest(issuer.key.bits);
    return keyDigest.equals(issuerKeyHash) && digest(certificate.issuer.raw).equals(issuerNameHash);
  });
}

/** Why the answer is not trusted; undefined if its responder is entitled to answer for the issuer and signed it. */
export function distrustOf(
  answer: OcspAnswer,
  issuer: Certificate,
  pool: readonly Certificate[],
  context: Context,
): string | undefined {
  const candidates = [...answer.certificates, issuer, ...pool].filter((each) => isResponder(answer, each));
  if (candidates.length === 0) return 'the certificate of the OCSP responder is not there';
  const signers = candidates.filter((each) =>
    isSignedBy(each.key, answer.algorithm, answer.signedPart, answer.signature),
  );
  if (signers.length === 0) return 'the signature of the OCSP answer is wrong';
  // Anybody can add a certificate for the responder's key.
  const doubts = signers.map((each) => distrustOfSigner(each, answer, issuer, context));
  return doubts.includes(undefined) ? undefined : doubts[0];
}

function distrustOfSigner(
  signer: Certificate,
  answer: OcspAnswer,
  issuer: Certificate,
  context: Context,
): string | undefined {
  if (weakness(signer.key, answer.algorithm, context.policy.smallestRsaKey) !== undefined) {
    return 'the OCSP answer is signed with a weak algorithm';
  }
  if (answer.producedAt < signer.notBefore || answer.producedAt > signer.notAfter) {
    return 'the certificate of the OCSP responder was not valid when it answered';
  }
  return maySpeakFor(signer, issuer, answer.producedAt, context) ? undefined : 'the OCSP responder is not authorised';
}

function isResponder({ responder }: OcspAnswer, certificate: Certificate): boolean {
  return 'name' in responder
    ? responder.name.key === certificate.subject.key
    : certificate.key.keyIdentifier.equals(responder.keyId);
}

/**
 * RFC 6960, 4.2.2.2: the issuer itself, its delegate, or a responder configured by the relying party: here, one in a
 * list.
 */
function maySpeakFor(signer: Certificate, issuer: Certificate, time: Moment, context: Context): boolean {
  if (signer.sha256 === issuer.sha256) return true;
  const isDelegate = signer.extensions.extendedKeyUsage?.purposes.includes(OCSP_SIGNING) === true;
  if (isDelegate && context.trust.isIssuedBy(signer, issuer)) {
    return pathFaults([signer, issuer], { moment: time, stamped: false }, context.policy).length === 0;
  }
  // A listed responder answers for the authorities of its own provider only.
  const providers = new Set(context.trust.servicesOf(issuer).map(({ provider }) => provider));
  return context.trust.servicesOf(signer).some((service) => {
    const period = periodAt(service, time);
    if (period === undefined || !isGranted(period) || !isFreshEnough(service, context)) return false;
    if (period.type === 'anchor') return isDelegate;
    return listedTypes.has(period.type) && providers.has(service.provider);
  });
}
