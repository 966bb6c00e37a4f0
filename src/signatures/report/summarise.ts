import { overallOf } from './overall.ts';
import type { Finding, SignatureReport, ValidationReport } from './report.ts';

/** A report in a few lines, for a person at a terminal. */
export function summarise(report: ValidationReport): string {
  const lines = [
    `${overallOf(report)}  ${report.document.kind}, ${report.document.files.length} file(s), judged at ${report.time}`,
    ...report.container.findings.map(findingLine),
    ...report.signatures.flatMap(signatureLines),
    ...report.trustLists.map(
      ({ territory, sequence, stale }) => `trust list ${territory} ${sequence}${stale ? ' (stale)' : ''}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function signatureLines(signature: SignatureReport): string[] {
  const { indication, sub, level, qualification, signer, bestSignatureTime } = signature;
  return [
    `${indication}${sub === undefined ? '' : `/${sub}`}  ${signer.name}, ${qualification}, level ${level}, ${bestSignatureTime ?? 'no proved time'}`,
    ...signature.findings.map(findingLine),
  ];
}

function findingLine({ severity, code, detail }: Finding): string {
  return `  ${severity === 'error' ? '✗' : '!'} ${code}: ${detail}`;
}
