import type { Certificate } from '../certificates/read-certificate.ts';
import type { Context } from '../context.ts';
import { CLOCK_TOLERANCE, type Moment } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import type { Evidence } from './evidence.ts';
import type { Revocation, RevocationStatement } from './revocation.ts';
import { isAbout, isListOf } from './trusted-crl.ts';
import { answerAbout, distrustOf } from './trusted-ocsp.ts';

/** Every trustworthy statement about this certificate, in the file or asked for; the others are reported. */
export function findStatements(
  certificate: Certificate,
  issuer: Certificate,
  evidence: Evidence,
  context: Context,
): { statements: RevocationStatement[]; doubts: string[] } {
  const statements: RevocationStatement[] = [];
  const doubts: string[] = [];
  const { asked } = context;
  const certificates = [...evidence.certificates, ...asked.certificates];
  for (const answer of [...evidence.ocspAnswers, ...asked.ocspAnswers]) {
    const single = answerAbout(answer, certificate, issuer);
    if (single === undefined) continue;
    const doubt = distrustOf(answer, issuer, certificates, context);
    if (doubt !== undefined) doubts.push(doubt);
    else if (single.nextUpdate !== undefined && single.nextUpdate < answer.producedAt) {
      doubts.push('the OCSP answer was out of date when it was given');
    } else if (single.thisUpdate > answer.producedAt + CLOCK_TOLERANCE) {
      doubts.push('the OCSP answer tells of a time after it was given');
    } else if (isForgotten(single.status, certificate, answer.producedAt, single.remembersSince)) {
      doubts.push(TOO_LATE);
    } else {
      const isAsked = asked.ocspAnswers.includes(answer);
      const { producedAt } = answer;
      const { thisUpdate, nextUpdate, status: revocation } = single;
      const knownAt = Math.min(producedAt, thisUpdate);
      statements.push({ source: 'OCSP', isAsked, producedAt, knownAt, nextUpdate, revocation });
    }
  }
  for (const crl of [...evidence.crls, ...asked.crls]) {
    if (!isAbout(crl, certificate)) continue;
    if (!isListOf(crl, issuer, context)) {
      doubts.push('the revocation list was not signed by the issuer');
      continue;
    }
    const revocation = crl.revocationOf(certificate.serial);
    if (isForgotten(revocation, certificate, crl.thisUpdate, crl.remembersSince)) doubts.push(TOO_LATE);
    else {
      const { thisUpdate, nextUpdate } = crl;
      const isAsked = asked.crls.includes(crl);
      statements.push({ source: 'CRL', isAsked, producedAt: thisUpdate, knownAt: thisUpdate, nextUpdate, revocation });
    }
  }
  return { statements, doubts };
}

const TOO_LATE = 'the word on revocation is from after the certificate had ended, when revocations may be forgotten';

/**
 * After a certificate expires, an authority need no longer list it as revoked (RFC 5280, 3.3), unless it states how far
 * back it keeps the information. Otherwise the holder of a revoked certificate would only have to wait.
 */
function isForgotten(
  revocation: Revocation,
  certificate: Certificate,
  saidAt: Moment,
  remembersSince: Moment | undefined,
): boolean {
  if (revocation.status !== 'good' || saidAt <= certificate.notAfter) return false;
  return remembersSince === undefined || remembersSince > certificate.notAfter;
}

/** Says why existing evidence was not used, if it turns out to be needed. */
export function explainMissing(doubts: readonly string[], findings: Findings): void {
  for (const doubt of doubts) findings.add('revocation-untrusted', doubt);
  if (doubts.length === 0)
    findings.add('revocation-missing', 'the file brings no word on revocation of the certificate');
}
