import { globSync, readFileSync, statSync } from 'node:fs';

const pattern = '{bin,src,packages,test,bench,docs}/**/*.test.{ts,tsx}';

/** All test files of the project, from its root, in the order of their names. */
export function everyTestFile(): string[] {
  return globSync(pattern, { exclude: ['**/node_modules'] }).toSorted();
}

/** The test files of a folder, or the file itself: none where there is no such path, or nothing to test in it. */
export function testFilesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  return found.isDirectory() ? globSync(`${path}/**/*.test.{ts,tsx}`).toSorted() : [path];
}

/** Only tests that use test/support/browser/ need a real browser. */
export function needsBrowser(file: string): boolean {
  return /from '#test\/support\/browser\//.test(readFileSync(file, 'utf8'));
}

/** True for tests that start programs of their own: a browser, Tilts itself, a PostgreSQL. */
export function startsPrograms(file: string): boolean {
  return (
    needsBrowser(file) || /from '#test\/support\/(site\/tilts|postgres\/own-server)\./.test(readFileSync(file, 'utf8'))
  );
}
