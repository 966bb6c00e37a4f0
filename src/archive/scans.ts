import type { Logged, Transaction } from '#platform/database/database.ts';
import { sealingOf, thisCentre } from './register-entries.ts';
import { own, type ScanType } from './tables.ts';

export interface Scan {
  readonly id: string;
  readonly document: string;
  readonly mediaType: ScanType;
  readonly size: number;
  readonly sha256: Buffer;
  /** Of the file as it was uploaded, if something behind its end was cut off. */
  readonly uploadedSize: number | null;
  readonly uploadedSha256: Buffer | null;
  readonly attachedAt: Temporal.Instant;
  readonly attachedBy: string;
}

/** The scans of a document, oldest first, without their bytes. */
export async function scansOf(tx: Transaction, document: string): Promise<Scan[]> {
  return scans(tx).where('document', '=', document).orderBy('attached_at').orderBy('id').execute();
}

/** One scan with its bytes, and whose mandate it shows; undefined for another centre's, or if the data key was destroyed. */
export async function scanById(
  tx: Logged,
  id: string,
): Promise<(Scan & { bytes: Buffer; client: string | null }) | undefined> {
  const scan = await scans(tx).select('bytes').where('id', '=', id).executeTakeFirst();
  const sealed = scan && (await sealingOf(tx, scan.document));
  return sealed && { ...scan, bytes: sealed.sealing.openBytes(scan.bytes), client: sealed.client };
}

function scans(tx: Transaction) {
  return own(tx)
    .selectFrom('archive_scan')
    .select([
      'id',
      'document',
      'media_type as mediaType',
      'size',
      'sha256',
      'uploaded_size as uploadedSize',
      'uploaded_sha256 as uploadedSha256',
      'attached_at as attachedAt',
      'attached_by as attachedBy',
    ])
    .where('centre_id', '=', thisCentre);
}
