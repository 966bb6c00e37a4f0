import { type AuditEvent, recordEvent } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import type { ArchiveFile } from './archive-file-input.ts';
import { words } from './words.ts';
import { writeArchiveFile } from './write-archive-file.ts';

/** The installation enters the first archive file of a new centre. */
export const setUpFile: AuditEvent = {
  name: 'archive-file.set-up',
  title: say(words, (w) => w.events.setUpFile),
};

/** Enters the file in which a centre keeps mandates, as a part of entering the centre. No person in a role does it. */
export async function setUpArchiveFile(
  tx: Transaction,
  { at }: { readonly at: Temporal.Instant },
  { centre, ...input }: ArchiveFile & { readonly centre: string },
): Promise<void> {
  await writeArchiveFile(tx, { at }, centre, input);
  recordEvent(tx, { at, centre }, setUpFile, { things: { centre } });
}
