import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { attachScan } from './attach-scan.ts';
import { correctEntry } from './correct-entry.ts';
import { blankEntered } from './enter-blank.ts';
import { entryMarked } from './mark-entry.ts';
import { openArchiveFile } from './open-archive-file.ts';
import { copyPlaced } from './place-copy.ts';
import { putRightScan } from './put-right-scan.ts';
import { documentRegistered } from './register-document.ts';
import { reserveBlanks } from './reserve-blanks.ts';
import { setUpFile } from './set-up-archive-file.ts';

/** Where the log tells of this room's records. */
export const archiveEvidence: readonly Evidence[] = [
  evidenceOfCentre('archive_file', 'centre_id', 'centre', [setUpFile, openArchiveFile]),
  evidenceOfCentre('register_entry', 'document', 'document', [documentRegistered]),
  evidenceOfCentre('register_place', 'document', 'document', [copyPlaced]),
  evidenceOfCentre('register_place_put_right', 'id', 'putRight', [correctEntry], 'one-or-none'),
  evidenceOfCentre('register_mark', 'document', 'document', [entryMarked, correctEntry, blankEntered]),
  evidenceOfCentre('blank_reservation', 'id', 'reservation', [reserveBlanks]),
  evidenceOfCentre('register_blank', 'reservation_id', 'reservation', [reserveBlanks], 'some'),
  evidenceOfCentre('blank_entered', 'document', 'document', [blankEntered]),
  evidenceOfCentre('archive_scan', 'id', 'scan', [attachScan, putRightScan], 'one-or-none'),
  evidenceOfCentre('scan_put_right', 'scan_id', 'wrongScan', [putRightScan]),
];
