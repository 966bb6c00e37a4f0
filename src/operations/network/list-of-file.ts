import { readFileSync } from 'node:fs';
import { listFaultInWords, readList, UnreadableList } from '#network/index.ts';
import { unreadable } from '#operations/unreadable.ts';
import type { Language } from '#platform/languages/languages.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { textOfFile } from '#platform/spreadsheets/text-of-file.ts';

/** A published list as a file has it, in the encodings in which spreadsheets save it. Throws `CannotStart`, saying what is wrong where. */
export function listOfFile(path: string, language: Language) {
  try {
    return readListOfFile(path);
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    throw new CannotStart(`${path}:${error.line}: ${listFaultInWords(language, error)}`);
  }
}

/** The same; of a file that is text and no such list it throws the `UnreadableList`. */
export function readListOfFile(path: string) {
  const text = textOfFile(bytesOf(path));
  if (text === undefined) throw new CannotStart(`${path} is not text.`);
  return readList(text);
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}
