import type { CheckResult, Check as SignatureCheck, SignatureReport } from '#signatures';
import { type FormFound, hasQualifiedStamp, isQualified, isReadable, type Reason } from './judge.ts';
import type { FoundReport } from './report-of.ts';
import type { Channel } from './tables.ts';

/** What a person wants to know of a signed file, in the order in which it is checked. */
export const checkGroups = [
  'file',
  'form',
  'content',
  'signer',
  'certificate',
  'time',
  'trust',
  'revocation',
  'qualification',
  'person',
] as const;

export type CheckGroup = (typeof checkGroups)[number];

/** `not-checked`: nobody looked, for nothing came so far. `by-hand`: only a person who looks can tell. */
export const checkStates = ['holds', 'fails', 'open', 'not-checked', 'by-hand'] as const;

export type CheckState = (typeof checkStates)[number];

export interface Check {
  readonly group: CheckGroup;
  readonly state: CheckState;
}

/**
 * The report as a list of questions, each answered by what was found out about it alone: it holds, it does not, nobody can tell,
 * or nobody looked. Only what was reached and found good holds.
 */
export function checksOf(found: FoundReport, channel: Channel): Check[] {
  return checkGroups.map((group) => ({ group, state: stateOf(group, found, channel) }));
}

function stateOf(group: CheckGroup, found: FoundReport, channel: Channel): CheckState {
  if (group === 'file') return fileState(found);
  if (group === 'form') return formState(found, channel);
  if (!isReadable(found.report)) return 'not-checked';
  if (group === 'person') return personState(found);
  return stateOfCheck(group, found.report.signatures);
}

function fileState({ report }: FoundReport): CheckState {
  const { container, document, signatures } = report;
  if (container.verdict === 'rejected') {
    // A file that was too large for its check is not known to be a bad one.
    return container.findings.every(({ code }) => code === 'limit-exceeded') ? 'open' : 'fails';
  }
  if (document.kind === 'unknown') return 'open';
  if (signatures.length === 0) return 'holds';
  const state = stateOfCheck('format', signatures);
  return state === 'not-checked' ? 'open' : state;
}

function formState({ form, reason }: FoundReport, channel: Channel): CheckState {
  const found = form ?? formBefore(reason);
  if (found === undefined) return 'open';
  if (found === 'not-read') return 'not-checked';
  if (found !== 'the-form') return 'fails';
  // What came by post or e-mail is the applicant's own form, and only its table was entered.
  return channel === 'system' ? 'holds' : 'by-hand';
}

/** Reports from before the comparison was kept tell it by their reason, if that rests on it. */
function formBefore(reason: Reason): FormFound | undefined {
  if (reason === 'several-files' || reason === 'form-altered' || reason === 'form-of-another-request') return reason;
  const before: readonly Reason[] = ['not-a-signed-file', 'no-signature', 'signature-failed', 'try-later'];
  return before.includes(reason) ? undefined : 'the-form';
}

/** A seal is an organisation's, not a person's (Annex 2, note 1); whether it is enough is the ministry's setting. */
function personState({ report, reason }: FoundReport): CheckState {
  const { signatures } = report;
  if (signatures.length === 0) return 'fails';
  const isPersons = signatures.some(
    (one) =>
      (one.qualification === 'QESig' || one.qualification === 'AdESig-QC') && resultOf('signer', one) === 'passed',
  );
  if (isPersons || reason === 'in-order') return 'holds';
  return reason === 'seal' ? 'fails' : 'open';
}

const worstFirst = ['failed', 'undecided', 'not-reached', 'passed'] as const satisfies CheckResult[];

const stateFor: Record<CheckResult, CheckState> = {
  failed: 'fails',
  undecided: 'open',
  'not-reached': 'not-checked',
  passed: 'holds',
};

function stateOfCheck(check: SignatureCheck, signatures: readonly SignatureReport[]): CheckState {
  const results = signatures.map((signature) => resultOf(check, signature));
  const worst = worstFirst.find((result) => results.includes(result));
  return worst ? stateFor[worst] : 'not-checked';
}

/** A report without its checks, from before it had them or of another engine, tells of them only if all was good. */
export function resultOf(check: SignatureCheck, signature: SignatureReport): CheckResult {
  const { checks, indication } = signature;
  if (checks) return checks[check];
  const allGood = indication === 'TOTAL-PASSED' && isQualified(signature) && hasQualifiedStamp(signature);
  return allGood ? 'passed' : 'undecided';
}
