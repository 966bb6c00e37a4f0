import { readFileSync } from 'node:fs';
import { unreadable } from './unreadable.ts';

/** The content of a file that somebody named. Throws CannotStart, in a sentence, where it cannot be read. */
export function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}
