import type { SentFile } from '#platform/input/file.ts';
import { say } from '#platform/languages/languages.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import { readTable } from '#platform/spreadsheets/read-table.ts';
import { type Table, UnreadableTable } from '#platform/spreadsheets/table.ts';
import { mostRows, tableBounds } from './draft.ts';
import { FaultsInDraft } from './faults-in-draft.ts';
import { words } from './table/words.ts';

type Said = (w: (typeof words)['lv']) => string;

/** The table that was sent: the file, if one was chosen, or what was pasted. Refuses what cannot be read whole, in words. */
export async function readSentTable(sent: {
  readonly csv: string;
  readonly csv_file?: SentFile | undefined;
}): Promise<Table> {
  const isFile = sent.csv_file !== undefined && sent.csv_file.bytes.length > 0;
  const field = isFile ? 'csv_file' : 'csv';
  const table = await read(field, () =>
    isFile ? readTable(sent.csv_file?.bytes ?? new Uint8Array(), tableBounds) : readCsv(sent.csv, tableBounds),
  );
  if (table.length === 0) throw fault(field, (w) => w.empty);
  if (table.length > tableBounds.lines) throw fault(field, (w) => w.tooMany(mostRows));
  return table;
}

async function read(field: string, reading: () => Table | Promise<Table>): Promise<Table> {
  try {
    return await reading();
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const { fault: kind, line } = error;
    throw fault(field, (w) => w.faults[kind](line));
  }
}

function fault(field: string, text: Said): FaultsInDraft {
  return new FaultsInDraft([{ field, text: say(words, text) }]);
}
