import { createHash, randomUUIDv7 } from 'node:crypto';
import { type CentreActor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { entryNotFound, sealingOf } from './register-entries.ts';
import { askEmployee } from './right.ts';
import { isScanType, type NoScan, scanTypeOf } from './scan-type.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Attaches a scan of the signed copy 1: a PDF, JPEG or PNG of at most 20 MB, by its content. It is kept sealed. */
export async function attachScan(
  tx: Transaction,
  actor: CentreActor,
  { document, bytes }: { readonly document: string; readonly bytes: Uint8Array },
): Promise<{ id: string }> {
  askEmployee(actor);
  const sealing = await sealingOf(tx, document);
  if (!sealing) throw entryNotFound();
  const type = scanTypeOf(bytes);
  if (!isScanType(type)) throw notTaken(type);
  const id = randomUUIDv7();
  const attached = await own(tx)
    .insertInto('archive_scan')
    .values({
      centre_id: actor.centre,
      id,
      document,
      media_type: type,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest(),
      bytes: sealing.sealBytes(bytes),
      attached_at: actor.at,
      attached_by: actor.person,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!attached) throw notTaken('attached-already');
  record(tx, actor, { act: 'archive.attach-scan', point: '22.1.3', things: { document, scan: id } });
  return { id };
}

function notTaken(why: NoScan | 'attached-already'): Refusal {
  return new Refusal({
    code: `archive.scan-${why}`,
    kind: why === 'attached-already' ? 'conflict' : 'input',
    point: '22.1.3',
    problems: [{ field: 'scan', text: say(words, (w) => w.scanNotTaken[why]) }],
  });
}
