import { type CentreActor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { entryNotFound, registerEntryOf } from './register-entries.ts';
import { scanById } from './scans.ts';
import type { ScanType } from './tables.ts';

const endings: Record<ScanType, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

/** Gives out a scan, with a name by its place in the register; the log says who took it. */
export async function viewScan(tx: Transaction, actor: CentreActor, id: string) {
  const scan = await scanById(tx, id);
  const entry = scan && (await registerEntryOf(tx, scan.document));
  if (!scan || !entry) throw entryNotFound();
  record(tx, actor, { act: 'archive.view-scan', things: { document: scan.document, scan: id } });
  const name = `${entry.year}-${entry.number}-${id.slice(-4)}.${endings[scan.mediaType]}`;
  return { bytes: scan.bytes, mediaType: scan.mediaType, name };
}
