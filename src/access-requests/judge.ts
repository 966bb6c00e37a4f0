import { type FindingCode, type Overall, overallOf, type SignatureReport, type ValidationReport } from '#signatures';

/** Where a signed file goes: to the officer as in order, to the officer with its doubt, or back with its reason. */
export const verdicts = ['in_order', 'manual', 'refused'] as const;

export type Verdict = (typeof verdicts)[number];

export const reasons = [
  'in-order',
  'not-a-signed-file',
  'no-signature',
  'several-files',
  'form-altered',
  'form-of-another-request',
  'signature-failed',
  'no-time-stamp',
  'no-word-on-revocation',
  'not-qualified',
  'seal',
  'undecided',
  'try-later',
  'opinions-differ',
] as const;

export type Reason = (typeof reasons)[number];

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/** What the file holds beside its signatures, compared with the request's form. */
export type FormFound = 'the-form' | 'several-files' | 'form-altered' | 'form-of-another-request' | 'not-read';

/**
 * Routes a validated file (Annex 2, note 1): in order is only what passed wholly, with a qualified signature and a qualified
 * time stamp over all files. A seal is no signature of a person: alone it goes to an officer, unless the ministry takes
 * seals; beside a person's signature it changes nothing. What cannot be decided goes to a person, what failed is refused.
 */
export function judge(
  report: ValidationReport,
  form: FormFound,
  { takesSeals, second }: { readonly takesSeals: boolean; readonly second?: ValidationReport | undefined },
): Judgement {
  const own = judgeSignatures(report, form, takesSeals);
  if (own.verdict === 'refused' || !second) return own;
  return overallOf(second) === overallOf(report) ? own : { verdict: 'manual', reason: 'opinions-differ' };
}

function judgeSignatures(report: ValidationReport, form: FormFound, takesSeals: boolean): Judgement {
  const { signatures, container } = report;
  if (container.verdict === 'rejected') return refused('not-a-signed-file');
  if (signatures.length === 0) return refused('no-signature');
  const overall: Overall = overallOf(report);
  // An unsigned file beside the form fails the signature: that is the truer reason than the number of files.
  if (overall === 'TOTAL-FAILED') return refused('signature-failed');
  if (form === 'not-read') return { verdict: 'manual', reason: 'try-later' };
  if (form !== 'the-form') return refused(form);
  // A time stamp cannot be put on afterwards: no later try would find one.
  if (signatures.some(({ findings }) => findings.some(({ code }) => code === 'time-stamp-missing'))) {
    return refused('no-time-stamp');
  }
  if (overall === 'INDETERMINATE') {
    const later = signatures.every(({ indication, sub }) => indication === 'TOTAL-PASSED' || sub === 'TRY_LATER');
    const open = signatures.flatMap(errorsOf);
    if (!later) return { verdict: 'manual', reason: 'undecided' };
    if (open.some((code) => changing.has(code))) return { verdict: 'manual', reason: 'try-later' };
    // The file has no word on the signer's revocation, and waiting brings none into it: it has to be signed with one.
    const isLevelT = signatures.some(({ level }) => level === 'T') && open.includes('revocation-missing');
    return isLevelT ? refused('no-word-on-revocation') : { verdict: 'manual', reason: 'undecided' };
  }
  const hasPersons = isSignedByPerson(report);
  if (!hasPersons && !signatures.every(isQualified)) return refused('not-qualified');
  if (!signatures.every((one) => isQualified(one) && hasQualifiedStamp(one) && coversAll(one, report))) {
    return { verdict: 'manual', reason: 'undecided' };
  }
  if (!hasPersons && !takesSeals) return { verdict: 'manual', reason: 'seal' };
  return { verdict: 'in_order', reason: 'in-order' };
}

function errorsOf({ findings }: SignatureReport): FindingCode[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** What trying later may find otherwise, though the file stays as it is: lists are renewed, engines and clocks mended, others answer. */
const changing = new Set<FindingCode>([
  'trust-list-stale',
  'engine-failed',
  'revocation-after-validation',
  'revocation-not-answered',
]);

/** Whether anything in the file could be read at all, so that there was something to check. */
export function isReadable({ container, document }: ValidationReport): boolean {
  return container.verdict === 'ok' && document.kind !== 'unknown';
}

export function isSignedByPerson({ signatures }: ValidationReport): boolean {
  return signatures.some(({ qualification }) => qualification === 'QESig');
}

export function isQualified({ qualification }: SignatureReport): boolean {
  return qualification === 'QESig' || qualification === 'QESeal';
}

export function hasQualifiedStamp({ timeStamps }: SignatureReport): boolean {
  return timeStamps.some(({ qualified, ok }) => qualified && ok);
}

function coversAll({ coveredFiles }: SignatureReport, { document }: ValidationReport): boolean {
  return document.kind === 'PDF' || document.files.every(({ name }) => coveredFiles.includes(name));
}

function refused(reason: Reason): Judgement {
  return { verdict: 'refused', reason };
}
