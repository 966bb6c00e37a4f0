import type { SchemeLine } from './scheme.ts';

/** How the files of a scheme differ from those of another one, each in the order of its scheme. */
export interface Compared {
  readonly added: readonly SchemeLine[];
  readonly gone: readonly SchemeLine[];
  readonly changed: readonly { readonly before: SchemeLine; readonly after: SchemeLine }[];
}

/** Compares files by their index: a file is the same as long as its title, its term and the consent it needs are. */
export function compareSchemes(
  before: ReadonlyMap<string, SchemeLine>,
  after: ReadonlyMap<string, SchemeLine>,
): Compared {
  return {
    added: [...after.values()].filter(({ fileIndex }) => !before.has(fileIndex)),
    gone: [...before.values()].filter(({ fileIndex }) => !after.has(fileIndex)),
    changed: [...before.values()].flatMap((file) => {
      const later = after.get(file.fileIndex);
      return later && told(later) !== told(file) ? [{ before: file, after: later }] : [];
    }),
  };
}

function told({ title, term, needsConsent }: SchemeLine): string {
  return JSON.stringify([title, term?.said, needsConsent]);
}
