import type { SentFile } from '#platform/input/file.ts';
import { say } from '#platform/languages/languages.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import { largestTable, readTable } from '#platform/spreadsheets/read-table.ts';
import { type ReadTable, UnreadableTable } from '#platform/spreadsheets/table.ts';
import { mostRows, tableBounds } from './draft.ts';
import { FaultsInDraft } from './faults-in-draft.ts';
import { words } from './table/words.ts';
import { isOfPeople } from './understand-table.ts';

type Said = (w: (typeof words)['lv']) => string;

/**
 * The table that was sent: the file, if one was chosen, or what was pasted; of several sheets the first one about people. Refuses
 * what cannot be read whole, in words.
 */
export async function readSentTable(sent: {
  readonly csv: string;
  readonly csv_file?: SentFile | undefined;
}): Promise<ReadTable> {
  const isFile = sent.csv_file !== undefined && sent.csv_file.bytes.length > 0;
  const field = isFile ? 'csv_file' : 'csv';
  if (isFile && (sent.csv_file?.bytes.length ?? 0) > largestTable) throw fault(field, (w) => w.fileTooLarge);
  const read = await reading(field, () =>
    isFile
      ? readTable(sent.csv_file?.bytes ?? new Uint8Array(), tableBounds, isOfPeople)
      : { table: readCsv(sent.csv, tableBounds) },
  );
  if (read.table.length === 0) throw fault(field, (w) => w.empty);
  if (read.table.length > tableBounds.lines) throw fault(field, (w) => w.tooMany(mostRows));
  return read;
}

async function reading(field: string, read: () => ReadTable | Promise<ReadTable>): Promise<ReadTable> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const { fault: kind, line } = error;
    throw fault(field, (w) => w.faults[kind](line));
  }
}

function fault(field: string, text: Said): FaultsInDraft {
  return new FaultsInDraft([{ field, text: say(words, text) }]);
}
