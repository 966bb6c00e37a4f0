/**
 * A table whose rows are evidence of acts, and the entries of the log that tell of its rows. Each room says it of its own tables;
 * verifying the log compares the two, so that a row without its entry is found, and an entry without its row.
 */
export interface Evidence {
  readonly table: string;
  /** The column with the centre in whose chain its entries are; null: in the chain of what belongs to no centre. */
  readonly centre: string | null;
  /** The column by whose value an entry names its rows. */
  readonly key: string;
  /** Under which of its things an entry has that value; `client` is the client that the entry is about. */
  readonly as: readonly string[];
  /** The acts, views, consequences and events that write such rows. */
  readonly by: readonly { readonly name: string }[];
  /** How many rows with that value one entry leaves: exactly one; one or more; one at most; any number. */
  readonly leaves: 'one' | 'some' | 'one-or-none' | 'any';
}

/** The usual evidence of a centre: each entry leaves one row. */
export function evidenceOfCentre(
  table: string,
  key: string,
  as: string,
  by: Evidence['by'],
  leaves: Evidence['leaves'] = 'one',
): Evidence {
  return { table, centre: 'centre_id', key, as: [as], by, leaves };
}

/** The same of what belongs to no centre. */
export function evidenceOfNoCentre(
  table: string,
  key: string,
  as: string,
  by: Evidence['by'],
  leaves: Evidence['leaves'] = 'one',
): Evidence {
  return { table, centre: null, key, as: [as], by, leaves };
}
