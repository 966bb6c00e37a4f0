import { type ReportLanguage, reportWords } from '../words.ts';
import { overallOf } from './overall.ts';
import { remedies } from './remedies.ts';
import type { Finding, SignatureReport, ValidationReport } from './report.ts';

type Words = (typeof reportWords)[ReportLanguage];

/** A report for a person at a terminal: plain words first, then the standard's terms and the detail (in English). */
export function summarise(report: ValidationReport, language: ReportLanguage = 'en'): string {
  const { container, document, signatures, trustLists } = report;
  const words = reportWords[language];
  const w = words.summary;
  const overall = overallOf(report);
  const isUnsigned = container.verdict === 'ok' && signatures.length === 0;
  const lines = [
    `${isUnsigned ? w.unsigned : words.overall[overall]} (${overall}).`,
    `${document.kind}; ${w.files}: ${document.files.length}; ${w.judgedAsOf(report.time)}.`,
    ...container.findings.flatMap((finding) => findingLines(finding, words)),
    ...signatures.flatMap((signature) => signatureLines(signature, words)),
    '',
    trustLists.length === 0 ? w.noLists : w.lists,
    ...trustLists.map(
      ({ territory, sequence, nextUpdate, stale }) =>
        `  ${territory} ${sequence}, ${w.renewBy(nextUpdate)}${stale ? `: ${w.outOfDate}` : ''}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function signatureLines(signature: SignatureReport, words: Words): string[] {
  const { indication, sub, level, qualification, signer, bestSignatureTime } = signature;
  const w = words.summary;
  const signed = bestSignatureTime === undefined ? w.nothingProvesWhen : w.signedBy(bestSignatureTime);
  return [
    '',
    `${signer.name === 'unknown' ? w.unknownSigner : signer.name}: ${words.overall[indication].toLowerCase()} (${indication}${sub === undefined ? '' : `, ${sub}`}).`,
    `  ${words.qualification[qualification]} (${qualification}); ${words.level[level]} (${level}); ${signed}.`,
    ...signature.findings.flatMap((finding) => findingLines(finding, words)),
  ];
}

/** What is wrong, and what can be done about it. */
function findingLines({ severity, code, detail }: Finding, words: Words): string[] {
  const said = `  ${severity === 'error' ? '✗' : '!'} ${words.findings[code]} (${code}: ${detail})`;
  return remedies[code] === 'nothing' ? [said] : [said, `    ${words.remedy[remedies[code]]}`];
}
