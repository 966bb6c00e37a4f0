import { type CentreActor, type Consequence, recordConsequence } from '#acting/index.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import type { Logged } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { archiveFileOn } from './archive-file-on.ts';
import { insert, own } from './tables.ts';
import { words } from './words.ts';

export interface Registered {
  readonly year: number;
  readonly number: number;
  readonly fileIndex: string;
}

/** A document gets its number in the register: a part of the drawing up of a mandate. */
export const documentRegistered = {
  name: 'register-entry.add',
  title: say(words, (w) => w.consequences.documentRegistered),
  point: '22.1.3',
} as const satisfies Consequence;

/**
 * Enters a document in the centre's register (22.¹ 3.) with the next number of the year, without gaps, in the archive
 * file in use on that day in Latvia. The number never changes. `client` is whose document it is: scans of it are sealed
 * under their data key.
 */
export async function registerDocument(
  tx: Logged,
  actor: CentreActor,
  { document, on, client = null }: { document: string; on: Temporal.PlainDate; client?: string | null },
): Promise<Registered> {
  const [file, number] = await Promise.all([
    archiveFileOn(tx, actor.centre, on),
    nextNumber(tx, actor.centre, on.year),
  ]);
  if (!file) throw noArchiveFile();
  tx.send(
    insert('register_entry', {
      centre_id: actor.centre,
      year: on.year,
      number,
      document,
      registered_on: on,
      file_index: file.fileIndex,
      retention_years: file.retentionYears,
      registered_at: actor.at,
      registered_by: actor.person,
      client_id: client,
    }),
  );
  recordConsequence(tx, actor, documentRegistered, { things: { document } });
  return { year: on.year, number, fileIndex: file.fileIndex };
}

/** The counter's row stays locked until the commit. If a transaction is rolled back, the next one gets its number. */
async function nextNumber(tx: Logged, centre: string, year: number): Promise<number> {
  const [counter] = await counted(tx, { centre, year }).rows();
  if (!counter) throw new Error('the register counted nothing');
  return counter.last;
}

const counted = compileOnce((tx, { centre, year }: { centre: string; year: number }) =>
  own(tx)
    .insertInto('register_counter')
    .values({ centre_id: centre, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['centre_id', 'year']).doUpdateSet((e) => ({ last: e('register_counter.last', '+', 1) })),
    )
    .returning('last'),
);

function noArchiveFile(): Refusal {
  return new Refusal({
    code: 'archive.no-file',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.noArchiveFile) }],
  });
}
