import type { PersonRecord } from '#clients/index.ts';
import { isInForce } from '#mandates/index.ts';
import type { AboutPerson } from './about-person.ts';
import type { RunsOutKind } from './record/runs-out-kind.ts';

/** Something of a person that ends or is due on a day. */
export interface RunsOut {
  readonly what: RunsOutKind;
  readonly on: Temporal.PlainDate;
  /** Where it is dealt with. */
  readonly href: string | undefined;
  /** Of a mandate, or of a case's newest one. */
  readonly register: { readonly year: number; readonly number: number } | undefined;
}

/** What of a person runs out, the first first: mandates in force, the document last shown, doubts to review, what is to be told. */
export function whatRunsOut(record: PersonRecord, about: AboutPerson, at: Temporal.Instant): RunsOut[] {
  const mandates = about.mandates
    .filter(({ mandate }) => isInForce(mandate, at))
    .map(({ case: of, mandate }) => ({
      what: 'mandate' as const,
      on: mandate.validUntil,
      href: `/cases/${of}/mandates/${mandate.id}`,
      register: mandate.register,
    }));
  const shown = record.checks.find(({ outcome, clientId }) => outcome === 'confirmed' && clientId === record.person.id);
  const document = shown?.documentValidTo
    ? [{ what: 'document' as const, on: shown.documentValidTo, href: undefined, register: undefined }]
    : [];
  const doubts = record.doubts.map(({ reviewOn }) => ({
    what: 'doubt' as const,
    on: reviewOn,
    href: `/clients/${record.person.id}/doubts`,
    register: undefined,
  }));
  const telling = about.cases.flatMap(({ row }) =>
    row.tellOn ? [{ what: 'telling' as const, on: row.tellOn, href: `/cases/${row.id}`, register: row.register }] : [],
  );
  return [...mandates, ...document, ...doubts, ...telling].sort((one, other) =>
    Temporal.PlainDate.compare(one.on, other.on),
  );
}
