import { createHash, randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { Sealing } from '#platform/cryptography/vault.ts';
import type { Transaction } from '#platform/database/database.ts';
import { file } from '#platform/input/file.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { maxScanBytes, type NoScan, scanIn } from './scan-in.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

export const scanFile = file({
  missing: say(words, (w) => w.scanNotTaken.empty),
  most: maxScanBytes,
  tooLarge: say(words, (w) => w.scanNotTaken['too-large']),
});

type FoundScan = Exclude<ReturnType<typeof scanIn>, NoScan>;

/** The scan in an uploaded file, or why it is not taken. */
export function scanOrRefusal(bytes: Uint8Array): FoundScan | Refusal {
  const found = scanIn(bytes);
  return typeof found === 'object' ? found : notTaken(found);
}

interface Uploaded {
  readonly document: string;
  readonly sealing: Sealing;
  readonly uploaded: Uint8Array;
  readonly scan: FoundScan;
}

/** Stores a scan, sealed. `cut`: how many bytes stood outside of it and are not stored. Refuses one that the document has already. */
export async function storeScan(
  tx: Transaction,
  actor: CentreActor,
  { document, sealing, uploaded, scan: { type, bytes } }: Uploaded,
): Promise<{ readonly id: string; readonly cut: number }> {
  const cut = uploaded.length - bytes.length;
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
      uploaded_size: cut > 0 ? uploaded.length : null,
      uploaded_sha256: cut > 0 ? sha256(uploaded) : null,
      bytes: sealing.sealBytes(bytes),
      attached_at: actor.at,
      attached_by: actor.person,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!attached) throw notTaken('attached-already');
  return { id, cut };
}

/** Whether the document has this scan already. */
export function repeats({ bytes }: FoundScan, scans: readonly { readonly sha256: Buffer }[]): Refusal | undefined {
  const hash = sha256(bytes);
  return scans.some((one) => one.sha256.equals(hash)) ? notTaken('attached-already') : undefined;
}

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
