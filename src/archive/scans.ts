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
  /** That it does not hold any more, and which one holds instead, if one does; null: it holds. */
  readonly putRight: { readonly by: string | null; readonly at: Temporal.Instant; readonly who: string } | null;
}

/** The scans of a document, oldest first, without their bytes. */
export async function scansOf(tx: Transaction, document: string): Promise<Scan[]> {
  const found = await scans(tx).where('s.document', '=', document).orderBy('attached_at').orderBy('id').execute();
  return found.map(scanOf);
}

/** Why scans of a document do not hold any more, by their ids. Free text: the caller logs that it was seen. */
export async function whyScansWerePutRight(tx: Logged, document: string): Promise<ReadonlyMap<string, string>> {
  const sealed = await sealingOf(tx, document);
  const found = await own(tx)
    .selectFrom('scan_put_right')
    .select(['scan_id', 'reason'])
    .where('centre_id', '=', thisCentre)
    .where('document', '=', document)
    .execute();
  return new Map(found.map(({ scan_id, reason }) => [scan_id, sealed?.sealing.open(reason) ?? '']));
}

/** One scan with its bytes, and whose mandate it shows; undefined for another centre's, or if the data key was destroyed. */
export async function scanById(
  tx: Logged,
  id: string,
): Promise<(Scan & { bytes: Buffer; client: string | null }) | undefined> {
  const found = await scans(tx).select('bytes').where('id', '=', id).executeTakeFirst();
  const sealed = found && (await sealingOf(tx, found.document));
  return sealed && { ...scanOf(found), bytes: sealed.sealing.openBytes(found.bytes), client: sealed.client };
}

function scans(tx: Transaction) {
  return own(tx)
    .selectFrom('archive_scan as s')
    .leftJoin('scan_put_right as p', (join) =>
      join.onRef('p.centre_id', '=', 's.centre_id').onRef('p.scan_id', '=', 's.id'),
    )
    .select([
      's.id',
      's.document',
      'media_type as mediaType',
      'size',
      'sha256',
      'uploaded_size as uploadedSize',
      'uploaded_sha256 as uploadedSha256',
      'attached_at as attachedAt',
      'attached_by as attachedBy',
      'p.by_scan as by',
      'p.recorded_at as at',
      'p.recorded_by as who',
    ])
    .where('s.centre_id', '=', thisCentre);
}

type Row = Omit<Scan, 'putRight'> & {
  readonly by: string | null;
  readonly at: Temporal.Instant | null;
  readonly who: string | null;
};

function scanOf<R extends Row>({ by, at, who, ...scan }: R) {
  return { ...scan, putRight: at && who ? { by, at, who } : null };
}
