import { createHash, randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { file } from '#platform/input/file.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { entryNotFound, sealingOf } from './register-entries.ts';
import { isScanType, maxScanBytes, type NoScan, scanTypeOf } from './scan-type.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

export const attachScanInput = z.object({
  scan: file(
    say(words, (w) => w.scanNotTaken.empty),
    maxScanBytes,
  ),
});

/**
 * Attaches a scan of the signed copy 1: a PDF, JPEG or PNG, recognised by its content, of at most 20 MB. It is stored
 * sealed.
 */
export const attachScan = deed({
  name: 'scan.attach',
  title: say(words, (w) => w.acts.attachScan),
  point: '22.1.3',
  roles: ['employee'],
  input: attachScanInput,
  async carryOut(tx, actor, { id: document }: { readonly id: string }, { scan: { bytes } }) {
    const sealed = await sealingOf(tx, document);
    if (!sealed) throw entryNotFound();
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
        bytes: sealed.sealing.sealBytes(bytes),
        attached_at: actor.at,
        attached_by: actor.person,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!attached) throw notTaken('attached-already');
    return { answer: { id }, things: { document, scan: id } };
  },
});

function notTaken(why: NoScan | 'attached-already'): Refusal {
  return new Refusal({
    code: `archive.scan-${why}`,
    kind: why === 'attached-already' ? 'conflict' : 'input',
    point: '22.1.3',
    problems: [{ field: 'scan', text: say(words, (w) => w.scanNotTaken[why]) }],
  });
}
