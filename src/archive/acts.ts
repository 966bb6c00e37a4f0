import { act } from '#acting/index.ts';
import { correctEntry } from './correct-entry.ts';
import { entryMarked } from './mark-entry.ts';
import { openArchiveFile } from './open-archive-file.ts';
import { copyPlaced } from './place-copy.ts';
import { documentRegistered } from './register-document.ts';
import { setUpFile } from './set-up-archive-file.ts';

/** What can be done in the archive by itself; a scan is attached with its case. */
export const archiveActs = {
  correctEntry: act(correctEntry, '/register/{document}/corrections'),
  openArchiveFile: act(openArchiveFile, '/archive-files/{centre}'),
};

/** What follows in the archive from the acts of a case. */
export const archiveConsequences = [documentRegistered, copyPlaced, entryMarked];

/** What happens in the archive by the command line. */
export const archiveEvents = [setUpFile];
