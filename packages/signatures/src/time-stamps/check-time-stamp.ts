import { createHash } from 'node:crypto';
import type { Certificate } from '../certificates/read-certificate.ts';
import { partOf } from '../certificates/read-name.ts';
import type { HashName } from '../certificates/signature-algorithm.ts';
import { weakness } from '../certificates/weak-algorithm.ts';
import type { Context } from '../context.ts';
import { Malformed } from '../malformed.ts';
import { inWords, MINUTE, type Moment } from '../moment.ts';
import { Findings } from '../report/findings.ts';
import { type Evidence, readEvidence } from '../revocation/evidence.ts';
import { checkTimeStampRevocation } from './check-time-stamp-revocation.ts';
import { checkTimeStampService } from './check-time-stamp-service.ts';
import { readTimeStamp, type TimeStamp, TST_INFO } from './read-time-stamp.ts';
import { findSigner, problemOf } from './verify-signer.ts';

/** How far a server's clock may be ahead of ours. */
const CLOCK_SKEW = 5 * MINUTE;

export interface CheckedTimeStamp {
  time: Moment;
  tsa: string;
  qualified: boolean;
  /** What was found in it alone. Without an error among it, its time can be relied on. */
  findings: Findings;
}

/**
 * Validates a time stamp over these parts of data: its form, that it covers these bytes, its signature, that its issuer was entitled to
 * stamp at that moment, and that nothing in the file says its certificate was revoked. Whatever is wrong with it is found in
 * it alone.
 */
export function checkTimeStamp(
  token: Uint8Array,
  data: readonly Uint8Array[],
  evidence: Evidence,
  context: Context,
): CheckedTimeStamp {
  try {
    return check(readTimeStamp(token), data, evidence, context);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return malformedTimeStamp(error.message);
  }
}

/** One that cannot be read. */
export function malformedTimeStamp(detail: string): CheckedTimeStamp {
  const findings = new Findings();
  findings.add('time-stamp-malformed', detail);
  return { time: Number.NaN, tsa: 'unknown', qualified: false, findings };
}

function check(
  timeStamp: TimeStamp,
  data: readonly Uint8Array[],
  evidence: Evidence,
  context: Context,
): CheckedTimeStamp {
  const findings = new Findings();
  checkImprint(timeStamp, data, findings);
  const { certificates, crls } = timeStamp.cms;
  const inside = readEvidence({ certificates, ocspAnswers: [], crls }, findings);
  const known: Evidence = {
    certificates: [...inside.certificates, ...evidence.certificates],
    ocspAnswers: evidence.ocspAnswers,
    crls: [...inside.crls, ...evidence.crls],
  };
  const signer = findSigner(timeStamp.cms.signer, known.certificates);
  if (signer === undefined)
    findings.add('time-stamp-signer-missing', 'the token names a certificate that is not there');
  else checkSigner(timeStamp, signer, context, findings);
  if (timeStamp.time > context.at + CLOCK_SKEW) {
    findings.add('time-stamp-after-validation', `${inWords(timeStamp.time)} is later than the moment of validation`);
  }
  const service = signer && checkTimeStampService(signer, known.certificates, timeStamp.time, context, findings);
  if (service?.chain) checkTimeStampRevocation(service.chain, timeStamp.time, known, context, findings);
  return {
    time: timeStamp.time,
    tsa: (signer && partOf(signer.subject, 'commonName')) ?? 'unknown',
    qualified: service?.qualified === true,
    findings,
  };
}

function checkImprint(timeStamp: TimeStamp, data: readonly Uint8Array[], findings: Findings): void {
  const { hash, imprint } = timeStamp;
  if (hash === undefined) findings.add('time-stamp-algorithm-weak', 'the imprint uses an unknown digest');
  else if (!digestOf(hash, data).equals(imprint)) {
    findings.add('time-stamp-imprint-differs', 'the token stamps something else');
  } else if (hash === 'sha1') findings.add('time-stamp-algorithm-weak', 'the imprint uses SHA-1');
}

/** The parts follow one another, as in one piece. */
function digestOf(name: HashName, parts: readonly Uint8Array[]): Buffer {
  const digest = createHash(name);
  for (const part of parts) digest.update(part);
  return digest.digest();
}

function checkSigner(timeStamp: TimeStamp, certificate: Certificate, context: Context, findings: Findings): void {
  const { signer } = timeStamp.cms;
  const problem = problemOf(signer, certificate, TST_INFO, timeStamp.content);
  if (problem === 'certificate-not-bound') {
    findings.add('time-stamp-certificate-not-bound', 'the token does not name the certificate it was signed with');
  } else if (problem === 'algorithm-unknown') {
    findings.add('time-stamp-algorithm-weak', 'the token is signed with an unknown algorithm');
  } else if (problem !== undefined) findings.add('time-stamp-signature-wrong', problem);
  const weak = weakness(certificate.key, signer.weakest, context.policy.smallestRsaKey);
  if (weak !== undefined) findings.add('time-stamp-algorithm-weak', `the token is signed with ${weak}`);
  const uses = certificate.extensions.extendedKeyUsage;
  // RFC 3161, 2.3: critical, and for time stamping alone.
  if (uses === undefined || !uses.critical || uses.purposes.join() !== '1.3.6.1.5.5.7.3.8') {
    findings.add('time-stamp-certificate-unfit', 'its certificate is not for time stamping alone');
  }
  const [digitalSignature, nonRepudiation] = certificate.extensions.keyUsage ?? [true];
  if (digitalSignature !== true && nonRepudiation !== true) {
    findings.add('time-stamp-certificate-unfit', 'its key is not for signing');
  }
  if (timeStamp.time < certificate.notBefore || timeStamp.time > certificate.notAfter) {
    findings.add('time-stamp-certificate-expired', 'its certificate was not valid at the time stamped');
  }
}
