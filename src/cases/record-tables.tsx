import { canNoMoreBeSigned, stateOf } from '#mandates/index.ts';
import { DataTable } from '#platform/html/data-table.tsx';
import { Tag, type TagKind } from '#platform/html/tag.tsx';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { AboutPerson, ApplicationOfPerson, MandateOfPerson } from './about-person.ts';
import { howItEnded } from './case-summary.tsx';
import { words as partWords } from './part/words.ts';
import { words as outcomeWords } from './putting-right/words.ts';
import { maskedReach } from './reach-text.tsx';
import { words } from './record/words.ts';
import { words as caseWords } from './words.ts';

interface MandatesProps {
  readonly mandates: AboutPerson['mandates'];
  readonly language: Language;
  readonly at: Temporal.Instant;
}

/** Somebody's mandates, those in force first; how they are reached is masked. */
export function Mandates({ mandates, language, at }: MandatesProps) {
  const w = words[language];
  const c = caseWords[language];
  const kinds: Partial<Record<string, TagKind>> = { in_force: 'done', drawn: 'next' };
  return (
    <DataTable
      caption={w.mandates}
      captionHidden
      rows={mandates}
      rowKey={({ mandate }) => mandate.id}
      empty={w.noMandates}
      columns={[
        {
          heading: w.number,
          isRowHeader: true,
          cell: ({ case: of, mandate: { id, register } }) => (
            <a href={`/cases/${of}/mandates/${id}`}>{c.summary.mandateShort(register.year, register.number)}</a>
          ),
        },
        { heading: c.list.eService, cell: (row) => <Named row={row} language={language} /> },
        {
          heading: c.list.state,
          cell: ({ mandate }) => {
            if (canNoMoreBeSigned(mandate)) return <Tag text={c.dutyStates.ended} kind="neutral" />;
            const state = stateOf(mandate, at);
            return <Tag text={c.mandateStates[state]} kind={kinds[state] ?? 'neutral'} />;
          },
        },
        {
          heading: w.until,
          cell: ({ mandate }) =>
            ['in_force', 'drawn'].includes(stateOf(mandate, at))
              ? formDate(mandate.validUntil, language)
              : howItEnded(mandate, language),
        },
        { heading: c.summary.reach, cell: ({ reach }) => reach && maskedReach(reach, language) },
      ]}
    />
  );
}

function Named({ row, language }: { readonly row: MandateOfPerson; readonly language: Language }) {
  const named = row.eServices.map(({ edition: { code, name }, revokedFrom }) => {
    const text = `${code} ${name[language]}`;
    return revokedFrom ? partWords[language].since(text, formMoment(revokedFrom, language)) : text;
  });
  return <>{named.join('; ')}</>;
}

/** What was filed for somebody, and what they were told of it. */
export function Applications({
  applications,
  language,
}: {
  readonly applications: AboutPerson['applications'];
  readonly language: Language;
}) {
  const w = words[language];
  const c = caseWords[language];
  return (
    <DataTable
      caption={w.filed}
      captionHidden
      rows={applications}
      rowKey={({ filed }) => filed.id}
      empty={w.nothingFiled}
      columns={[
        {
          heading: c.list.eService,
          isRowHeader: true,
          cell: ({ case: of, filed, eService }) => (
            <a href={`/cases/${of}/applications?eService=${filed.eServiceId}&application=${filed.id}`}>
              {`${eService?.code} ${eService?.name[language]}`}
            </a>
          ),
        },
        { heading: w.filedOn, cell: ({ filed }) => formMoment(filed.endedAt, language) },
        { heading: w.planned, cell: (row) => plannedOf(row, language) },
        { heading: w.result, cell: (row) => resultOf(row, language) },
        { heading: w.became, cell: (row) => becameOf(row, language) },
      ]}
    />
  );
}

function plannedOf({ filed }: ApplicationOfPerson, language: Language): string | undefined {
  const told = filed.records.planned_time_told;
  const c = caseWords[language];
  if (!told) return undefined;
  const day = told.planned_on ? formDate(told.planned_on, language) : c.telling.atOnce;
  return words[language].told(day, formDate(officialDay(told.told_at), language), c.tellingWays[told.way] ?? told.way);
}

function resultOf({ filed }: ApplicationOfPerson, language: Language): string | undefined {
  const told = filed.records.result_told;
  return told
    ? `${formDate(officialDay(told.told_at), language)}, ${caseWords[language].tellingWays[told.way] ?? told.way}`
    : undefined;
}

function becameOf({ filed: { outcome } }: ApplicationOfPerson, language: Language): string | undefined {
  return outcome ? `${outcomeWords[language].outcomes[outcome.kind]}, ${formDate(outcome.since, language)}` : undefined;
}
