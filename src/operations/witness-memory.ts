import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Log, openCheckpoint, type Tree, type Witness } from '#transparency-log';

/**
 * Where a witness remembers what it saw: a directory with one for each log, and in it every checkpoint that it cosigned, numbered from 1. A
 * number is given once, whichever process is first: so two cannot cosign what contradicts.
 */
export function witnessMemory(directory: string, logs: readonly Log[]): Pick<Witness, 'recall' | 'remember'> {
  const newest = (origin: string) => {
    const place = directoryOf(directory, origin);
    const number = newestNumberIn(place);
    const log = logs.find((one) => one.origin === origin);
    const tree = number > 0 && log ? treeIn(join(place, fileName(number)), log) : undefined;
    return { place, number, tree };
  };
  return {
    recall: (origin) => Promise.resolve(newest(origin).tree),
    remember: (origin, before, next) => {
      const { place, number, tree } = newest(origin);
      const isStill = tree?.size === before?.size && (!tree || !before || tree.root.equals(before.root));
      if (!isStill) return Promise.resolve(false);
      return Promise.resolve(before?.size === next.size || keep(place, number + 1, next.note));
    },
  };
}

function directoryOf(directory: string, origin: string): string {
  const path = join(directory, createHash('sha256').update(origin).digest('hex'));
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

/** 0 where nothing was kept yet. */
function newestNumberIn(directory: string): number {
  const numbers = readdirSync(directory).flatMap((name) => /^(\d{10})\.note$/.exec(name)?.[1] ?? []);
  return Math.max(0, ...numbers.map(Number));
}

function fileName(number: number): string {
  return `${String(number).padStart(10, '0')}.note`;
}

function treeIn(file: string, log: Log): Tree {
  const checkpoint = openCheckpoint(readFileSync(file), log);
  if (typeof checkpoint === 'string') throw new Error(`${file} is not what was kept there: ${checkpoint}`);
  return checkpoint;
}

/** Keeps the whole note or nothing. False if that number was given meanwhile. */
function keep(directory: string, number: number, note: string): boolean {
  const unfinished = join(directory, `${randomBytes(8).toString('hex')}.part`);
  const file = openSync(unfinished, 'wx', 0o600);
  try {
    writeSync(file, note);
    fsyncSync(file);
    linkSync(unfinished, join(directory, fileName(number)));
    settle(directory);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    closeSync(file);
    rmSync(unfinished);
  }
}

/** A name that was given stays given when the power fails. */
function settle(directory: string): void {
  const open = openSync(directory, 'r');
  fsyncSync(open);
  closeSync(open);
}
