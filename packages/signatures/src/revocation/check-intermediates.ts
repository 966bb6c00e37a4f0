import { aboutRevocation } from '../asking/questions-about.ts';
import type { Context } from '../context.ts';
import { CLOCK_TOLERANCE, DAY } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import type { Chain } from '../trust/find-chain.ts';
import { earliest, type SigningMoment } from './check-revocation.ts';
import type { Evidence } from './evidence.ts';
import { findStatements } from './find-statements.ts';
import type { RevocationStatement } from './revocation.ts';

/** Root authorities issue a list at least once a year; one that would hold longer says nothing about when it is old. */
const LONGEST_TERM = 400 * DAY;

/**
 * Authorities between the signer's issuer and the listed one: none of them may have been revoked by the time of
 * signing. A word on them covers that time if it is from then or later, or if its own term reaches over it.
 */
export function checkIntermediates(
  { certificates }: Chain,
  signing: SigningMoment,
  evidence: Evidence,
  context: Context,
  findings: Findings,
): void {
  for (const [index, authority] of certificates.entries()) {
    const issuer = certificates[index + 1];
    if (index === 0 || issuer === undefined) continue;
    const { statements } = findStatements(authority, issuer, evidence, context);
    const known = statements.filter(({ revocation }) => revocation.status !== 'unknown');
    const isCovered = known.some((each) => each.revocation.status === 'revoked' || covers(each, signing, context));
    if (!isCovered) {
      context.open.push(...aboutRevocation(authority, issuer));
      if (known.length === 0)
        findings.add('revocation-missing', 'the file brings no word on revocation of an authority in the chain');
      else findings.add('revocation-before-stamp', 'the word on revocation of an authority in the chain is too old');
    }
    for (const { revocation } of statements) {
      if (revocation.status === 'revoked' && revocation.since <= signing.moment) {
        findings.add('authority-revoked', 'an authority in the chain was revoked before the signature was made');
      }
    }
  }
}

/**
 * Root authorities seldom issue lists, so the newest one there is when somebody signs is from before, and makers put that
 * one into the file: it is the newest until its next update (EN 319 102-1, 5.2.5). Without such a term, a word from
 * before could not know.
 */
function covers({ knownAt, producedAt, nextUpdate }: RevocationStatement, signing: SigningMoment, context: Context) {
  if (producedAt > context.at + CLOCK_TOLERANCE) return false;
  if (knownAt >= earliest(signing)) return true;
  return nextUpdate !== undefined && nextUpdate >= signing.moment && nextUpdate - knownAt <= LONGEST_TERM;
}
