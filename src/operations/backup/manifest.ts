import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { whyUnreadable } from '#operations/unreadable.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';

/** The names of a backup's two files in its directory. */
export const manifestFile = 'manifest.json';
export const dumpFile = 'tilts.dump';

const fingerprints = z.record(z.string(), z.string());

const schema = z.strictObject({
  /** The version of Tilts that made the backup, and when. */
  tilts: z.string(),
  made: z.iso.datetime(),
  /** The major version of the server. */
  postgres: z.int(),
  migrations: z.array(z.strictObject({ number: z.int(), name: z.string(), checksum: z.string() })),
  /** The keys without which the backup cannot be used: fingerprints by name. The keys themselves are not in it. */
  keys: z.strictObject({ sealing: fingerprints, lookup: fingerprints }),
  /** The public half of the key that signed the log's checkpoints by then, where the backup knew one. */
  checkpoints: z.string().optional(),
  dump: z.strictObject({ bytes: z.int(), sha256: z.string() }),
});

/** What a backup says of itself. It is written last. */
export type Manifest = z.infer<typeof schema>;

/** The manifest of the backup in this directory. Throws CannotStart if there is none, or none of ours. */
export function readManifest(backup: string): Manifest {
  const file = join(backup, manifestFile);
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : whyUnreadable(file, error);
    throw new CannotStart(`${backup} is not a complete backup. ${why}`);
  }
}
