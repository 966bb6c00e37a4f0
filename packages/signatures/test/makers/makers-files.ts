import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TrustMaterial } from '../../src/index.ts';
import { findUpwards } from './find-upwards.ts';

/** The signed files of the public test suites and their trust material; both empty without the folder. */
export function makersFiles(): { files: { name: string; bytes: Buffer }[]; material: TrustMaterial } {
  const folder = findUpwards('shared/signed-files');
  if (folder === undefined) return { files: [], material: { lists: [], anchors: [] } };
  const read = (path: string) => readFileSync(join(folder, path));
  return {
    files: globSync('*/*.{asice,asics,sce,bdoc,pdf}', { cwd: folder }).map((path) => ({
      name: basename(path),
      bytes: read(path),
    })),
    material: {
      lists: [read('trust-lists/EE_T-34-2026-05-11.xml')],
      anchors: globSync('anchors/*', { cwd: folder }).map(read),
    },
  };
}
