import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, sql } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { CaseKey } from './case-facts.ts';

/** A word to a colleague. */
export interface CaseNote {
  readonly id: string;
  /** Null if the client's data key was destroyed. */
  readonly text: string | null;
  readonly at: Temporal.Instant;
  readonly by: string;
}

interface Row extends Omit<CaseNote, 'text'> {
  readonly text: Buffer;
  readonly client_id: string;
  readonly key: Buffer | null;
}

/** The notes on a case, the oldest first. */
export async function notesOf(tx: Logged, key: CaseKey): Promise<CaseNote[]> {
  const found = await notes(tx, key).rows();
  return found.map(({ client_id, key: wrapped, text, ...row }) => ({
    ...row,
    text: openedWith(tx, client_id, wrapped, text),
  }));
}

const notes = compileOnce(
  (_tx, { centre, id }: CaseKey) => sql<Row>`
    select n.id, n.text, n.written_at as at, n.written_by as by, n.client_id, ${wrappedKey('n.client_id')} as key
      from case_note n
     where n.centre_id = ${centre} and n.case_id = ${id}
     order by n.id`,
);
