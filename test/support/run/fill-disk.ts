import { closeSync, openSync, writeSync } from 'node:fs';

/** Writes into the file until its disk has no room left. Others may free some: then it is asked again. */
export function fillDisk(file: string): void {
  const handle = openSync(file, 'a');
  try {
    for (const size of [1_048_576, 4_096]) writeAll(handle, Buffer.alloc(size));
  } finally {
    closeSync(handle);
  }
}

function writeAll(handle: number, bytes: Buffer): void {
  try {
    while (writeSync(handle, bytes) > 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
