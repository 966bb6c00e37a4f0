import { type AuditEvent, record } from '#acting/index.ts';
import { type Database, loggedTransaction, rows, sql } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { nameOfScan } from './name-of-scan.ts';
import { type RegisterEntry, registerEntryOf, registeredOf } from './register-entries.ts';
import { retainedUntil } from './retention.ts';
import { scanById, scansOf } from './scans.ts';
import { words } from './words.ts';

/** An operator takes papers of a file out, to be handed to the National Archives. */
export const fileTransferred: AuditEvent = {
  name: 'archive-file.transfer',
  title: say(words, (w) => w.events.transferFile),
};

/** A file of a year at a centre. */
export interface FileOfYear {
  readonly centre: string;
  readonly year: number;
  readonly fileIndex: string;
}

/** An entry of the register, and the scans of its copy 1 that hold. */
export interface TransferredEntry {
  readonly entry: RegisterEntry;
  readonly retainedUntil: Temporal.PlainDate;
  readonly scans: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Buffer;
    readonly attachedAt: Temporal.Instant;
  }[];
}

/**
 * The entries of a file in the order of their numbers, each with the scans that hold, opened, if they are asked for. Each leaves an entry
 * in the log of its centre, about its client. Nobody acts under a right: it is a part of a command of the operator.
 */
export async function* fileToTransfer(
  database: Database,
  { centre, year, fileIndex }: FileOfYear,
  clock: () => Temporal.Instant,
  { opensScans }: { readonly opensScans: boolean },
): AsyncGenerator<TransferredEntry> {
  for (let behind = 0; ; ) {
    const from = behind;
    const found = await loggedTransaction(database, centre, async (tx) => {
      const [next] = await rows(
        tx,
        sql<{ document: string; number: number }>`
          select document, number from entries_of_file(current_centre(), ${year}::integer, ${fileIndex}, ${from}::integer, 1)`,
      );
      if (!next) return;
      const { document, number } = next;
      const entry = await registerEntryOf(tx, document);
      if (!entry) throw new Error(`the register has no ${document}`);
      const scans = [];
      for (const { id, putRight } of opensScans ? await scansOf(tx, document) : []) {
        const scan = putRight ? undefined : await scanById(tx, id);
        if (scan) scans.push({ ...scan, name: nameOfScan(entry, scan) });
      }
      const client = (await registeredOf(tx, document))?.client ?? undefined;
      record(tx, { at: clock(), centre }, { act: fileTransferred.name, client, things: { document } });
      return { number, transferred: { entry, retainedUntil: retainedUntil(entry), scans } };
    });
    if (!found) return;
    yield found.transferred;
    behind = found.number;
  }
}
