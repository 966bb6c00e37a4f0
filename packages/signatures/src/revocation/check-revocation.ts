import { aboutRevocation } from '../asking/questions-about.ts';
import type { Certificate } from '../certificates/read-certificate.ts';
import type { Context } from '../context.ts';
import { CLOCK_TOLERANCE, inWords, MINUTE, type Moment, wholeSecond } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import type { Evidence } from './evidence.ts';
import { explainMissing, findStatements } from './find-statements.ts';
import type { RevocationStatement } from './revocation.ts';

/** When the signature is proved to have existed; `stamped` false: only that it exists now. */
export interface SigningMoment {
  moment: Moment;
  stamped: boolean;
}

/**
 * Whether the signer's certificate was not revoked when the signature was made. The statement must be later than that
 * moment, because an earlier one could not know. Of several, the earliest revocation outweighs all others, then the first
 * good one after that moment is used. The order in which a file brings them says nothing: nobody signed it.
 */
export function checkRevocation(
  certificate: Certificate,
  issuer: Certificate,
  signing: SigningMoment,
  evidence: Evidence,
  context: Context,
  findings: Findings,
): RevocationStatement | undefined {
  if (certificate.extensions.noRevocation) return undefined;
  const { statements, doubts } = findStatements(certificate, issuer, evidence, context);
  const chosen = choose(statements, signing);
  if (chosen === undefined || !tellsEnough(chosen, signing)) {
    context.open.push(...aboutRevocation(certificate, issuer));
    if (context.asked.unanswered) findings.add('revocation-not-answered', 'not everybody answered who was asked');
  }
  if (chosen === undefined) {
    explainMissing(doubts, findings);
    return undefined;
  }
  judge(chosen, signing, context, findings);
  return chosen;
}

/** OCSP and revocation lists know no part of a second: what they said in the second of signing is not from before. */
export function earliest({ moment }: SigningMoment): Moment {
  return wholeSecond(moment);
}

/** Whether no later word could change what this one means. */
function tellsEnough({ revocation, knownAt }: RevocationStatement, signing: SigningMoment): boolean {
  return revocation.status === 'revoked' || (revocation.status === 'good' && knownAt >= earliest(signing));
}

function choose(statements: readonly RevocationStatement[], signing: SigningMoment): RevocationStatement | undefined {
  const [revoked] = statements.toSorted((a, b) => revokedSince(a) - revokedSince(b));
  if (revoked?.revocation.status === 'revoked') return revoked;
  const good = statements.filter(({ revocation }) => revocation.status === 'good');
  const inTime = good.filter(({ knownAt }) => knownAt >= earliest(signing));
  const byTime = (list: readonly RevocationStatement[]) => list.toSorted((a, b) => a.producedAt - b.producedAt);
  return byTime(inTime)[0] ?? byTime(good).at(-1) ?? byTime(statements).at(-1);
}

function revokedSince({ revocation }: RevocationStatement): Moment {
  return revocation.status === 'revoked' ? revocation.since : Number.MAX_SAFE_INTEGER;
}

function judge(statement: RevocationStatement, signing: SigningMoment, context: Context, findings: Findings): void {
  const { revocation, producedAt, knownAt } = statement;
  if (revocation.status === 'revoked') {
    judgeRevoked(revocation.since, signing, findings);
    return;
  }
  if (revocation.status === 'unknown') {
    findings.add('certificate-status-unknown', 'the responder does not know the certificate');
    return;
  }
  if (producedAt > context.at + CLOCK_TOLERANCE) {
    findings.add('revocation-after-validation', `${inWords(producedAt)} is later than the moment of validation`);
  }
  if (!signing.stamped) {
    // Without a time stamp the moment is now, and an older statement does not cover it.
    if (knownAt < earliest(signing))
      findings.add('revocation-before-stamp', 'no later word on revocation, no time stamp');
    return;
  }
  const late = producedAt - earliest(signing);
  const { revocationLateAfter, revocationVeryLateAfter } = context.policy;
  const minutes = Math.round(late / MINUTE);
  const early = earliest(signing) - knownAt;
  if (early > 0) {
    findings.add('revocation-before-stamp', `known ${Math.round(early / MINUTE)} min before the time stamp`);
  } else if (statement.source === 'CRL') return;
  else if (late > revocationVeryLateAfter)
    findings.add('revocation-very-late', `made ${minutes} min after the time stamp`);
  else if (late > revocationLateAfter) findings.add('revocation-late', `made ${minutes} min after the time stamp`);
}

function judgeRevoked(since: Moment, signing: SigningMoment, findings: Findings): void {
  const detail = `revoked since ${inWords(since)}`;
  if (!signing.stamped) findings.add('certificate-revoked-unstamped', detail);
  else if (since <= signing.moment) findings.add('certificate-revoked', detail);
  else findings.add('certificate-revoked-later', detail);
}
