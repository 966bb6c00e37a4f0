import { compileOnce } from '#platform/database/compile-once.ts';
import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** The file in which a centre keeps the mandates of a day: the newest one valid on that day. */
export async function archiveFileOn(tx: Transaction, centre: string, day: Temporal.PlainDate) {
  const [file] = await fileOn(tx, { centre, day }).rows();
  return file;
}

const fileOn = compileOnce((tx, { centre, day }: { centre: string; day: Temporal.PlainDate }) =>
  archiveFiles(tx, centre).where('valid_from', '<=', day).limit(1),
);

/** All files of a centre, the newest first. */
export async function archiveFilesOf(tx: Transaction, centre: string) {
  return archiveFiles(tx, centre).execute();
}

function archiveFiles(tx: Transaction, centre: string) {
  return own(tx)
    .selectFrom('archive_file')
    .select([
      'valid_from as validFrom',
      'file_index as fileIndex',
      'title',
      'retention_years as retentionYears',
      'opened_by as openedBy',
    ])
    .where('centre_id', '=', centre)
    .orderBy('valid_from', 'desc');
}
