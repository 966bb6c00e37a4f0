import { documentKindText, type IdentityCheck, refusalReasonText } from '#clients/index.ts';
import { formDate, formMoment } from '#platform/dates.ts';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { Language } from '#platform/languages.ts';
import { words } from './words.ts';

/** An identity check as it was done: who, when, by which document, with which outcome (22.¹ 1.). */
export function CheckSummary({ check, by, language }: { check: IdentityCheck; by: string; language: Language }) {
  const w = words[language].check;
  const validTo = check.documentValidTo ? `, ${w.validTo(formDate(check.documentValidTo, language))}` : '';
  return (
    <SummaryList
      rows={[
        {
          key: w.outcome,
          value: check.refusalReason
            ? `${w.refused}: ${refusalReasonText(check.refusalReason)[language]}`
            : w.confirmed,
        },
        {
          key: w.document,
          value: check.documentKind
            ? `${documentKindText(check.documentKind)[language]} (${check.documentCountry ?? '–'})${validTo}`
            : w.noDocument,
        },
        { key: words[language].record.when, value: formMoment(check.checkedAt, language) },
        { key: words[language].record.who, value: by },
      ]}
    />
  );
}
