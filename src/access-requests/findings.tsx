import { type Column, DataTable } from '#platform/html/data-table.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { type Finding, type FindingCode, remedies, reportWords } from '#signatures';
import { words } from './words.ts';

/** What was found, each kind once, and what can be done about it now. */
export function Findings({ language, findings }: { language: Language; findings: readonly Finding[] }) {
  const w = words[language].report;
  const said = reportWords[language];
  const columns: Column<FindingCode>[] = [
    { heading: w.found, cell: (code) => said.findings[code], isRowHeader: true },
    { heading: w.remedy, cell: (code) => said.remedy[remedies[code]] },
  ];
  // Errors first: they are why the answer is what it is.
  const codes = (['error', 'warning'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map(({ code }) => code),
  );
  if (codes.length === 0) return null;
  return <DataTable caption={w.findings} columns={columns} rows={[...new Set(codes)]} rowKey={(code) => code} />;
}
