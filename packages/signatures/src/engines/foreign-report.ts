import { createHash } from 'node:crypto';
import type { DocumentKind, SignatureReport, ValidationReport } from '../report/report.ts';
import { kindOfFile } from '../validate.ts';

/** A report of another engine's verdicts on this file. Its container and its lists are that engine's own affair. */
export function foreignReport(
  engine: string,
  policy: string,
  time: string,
  bytes: Uint8Array,
  name: string,
  signatures: SignatureReport[],
): ValidationReport {
  const kind: DocumentKind = kindOfFile(Buffer.from(bytes), name);
  return {
    engine,
    policy,
    time,
    document: { sha256: createHash('sha256').update(bytes).digest('hex'), kind, files: [] },
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
