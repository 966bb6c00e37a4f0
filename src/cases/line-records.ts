import { z } from 'zod';

const day = z.string().transform((text) => Temporal.PlainDate.from(text));
const moment = z.string().transform((text) => Temporal.Instant.from(text));

interface LineRecord {
  /** The duty of the line that a row settles: done, or no longer required. */
  readonly settles: 'plannedTime' | 'result';
  readonly as: 'done' | 'not_asked';
  /** Its columns beside `centre_id` and `application_id`, as `to_jsonb` gives them. */
  readonly columns: z.ZodObject;
}

/**
 * What is recorded of an application once it was filed, by its tables: each has one row of an application at most. The tables' types,
 * the reading of a case and what it still waits for follow from here.
 */
export const lineRecords = {
  planned_time_told: {
    settles: 'plannedTime',
    as: 'done',
    columns: z.object({
      /** Null if the e-service answered at once. */
      planned_on: day.nullable(),
      answered_at_once: z.boolean(),
      way: z.string(),
      told_at: moment,
      recorded_at: moment,
      told_by: z.string(),
    }),
  },
  result_told: {
    settles: 'result',
    as: 'done',
    columns: z.object({ way: z.string(), told_at: moment, recorded_at: moment, told_by: z.string() }),
  },
} as const satisfies Record<string, LineRecord>;

export type LineRecordName = keyof typeof lineRecords;

export type LineRecordOf<Name extends LineRecordName> = z.output<(typeof lineRecords)[Name]['columns']>;

/** The records of one application; null: there is none. */
export type RecordsOfLine = { readonly [Name in LineRecordName]: LineRecordOf<Name> | null };

export type LineRecordTables = {
  [Name in LineRecordName]: LineRecordOf<Name> & { centre_id: string; application_id: string };
};

const names = Object.keys(lineRecords) as LineRecordName[];

/** The records as the database's JSON has them; of an application just filed there are none. */
export function recordsOfLine(json: Readonly<Partial<Record<LineRecordName, unknown>>>): RecordsOfLine {
  const read = names.map((name) => [name, json[name] ? lineRecords[name].columns.parse(json[name]) : null]);
  return Object.fromEntries(read) as RecordsOfLine;
}

/** How a duty of the line is settled by its records; undefined if by none. */
export function settled(records: RecordsOfLine, duty: LineRecord['settles']): LineRecord['as'] | undefined {
  const by = names.find((name) => lineRecords[name].settles === duty && records[name] !== null);
  return by && lineRecords[by].as;
}

/** Who wrote them: the columns that end in `_by` name them. */
export function authorsOf(records: RecordsOfLine): string[] {
  return Object.values(records).flatMap((record) =>
    Object.entries(record ?? {}).flatMap(([column, value]) => (column.endsWith('_by') ? [String(value)] : [])),
  );
}
