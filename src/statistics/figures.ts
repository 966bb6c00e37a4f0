import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { startOfMonth } from './months.ts';

/** What is counted as a service: an authorised e-service applied for, or a consultation of a kind. */
export const countedKinds = ['application', 'about_applying', 'about_service', 'self_service', 'not_recorded'] as const;
export type CountedKind = (typeof countedKinds)[number];

/** So many of which it was measured, and how long they took together, in seconds. */
export interface Measured {
  readonly count: number;
  readonly seconds: number;
}

/** How many clients were told in time, and how many later. Who was not told yet, or is not to be told, is in neither. */
export interface Told {
  readonly inTime: number;
  readonly late: number;
}

export interface Figures {
  readonly services: Readonly<Record<CountedKind, number>>;
  /** Of the services: how many were recorded after their month had ended. */
  readonly late: number;
  /** How many were taken away or added by records that were put right after it had. */
  readonly putRight: number;
  readonly consultation: Measured;
  readonly toFiling: Measured;
  readonly toResult: Measured;
  readonly plannedTime: Told;
  readonly result: Told;
}

/** Whose services: all, a centre's, or those about a holder's e-services. */
export interface Scope {
  readonly centre?: string | undefined;
  readonly holder?: string | undefined;
}

/** From the first to the last of these months, as it was known when a day ended. */
export interface Period {
  readonly from: Temporal.PlainYearMonth;
  readonly to: Temporal.PlainYearMonth;
  readonly known: Temporal.PlainDate;
}

export type CountedBy = 'month' | 'kind' | 'centre' | 'about' | 'way' | 'outcome';

/** The figures by what they are counted by: an id, a code, or null where it was not recorded. */
export async function figuresBy(
  tx: Transaction,
  by: CountedBy,
  { from, to, known }: Period,
  { centre, holder }: Scope,
): Promise<Map<string | null, Figures>> {
  const found = await rows(
    tx,
    sql<Row>`
      select member, kind, services::int, coalesce(late, 0)::int as late, coalesce(put_right, 0)::int as "putRight",
             measured::int, measured_seconds::float8 as "measuredSeconds",
             planned_in_time::int as "plannedInTime", planned_late::int as "plannedLate",
             result_in_time::int as "resultInTime", result_late::int as "resultLate",
             result_measured::int as "resultMeasured", result_seconds::float8 as "resultSeconds"
        from service_figures(${startOfMonth(from)}, ${startOfMonth(to)}, ${known}, ${by}, ${centre ?? null}, ${holder ?? null})`,
  );
  const all = new Map<string | null, Figures>();
  for (const row of found) all.set(row.member, sumOf([all.get(row.member) ?? none, figuresOf(row)]));
  return all;
}

interface Row {
  readonly member: string | null;
  readonly kind: CountedKind;
  readonly services: number;
  readonly late: number;
  readonly putRight: number;
  readonly measured: number;
  readonly measuredSeconds: number;
  readonly plannedInTime: number;
  readonly plannedLate: number;
  readonly resultInTime: number;
  readonly resultLate: number;
  readonly resultMeasured: number;
  readonly resultSeconds: number;
}

function figuresOf(row: Row): Figures {
  const measured = { count: row.measured, seconds: row.measuredSeconds };
  const isApplication = row.kind === 'application';
  return {
    services: { ...none.services, [row.kind]: row.services },
    late: row.late,
    putRight: row.putRight,
    consultation: isApplication ? nothing : measured,
    toFiling: isApplication ? measured : nothing,
    toResult: { count: row.resultMeasured, seconds: row.resultSeconds },
    plannedTime: { inTime: row.plannedInTime, late: row.plannedLate },
    result: { inTime: row.resultInTime, late: row.resultLate },
  };
}

const nothing: Measured = { count: 0, seconds: 0 };

export const none: Figures = {
  services: { application: 0, about_applying: 0, about_service: 0, self_service: 0, not_recorded: 0 },
  late: 0,
  putRight: 0,
  consultation: nothing,
  toFiling: nothing,
  toResult: nothing,
  plannedTime: { inTime: 0, late: 0 },
  result: { inTime: 0, late: 0 },
};

/** A total is the sum of its parts, in every figure. */
export function sumOf(parts: Iterable<Figures>): Figures {
  return [...parts].reduce((one, other) => sumOfEach(one, other), none);
}

/** The numbers of two objects of one shape, added. */
function sumOfEach<T extends object>(one: T, other: T): T {
  const sums = Object.entries(one).map(([name, value]) => {
    const further = other[name as keyof T] as typeof value;
    return [name, typeof value === 'number' ? value + further : sumOfEach(value, further)];
  });
  return Object.fromEntries(sums) as T;
}

export function servicesOf({ services }: Figures): number {
  return countedKinds.reduce((sum, kind) => sum + services[kind], 0);
}

/** How often each thing ended otherwise: an identity that was not confirmed, or a case that was closed, with the reason. */
export interface Ending {
  readonly what: 'identity' | 'closed';
  readonly reason: string;
  readonly endings: number;
}

export async function endingsOf(
  tx: Transaction,
  { from, to, known }: Period,
  { centre, holder }: Scope,
): Promise<Ending[]> {
  return rows(
    tx,
    sql<Ending>`
      select what, reason, endings::int
        from ending_figures(${startOfMonth(from)}, ${startOfMonth(to)}, ${known}, ${centre ?? null}, ${holder ?? null})
       where endings <> 0
       order by what desc, endings desc, reason`,
  );
}
