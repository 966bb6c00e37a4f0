import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The same texts in two languages: `words.lv.ts` and the `words.en.ts` beside it. */
export interface Pair {
  readonly folder: string;
  readonly lv: unknown;
  readonly en: unknown;
  /** The text of `words.lv.ts`, which alone has the types of its functions' parameters. */
  readonly source: string;
}

export async function readPairs(root: string): Promise<Pair[]> {
  const paths = globSync('{src,packages}/**/words.lv.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return Promise.all(
    paths.toSorted().map(async (path) => {
      const folder = posix.dirname(path);
      const { lv } = (await import(join(root, path))) as { lv: unknown };
      const { en } = (await import(join(root, folder, 'words.en.ts'))) as { en: unknown };
      return { folder, lv, en, source: readFileSync(join(root, path), 'utf8') };
    }),
  );
}
