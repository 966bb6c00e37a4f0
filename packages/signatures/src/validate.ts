import { hash } from 'node:crypto';
import { kindByName } from './asic/check-mimetype.ts';
import { readContainer } from './asic/read-container.ts';
import { validateContainer } from './asic/validate-container.ts';
import { type Basis, type Context, contextOf } from './context.ts';
import { isPdf, isZip } from './kind-of-file.ts';
import { inWords } from './moment.ts';
import { validatePdf } from './pades/validate-pdf.ts';
import { Findings } from './report/findings.ts';
import type { DocumentKind, SignatureReport, ValidationReport } from './report/report.ts';
import { isStale } from './trust/trusted-service.ts';

export const BUILTIN = 'eidas-validate';

/** Bytes + trust + time → report. Runs in the caller's thread; `createValidator` runs it in a worker with limits. */
export function validate(bytes: Buffer, name: string, basis: Basis): ValidationReport {
  return validateIn(contextOf(basis), bytes, name);
}

/** The same in a context of the caller's, who may ask what it leaves open. */
export function validateIn(context: Context, bytes: Buffer, name: string): ValidationReport {
  if (isZip(bytes) || (kindByName(name) !== undefined && !isPdf(bytes))) return validateZip(bytes, name, context);
  if (isPdf(bytes)) {
    const { findings, signatures } = validatePdf(bytes, name, context);
    return report(sha256(bytes), 'PDF', [{ name, bytes }], findings, signatures, context);
  }
  const findings = new Findings();
  findings.add('not-a-signed-file', 'neither a container nor a PDF');
  return report(sha256(bytes), 'unknown', [], findings, [], context);
}

function validateZip(bytes: Buffer, name: string, context: Context): ValidationReport {
  const container = readContainer(bytes, name);
  const signatures = container.findings.isRejected ? [] : validateContainer(container, context);
  return report(sha256(bytes), container.kind, container.dataFiles, container.findings, signatures, context);
}

function report(
  document: string,
  kind: DocumentKind,
  files: readonly { name: string; bytes: Buffer; digest?(algorithm: 'sha256'): Buffer }[],
  findings: Findings,
  signatures: SignatureReport[],
  { at, policy, trust }: Context,
): ValidationReport {
  return {
    engine: BUILTIN,
    policy: policy.id,
    time: inWords(at),
    document: {
      sha256: document,
      kind,
      files: files.map((file) => ({
        name: file.name,
        // A PDF is its only file.
        sha256: file.digest?.('sha256').toString('hex') ?? document,
        size: file.bytes.length,
      })),
    },
    container: { verdict: findings.isRejected ? 'rejected' : 'ok', findings: findings.list },
    signatures,
    trustLists: trust.lists.map((list) => ({
      territory: list.territory,
      sequence: list.sequence,
      sha256: list.sha256,
      nextUpdate: list.nextUpdate === undefined ? 'closed' : inWords(list.nextUpdate),
      stale: isStale(list, at),
    })),
  };
}

function sha256(bytes: Buffer): string {
  return hash('sha256', bytes);
}
