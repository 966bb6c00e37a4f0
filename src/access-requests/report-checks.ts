import type { Finding, FindingCode, ValidationReport } from '#signatures';
import { hasQualifiedStamp, isQualified, type Reason } from './judge.ts';
import type { Channel } from './tables.ts';

/** What a person wants to know of a signed file, in the order in which it is checked. */
export const checkGroups = [
  'file',
  'form',
  'content',
  'signer',
  'time',
  'trust',
  'revocation',
  'qualification',
] as const;

export type CheckGroup = (typeof checkGroups)[number];

/** `by-hand`: only a person who looks can tell. */
export type CheckState = 'holds' | 'fails' | 'open' | 'by-hand';

export interface Check {
  readonly group: CheckGroup;
  readonly state: CheckState;
}

/** The report as a list of questions, each answered: it holds, it does not, or nobody can tell. */
export function checksOf(report: ValidationReport, reason: Reason, channel: Channel): Check[] {
  const { signatures, container } = report;
  const rejected = container.verdict === 'rejected';
  if (!rejected && report.document.kind === 'unknown') return checkGroups.map((group) => ({ group, state: 'open' }));
  const findings = signatures.flatMap((signature) => signature.findings);
  const failed = signatures.some(({ indication }) => indication === 'TOTAL-FAILED');
  return checkGroups.map((group) => {
    if (group === 'file') return { group, state: rejected ? 'fails' : 'holds' };
    if (rejected || signatures.length === 0) return { group, state: rejected ? 'open' : 'fails' };
    if (group === 'form') return { group, state: formState(reason, channel) };
    if (group === 'qualification') return { group, state: signatures.every(isQualified) ? 'holds' : 'fails' };
    const errors = findings.filter((finding) => finding.severity === 'error' && groupOf(finding) === group);
    if (group === 'time' && errors.length === 0) {
      const stamped = signatures.every(hasQualifiedStamp);
      return { group, state: stamped ? 'holds' : 'fails' };
    }
    if (errors.length === 0) return { group, state: 'holds' };
    const isCertain = failed && errors.some(({ code }) => certain.test(code));
    return { group, state: isCertain ? 'fails' : 'open' };
  });
}

function formState(reason: Reason, channel: Channel): CheckState {
  if (reason === 'several-files' || reason === 'form-altered' || reason === 'form-of-another-request') return 'fails';
  // If the signature failed, the form was not compared.
  if (reason === 'signature-failed') return 'open';
  // What came by post or e-mail is the applicant's own form, and only its table was entered.
  return channel === 'system' ? 'holds' : 'by-hand';
}

/** Findings after which no further word could mend it. */
const certain =
  /^(format-malformed|manifest-disagrees|signature-policy-violated|reference-|signed-data|file-not-covered|signed-properties|byte-range|changed-after|signature-value-wrong|time-stamp-malformed|time-stamp-imprint|time-stamp-signature|time-stamp-certificate-not-bound|certificate-expired-before|certificate-not-yet-valid-at|certificate-revoked$)/;

const groups: readonly (readonly [RegExp, CheckGroup])[] = [
  [/^time-stamp-visible/, 'content'],
  [/^(time-stamp|archive-time-stamp)/, 'time'],
  [/^(revocation|certificate-revoked|certificate-status|authority-revoked)/, 'revocation'],
  [/^(chain|trust-list|certificate-expired|certificate-not-yet|certificate-use|engine)/, 'trust'],
  [/^(signing-certificate|signature-value|algorithm)/, 'signer'],
  [/^not-qualified/, 'qualification'],
];

function groupOf({ code }: Finding): CheckGroup {
  return groups.find(([pattern]) => pattern.test(code satisfies FindingCode))?.[1] ?? 'content';
}
