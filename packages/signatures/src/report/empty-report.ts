import { createHash } from 'node:crypto';
import type { FindingCode } from './finding-codes.ts';
import { Findings } from './findings.ts';
import type { ValidationReport } from './report.ts';
import { reportSignature } from './report-signature.ts';

/** The report of a file that could not be validated: rejected, or with one undecided line, depending on the code. */
export function emptyReport(
  engine: string,
  policy: string,
  time: string,
  document: Uint8Array | { sha256: string },
  code: FindingCode,
  detail: string,
): ValidationReport {
  const sha256 = 'sha256' in document ? document.sha256 : createHash('sha256').update(document).digest('hex');
  const findings = new Findings();
  findings.add(code, detail);
  return {
    engine,
    policy,
    time,
    document: { sha256, kind: 'unknown', files: [] },
    container: { verdict: findings.isRejected ? 'rejected' : 'ok', findings: findings.isRejected ? findings.list : [] },
    signatures: findings.isRejected ? [] : [reportSignature({ id: engine, findings })],
    trustLists: [],
  };
}
