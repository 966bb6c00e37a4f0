import { say } from '#platform/languages/languages.ts';
import { FaultsInDraft } from './faults-in-draft.ts';
import { words } from './words.ts';

/** Far more than the longest table can need. */
const largest = 2 * 1024 * 1024;

/**
 * The text of a table's file as spreadsheets save it: UTF-8, UTF-16 with its mark, or, as Excel does on a Latvian Windows,
 * the code page of the Baltics. What is no text, such as the spreadsheet itself, is refused.
 */
export function textOfTable(bytes: Uint8Array): string {
  const text = bytes.length <= largest ? decoded(bytes) : undefined;
  // No text holds NUL, and the files of spreadsheets are packed.
  if (text === undefined || text.includes('\0') || text.startsWith('PK\x03\x04')) {
    throw new FaultsInDraft([{ field: 'csv_file', text: say(words, (w) => w.csv.notATable) }]);
  }
  return text;
}

function decoded(bytes: Uint8Array): string {
  const mark = bytes.length < 2 ? undefined : `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1257').decode(bytes);
  }
}
