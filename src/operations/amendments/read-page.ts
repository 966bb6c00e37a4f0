import { readFileSync, statSync } from 'node:fs';
import { unreadable } from '#operations/unreadable.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';

/** An act with its annexes is a few hundred kilobytes. */
const largest = 2 * 1024 * 1024;

/** The text of a file. What is missing, too large or no text is said in words. */
export function readPage(path: string): string {
  const bytes = bytesOf(path);
  if (bytes.includes(0)) throw noText(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw noText(path);
  }
}

function bytesOf(path: string): Buffer {
  let size: number;
  try {
    ({ size } = statSync(path));
    if (size <= largest) return readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  throw new CannotStart(`${path} has ${size} bytes, and no act is longer than ${largest}. Give the text of one act.`);
}

function noText(path: string): CannotStart {
  return new CannotStart(`${path} is no text in UTF-8. Save the act as plain text; a PDF or a Word file is not read.`);
}
