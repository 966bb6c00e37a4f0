import type { Certificate } from '../certificates/read-certificate.ts';
import { partOf } from '../certificates/read-name.ts';
import { inWords, type Moment } from '../moment.ts';
import type { RevocationStatement } from '../revocation/revocation.ts';
import { isGood } from '../time-stamps/adopt-time-stamps.ts';
import type { CheckedTimeStamp } from '../time-stamps/check-time-stamp.ts';
import { type Check, type CheckResult, checks } from './checks.ts';
import type { Findings } from './findings.ts';
import type { Qualification, SignatureLevel, SignatureReport } from './report.ts';

/** The results of the checks of one signature, as far as they ran. */
export interface Outcome {
  id: string;
  findings: Findings;
  claimedTime?: Moment | undefined;
  coveredFiles?: readonly string[];
  signer?: Certificate;
  timeStamps?: readonly CheckedTimeStamp[];
  bestSignatureTime?: Moment | undefined;
  revocation?: RevocationStatement | undefined;
  qualification?: Qualification;
  isArchived?: boolean;
}

/** Converts a result to the terms of the report. */
export function reportSignature(outcome: Outcome): SignatureReport {
  const { indication, sub } = outcome.findings.conclude();
  const { signer, revocation, claimedTime, bestSignatureTime } = outcome;
  return {
    id: outcome.id,
    indication,
    ...(sub === undefined ? {} : { sub }),
    level: levelOf(outcome),
    // An invalid signature has no legal value, whatever its certificate.
    qualification: indication === 'TOTAL-FAILED' ? 'N/A' : (outcome.qualification ?? 'N/A'),
    ...(bestSignatureTime === undefined ? {} : { bestSignatureTime: inWords(bestSignatureTime) }),
    ...(claimedTime === undefined ? {} : { claimedTime: inWords(claimedTime) }),
    signer: signer === undefined ? { name: 'unknown' } : describe(signer),
    timeStamps: (outcome.timeStamps ?? []).map((stamp) => ({
      time: inWords(stamp.time),
      tsa: stamp.tsa,
      qualified: stamp.qualified,
      ok: isGood(stamp),
    })),
    ...(revocation === undefined
      ? {}
      : {
          revocation: {
            source: revocation.source,
            producedAt: inWords(revocation.producedAt),
            status: revocation.revocation.status,
          },
        }),
    coveredFiles: [...(outcome.coveredFiles ?? [])],
    checks: Object.fromEntries(checks.map((check) => [check, resultOf(check, outcome)])) as Record<Check, CheckResult>,
    findings: outcome.findings.list,
  };
}

/** What was reached without an error has passed, but for what can be denied without one: a qualified stamp, a qualified certificate. */
function resultOf(check: Check, { findings, timeStamps = [], qualification }: Outcome): CheckResult {
  const result = findings.resultOf(check);
  if (result !== 'passed') return result;
  if (check === 'time' && !timeStamps.some((stamp) => stamp.qualified && isGood(stamp))) {
    return findings.has('time-stamp-left-out') ? 'undecided' : 'failed';
  }
  if (check === 'qualification' && qualification !== 'QESig' && qualification !== 'QESeal') {
    return findings.resultOf('trust') === 'passed' ? 'failed' : 'undecided';
  }
  return result;
}

function levelOf({ timeStamps = [], revocation, isArchived, signer }: Outcome): SignatureLevel {
  if (timeStamps.length === 0) return 'B';
  const isInFile = revocation !== undefined && !revocation.isAsked;
  if (!isInFile && signer?.extensions.noRevocation !== true) return 'T';
  return isArchived === true ? 'LTA' : 'LT';
}

function describe({ subject }: Certificate): SignatureReport['signer'] {
  const given = partOf(subject, 'givenName');
  const surname = partOf(subject, 'surname');
  const serialNumber = partOf(subject, 'serialNumber') ?? partOf(subject, 'organisationIdentifier');
  const country = partOf(subject, 'country');
  const fullName = given !== undefined && surname !== undefined ? `${given} ${surname}` : undefined;
  return {
    name: fullName ?? partOf(subject, 'commonName') ?? partOf(subject, 'organisation') ?? 'unknown',
    ...(serialNumber === undefined ? {} : { serialNumber }),
    ...(country === undefined ? {} : { country }),
  };
}
