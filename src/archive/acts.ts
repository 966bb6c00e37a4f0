import { act } from '#acting/index.ts';
import { correctEntry } from './correct-entry.ts';
import { blankEntered } from './enter-blank.ts';
import { fileTransferred } from './file-to-transfer.ts';
import { giveUpBlanks } from './give-up-blanks.ts';
import { entryMarked } from './mark-entry.ts';
import { openArchiveFile } from './open-archive-file.ts';
import { copyPlaced } from './place-copy.ts';
import { documentRegistered } from './register-document.ts';
import { reserveBlanks } from './reserve-blanks.ts';
import { setUpFile } from './set-up-archive-file.ts';

/** The archive's own acts. A scan is attached by an act of its case. */
export const archiveActs = {
  correctEntry: act(correctEntry, '/register/{document}/corrections'),
  reserveBlanks: act(reserveBlanks, '/register/blanks'),
  giveUpBlanks: act(giveUpBlanks, '/register/blanks/{reservation}/giving-up'),
  openArchiveFile: act(openArchiveFile, '/archive-files/{centre}'),
};

/** What acts of a case do in the archive. */
export const archiveConsequences = [documentRegistered, blankEntered, copyPlaced, entryMarked];

/** What the command line does in the archive. */
export const archiveEvents = [setUpFile, fileTransferred];
