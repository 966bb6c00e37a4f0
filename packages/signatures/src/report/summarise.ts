import { en as words } from '../words.en.ts';
import { overallOf } from './overall.ts';
import type { Finding, SignatureReport, ValidationReport } from './report.ts';

/** A report for a person at a terminal: plain words first, the standard's words and the detail behind them. */
export function summarise(report: ValidationReport): string {
  const { container, document, signatures, trustLists } = report;
  const overall = overallOf(report);
  const files = document.files.length === 1 ? '1 file' : `${document.files.length} files`;
  const lines = [
    `${words.overall[overall]} (${overall}).`,
    `${document.kind}, ${files}, judged as of ${report.time}.`,
    ...container.findings.map(findingLine),
    ...signatures.flatMap(signatureLines),
    ...(trustLists.length === 0 ? ['', 'No trusted list was used.'] : ['', 'Trusted lists used:']),
    ...trustLists.map(
      ({ territory, sequence, nextUpdate, stale }) =>
        `  ${territory} ${sequence}, to be renewed by ${nextUpdate}${stale ? ': out of date' : ''}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function signatureLines(signature: SignatureReport): string[] {
  const { indication, sub, level, qualification, signer, bestSignatureTime } = signature;
  const signed = bestSignatureTime === undefined ? 'nothing proves when' : `signed by ${bestSignatureTime}`;
  return [
    '',
    `${signer.name}: ${words.overall[indication].toLowerCase()} (${indication}${sub === undefined ? '' : `, ${sub}`}).`,
    `  ${words.qualification[qualification]} (${qualification}); ${words.level[level]} (${level}); ${signed}.`,
    ...signature.findings.map(findingLine),
  ];
}

function findingLine({ severity, code, detail }: Finding): string {
  return `  ${severity === 'error' ? '✗' : '!'} ${words.findings[code]} (${code}: ${detail})`;
}
