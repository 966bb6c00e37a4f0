import { z } from 'zod';

const day = z.string().transform((text) => Temporal.PlainDate.from(text));
const moment = z.string().transform((text) => Temporal.Instant.from(text));

interface LineRecord {
  /** The duty of the line that a row completes: done, or no longer required. */
  readonly settles: 'plannedTime' | 'result';
  readonly as: 'done' | 'not_asked';
  /** Of what supersedes it: the newest row there holds instead. */
  readonly putRightIn: string;
  /** The columns there that hold instead of its own, and why. */
  readonly putRightBy: readonly string[];
  /** Its columns besides `centre_id` and `application_id`, as `to_jsonb` gives them. */
  readonly columns: z.ZodObject;
}

/**
 * What is recorded of an application after filing, by table; each has at most one row for an application. The tables'
 * types, the reading of a case and the next duty of an application are derived from this list.
 */
export const lineRecords = {
  planned_time_told: {
    settles: 'plannedTime',
    as: 'done',
    putRightIn: 'planned_time_put_right',
    putRightBy: ['id', 'cause', 'planned_on', 'answered_at_once', 'way', 'recorded_at'],
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
    putRightIn: 'result_put_right',
    putRightBy: ['id', 'cause', 'way', 'recorded_at'],
    columns: z.object({ way: z.string(), told_at: moment, recorded_at: moment, told_by: z.string() }),
  },
} as const satisfies Record<string, LineRecord>;

export type LineRecordName = keyof typeof lineRecords;

export type LineRecordOf<Name extends LineRecordName> = z.output<(typeof lineRecords)[Name]['columns']>;

/** The records of one application; null where there is none. */
export type RecordsOfLine = { readonly [Name in LineRecordName]: LineRecordOf<Name> | null };

export type LineRecordTables = {
  [Name in LineRecordName]: LineRecordOf<Name> & { centre_id: string; application_id: string };
};

const names = Object.keys(lineRecords) as LineRecordName[];

/** A record as the database's JSON has it: why a later one supersedes it, if one does. */
type Read = { readonly id?: string; readonly cause?: string } | null;

/** The records as read from the database's JSON; an application just filed has none, and of what was not told after all there is none. */
export function recordsOfLine(json: Readonly<Partial<Record<LineRecordName, Read>>>): RecordsOfLine {
  const read = names.map((name) => {
    const record = json[name];
    return [name, record && record.cause !== 'not_told' ? lineRecords[name].columns.parse(record) : null];
  });
  return Object.fromEntries(read) as RecordsOfLine;
}

/** By the name of a record, the later one that supersedes it. */
export type PutRightOnLine = Readonly<Partial<Record<LineRecordName, string>>>;

/** The records that later ones supersede, as read from the database's JSON. */
export function putRightIn(json: Readonly<Partial<Record<LineRecordName, Read>>>): PutRightOnLine {
  return Object.fromEntries(names.flatMap((name) => (json[name]?.id ? [[name, json[name].id]] : [])));
}

/** The state that a duty of the line has from its records; undefined if there is no record. */
export function settled(records: RecordsOfLine, duty: LineRecord['settles']): LineRecord['as'] | undefined {
  const by = names.find((name) => lineRecords[name].settles === duty && records[name] !== null);
  return by && lineRecords[by].as;
}

/** The people who wrote them: the columns that end in `_by`. */
export function authorsOf(records: RecordsOfLine): string[] {
  return Object.values(records).flatMap((record) =>
    Object.entries(record ?? {}).flatMap(([column, value]) => (column.endsWith('_by') ? [String(value)] : [])),
  );
}
