import { readFileSync, statSync } from 'node:fs';
import { unreadable } from '#operations/unreadable.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';

/** An act with its annexes is a few hundred kilobytes. */
const largest = 2 * 1024 * 1024;

/** The text of a file. What is missing, too large, empty or no plain text is said in words. */
export function readPage(path: string): string {
  const bytes = bytesOf(path);
  const text = textOf(path, bytes);
  if (text.trim() === '') throw new CannotStart(`${path} is empty. Give the text of an act.`);
  if (/^\s*(?:<!doctype\s|<html|<\?xml)|<\/(?:p|div|body|td)>/i.test(text))
    throw new CannotStart(
      `${path} is a page with its marks (HTML or XML). Copy the text of the act as the browser shows it, and save that.`,
    );
  return text;
}

function textOf(path: string, bytes: Buffer): string {
  if (['%PDF-', '{\\rtf'].includes(bytes.subarray(0, 5).toString('latin1'))) throw noText(path);
  const isWide = [0xfffe, 0xfeff].includes(bytes.length > 1 ? bytes.readUInt16BE(0) : 0);
  if (isWide) throw new CannotStart(`${path} is text in UTF-16. Save it as UTF-8.`);
  if (bytes.includes(0)) throw noText(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw isBaltic(bytes) ? new CannotStart(`${path} is text in Windows-1257. Save it as UTF-8.`) : noText(path);
  }
}

/** Whether bytes that are no UTF-8 are the letters of Windows-1257, with which Latvian was written before: few else stand between letters. */
function isBaltic(bytes: Buffer): boolean {
  const text = new TextDecoder('windows-1257').decode(bytes);
  const isPlain = !/[^\s\p{L}\p{N}\p{P}\p{S}\u00ad]/u.test(text);
  return isPlain && /(?:noteikum|punkt|grozīj)/iu.test(text);
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
