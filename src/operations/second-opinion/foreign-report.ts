import { createHash } from 'node:crypto';
import { kindOfFile, type SignatureReport, type ValidationReport } from '#signatures';

/** A report of another engine's verdicts on this file. Its container and its lists are that engine's own affair. */
export function foreignReport(
  engine: string,
  policy: string,
  time: string,
  bytes: Uint8Array,
  name: string,
  signatures: SignatureReport[],
): ValidationReport {
  return {
    engine,
    policy,
    time,
    document: { sha256: createHash('sha256').update(bytes).digest('hex'), kind: kindOfFile(bytes, name), files: [] },
    container: {
      verdict: 'ok',
      findings:
        signatures.length > 0
          ? []
          : [{ code: 'no-signature', severity: 'warning', detail: 'the engine found no signature' }],
    },
    signatures,
    trustLists: [],
  };
}

/** What stands for the signatures of an engine that did not answer: undecided, with the reason. */
export function noAnswer(engine: string, detail: string): SignatureReport {
  return {
    id: engine,
    indication: 'INDETERMINATE',
    sub: 'TRY_LATER',
    level: 'B',
    qualification: 'N/A',
    signer: { name: 'unknown' },
    timeStamps: [],
    coveredFiles: [],
    findings: [{ code: 'engine-failed', severity: 'error', detail }],
  };
}
