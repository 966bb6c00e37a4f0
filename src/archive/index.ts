export { archiveActs, archiveConsequences, archiveEvents } from './acts.ts';
export { archiveFileOn, archiveFilesOf } from './archive-file-on.ts';
export { attachScan } from './attach-scan.ts';
export { AttachScanFields } from './attach-scan-fields.tsx';
export { isOpenBlank, leftBlanks, type Reservation, reservationById, waitingBlanks } from './blanks.ts';
export { type Blank, enterBlank, nextBlank } from './enter-blank.ts';
export { archiveEvidence } from './evidence.ts';
export { fileOfScheme } from './file-of-scheme.ts';
export { fileToTransfer, type TransferredEntry } from './file-to-transfer.ts';
export { folderLastUsed } from './folder-last-used.ts';
export { furtherLinks } from './further-links.ts';
export { markEntry, markRefusals } from './mark-entry.ts';
export { markText } from './mark-text.ts';
export { navigation } from './navigation.ts';
export { ownCentre, ownCentres } from './own-centres.ts';
export { placeCopy, placeInput, placeRefusals } from './place-copy.ts';
export { PlaceFields } from './place-fields.tsx';
export { putRightScan } from './put-right-scan.ts';
export { type Registered, registerDocument } from './register-document.ts';
export {
  documentNumbered,
  entryNotFound,
  numbersOf,
  type RegisterEntry,
  type RegisterMark,
  registerEntriesOf,
  registerEntryOf,
} from './register-entries.ts';
export { maxScanBytes, scanIn } from './scan-in.ts';
export { type Scan, scanById, scansOf, whyScansWerePutRight } from './scans.ts';
export { setUpArchiveFile } from './set-up-archive-file.ts';
export type { MarkKind, ScanType } from './tables.ts';
export { archiveViews } from './views.ts';
