import { type Actor, type CentreActor, perform } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type ArchiveFileInput, openArchiveFile } from './open-archive-file.ts';

/** Carries out an administrator's naming of a centre's file: in the centre's transaction and its log. */
export async function nameArchiveFile(
  database: Database,
  administrator: Actor,
  requestId: string,
  input: ArchiveFileInput,
): Promise<void> {
  const atCentre: CentreActor = { ...administrator, centre: input.centre };
  await perform(database, atCentre, { id: requestId, act: 'archive.open-file', point: '22.1.3' }, async (tx) => {
    await openArchiveFile(tx, atCentre, input);
    return null;
  });
}
