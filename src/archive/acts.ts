import { act } from '#acting/index.ts';
import { correctEntry } from './correct-entry.ts';
import { openArchiveFile } from './open-archive-file.ts';

/** What can be done in the archive by itself; copies, marks and scans of a case are done with the case. */
export const archiveActs = {
  correctEntry: act(correctEntry, '/register/{document}/corrections'),
  openArchiveFile: act(openArchiveFile, '/archive-files/{centre}'),
};
