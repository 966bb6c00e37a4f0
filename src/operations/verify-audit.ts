import { randomBytes } from 'node:crypto';
import { type BrokenLink, verifyAudit } from '#audit-log/index.ts';
import { allCentres } from '#organisations/index.ts';
import { openDatabase, rows, sql, transaction } from '#platform/database/database.ts';
import { Vault } from '#platform/sealing/vault.ts';
import { readArguments } from './arguments.ts';
import { ownerDatabase } from './owner-database.ts';

const faults: Record<BrokenLink['fault'], string> = {
  altered: 'was altered',
  missing: 'follows a gap: an entry before it is missing',
  cut_off: 'is the last one the log admits to, and it is not there',
  columns: 'has columns that do not say what the entry says',
};

// The log holds nothing sealed, and this command has no business opening anything that is.
const keyless = new Vault({
  current: '',
  sealing: new Map([['', randomBytes(32)]]),
  lookup: new Map([['', randomBytes(32)]]),
});

/** `tilts audit verify` */
export async function verifyAuditLog(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  await using owner = await ownerDatabase(process.env);
  const database = openDatabase({ url: owner.url, vault: keyless, connections: 1 });
  try {
    const { broken, names } = await transaction(database, null, async (tx) => {
      // Ten years of a whole country are not read in the seconds a page may take.
      await rows(tx, sql`set local statement_timeout = 0`);
      const centres = await allCentres(tx);
      return { broken: await verifyAudit(tx), names: new Map(centres.map(({ id, name }) => [id, name])) };
    });
    for (const { chain, number, fault } of broken) {
      console.error(`${names.get(chain) ?? 'What belongs to no centre'} (${chain}): entry ${number} ${faults[fault]}.`);
    }
    if (broken.length > 0) return 1;
    console.log('Every chain of the audit log holds.');
    return 0;
  } finally {
    await database.close();
  }
}
