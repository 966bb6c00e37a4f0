import { formDate, formMoment } from '#platform/dates.ts';
import { SummaryList, type SummaryRow } from '#platform/html/summary-list.tsx';
import { Tag } from '#platform/html/tag.tsx';
import type { Language } from '#platform/languages.ts';
import type { IdentityCheck } from './checks.ts';
import { countryName } from './countries.ts';
import { words } from './words.ts';

type Props = {
  readonly check: IdentityCheck;
  /** The name of the employee who checked. */
  readonly by: string;
  readonly language: Language;
};

/** What was checked and found, for the case's pages. The document's number is not among it: nobody reads it from here. */
export function IdentityCheckSummary({ check, by, language }: Props) {
  const w = words[language];
  const rows: (SummaryRow | false | null | undefined)[] = [
    { key: w.outcome, value: <OutcomeTag outcome={check.outcome} language={language} /> },
    check.refusalReason && { key: w.refusalReason, value: w.refusalReasons[check.refusalReason] },
    check.documentKind && { key: w.documentShown, value: documentIn(check, language) },
    check.documentValidTo && { key: w.documentValidTo, value: formDate(check.documentValidTo, language) },
    check.codeConfirmed && { key: w.personalCode, value: w.codeConfirmed },
    check.basis && { key: w.basis, value: `${w.bases[check.basis]}: ${check.basisDocument}` },
    { key: w.checked, value: `${formMoment(check.checkedAt, language)}, ${by}` },
  ];
  return <SummaryList rows={rows.filter((row) => !!row)} />;
}

export function OutcomeTag({ outcome, language }: { outcome: IdentityCheck['outcome']; language: Language }) {
  const w = words[language];
  return outcome === 'confirmed' ? (
    <Tag kind="done" text={w.outcomeTags.confirmed} />
  ) : (
    <Tag kind="stopped" text={w.outcomeTags.refused} />
  );
}

/** `Pase, Latvija` */
export function documentIn(
  { documentKind, documentCountry }: Pick<IdentityCheck, 'documentKind' | 'documentCountry'>,
  language: Language,
): string {
  const kind = documentKind && words[language].documentKinds[documentKind];
  return [kind, documentCountry && countryName(documentCountry, language)].filter(Boolean).join(', ');
}
