import { createHash, randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { file } from '#platform/input/file.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { entryNotFound, sealingOf } from './register-entries.ts';
import { maxScanBytes, type NoScan, scanIn } from './scan-in.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

export const attachScanInput = z.object({
  scan: file({
    missing: say(words, (w) => w.scanNotTaken.empty),
    most: maxScanBytes,
    tooLarge: say(words, (w) => w.scanNotTaken['too-large']),
  }),
});

/**
 * Attaches a scan of the signed copy 1: a PDF, JPEG or PNG, recognised by its content, of at most 20 MB. It is stored
 * sealed. What stood behind its end is not stored: no reader of a scan shows it, and another program could run it.
 */
export const attachScan = deed({
  name: 'scan.attach',
  title: say(words, (w) => w.acts.attachScan),
  point: '22.1.3',
  roles: ['employee'],
  input: attachScanInput,
  async judge(tx, _actor, { id: document }: { readonly id: string }, { scan }) {
    const sealed = await sealingOf(tx, document);
    if (!sealed) throw entryNotFound();
    const found = scan && scanIn(scan.bytes);
    if (typeof found !== 'object') return { wrong: [found && notTaken(found)] };
    return { wrong: [], found: { ...found, sealing: sealed.sealing } };
  },
  async carryOut(tx, actor, { id: document }, { scan: { bytes: uploaded } }, _needs, _prepared, scan) {
    const { type, bytes, sealing } = scan;
    const isCut = bytes.length < uploaded.length;
    const id = randomUUIDv7();
    const attached = await own(tx)
      .insertInto('archive_scan')
      .values({
        centre_id: actor.centre,
        id,
        document,
        media_type: type,
        size: bytes.length,
        sha256: sha256(bytes),
        uploaded_size: isCut ? uploaded.length : null,
        uploaded_sha256: isCut ? sha256(uploaded) : null,
        bytes: sealing.sealBytes(bytes),
        attached_at: actor.at,
        attached_by: actor.person,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!attached) throw notTaken('attached-already');
    return {
      answer: { id },
      things: { document, scan: id, ...(isCut && { cut: String(uploaded.length - bytes.length) }) },
    };
  },
});

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function notTaken(why: NoScan | 'attached-already'): Refusal {
  return new Refusal({
    code: `archive.scan-${why}`,
    kind: why === 'attached-already' ? 'conflict' : 'input',
    point: '22.1.3',
    problems: [{ field: 'scan', text: say(words, (w) => w.scanNotTaken[why]) }],
  });
}
