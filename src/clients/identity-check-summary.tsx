import { SummaryList, type SummaryRow } from '#platform/html/summary-list.tsx';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { DocumentOfCheck, OutcomeOfCheck } from './check-in-words.tsx';
import type { IdentityCheck } from './checks.ts';
import { words } from './words.ts';

type Props = { readonly check: IdentityCheck; readonly by: string; readonly language: Language };

/**
 * The result of an identity check (22.¹ 1.) for the case's pages, without the document's number, which nobody needs
 * there.
 */
export function IdentityCheckSummary({ check, by, language }: Props) {
  const w = words[language];
  const rows: (SummaryRow | false | null)[] = [
    { key: w.outcome, value: <OutcomeOfCheck check={check} language={language} /> },
    check.documentKind && { key: w.documentShown, value: <DocumentOfCheck check={check} language={language} /> },
    check.documentValidTo && { key: w.documentValidTo, value: formDate(check.documentValidTo, language) },
    check.codeConfirmed && { key: w.clientLabels.code, value: w.codeConfirmed },
    check.basis && { key: w.basis, value: `${w.bases[check.basis]}: ${check.basisDocument}` },
    check.minorBasis && { key: w.minorBasis, value: `${w.minorBases[check.minorBasis]}: ${check.minorBasisDocument}` },
    { key: w.when, value: formMoment(check.checkedAt, language) },
    { key: w.by, value: by },
  ];
  return <SummaryList rows={rows.filter((row) => !!row)} />;
}
