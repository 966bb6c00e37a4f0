import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository-files.ts';

/** A test that a document names as the proof of what it says. */
export interface NamedTest {
  readonly file: string;
  readonly name: string;
}

/** The tests named in a cell, as `file` “name”. */
export function testsIn(cell: string): NamedTest[] {
  return [...cell.matchAll(/`([\w./-]+)` “(.+?)”(?=<br>|$)/g)].map(([, file = '', name = '']) => ({ file, name }));
}

/** Whether the file has a test or a suite of that name, as it is written in the source. */
export function isThere({ file, name }: NamedTest): boolean {
  if (!existsSync(join(root, file))) return false;
  const source = readFileSync(join(root, file), 'utf8');
  return ['test', 'it', 'describe', 'suite'].some((call) =>
    [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => source.includes(`${call}(${quoted}`)),
  );
}
