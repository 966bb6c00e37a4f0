import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  onlyEmployee: "The archive's work is done by the centre's employees. Your rights let you look only.",
  noArchiveFile:
    'Nobody has said in which file the centre keeps mandates, and for how long. Ask the municipality\'s administrator to say so under "Archive files"; no mandate can be drawn up before.',
  enterFileIndex: "Enter the file index by the municipality's classification scheme.",
  enterTitle: 'Enter the title of the file.',
  enterYears: 'Enter the retention term in whole years, from 1 to 100.',
  enterValidFrom: 'Enter the day from which the file is kept.',
  fileSameDay: 'Another file was named from this day on. Choose another day.',
  enterFolder: 'Enter the folder or box in which copy 1 stands.',
  enterPages: 'Enter the number of pages as a whole number from 1 to 999.',
  placedAlready:
    "This document's place is recorded. If it is to be corrected, add a correction mark to the register entry.",
  markedAlready: 'The register has this mark already.',
  entryNotFound: "There is no such document in the register, or it is not your centre's.",
  scanNotTaken: {
    empty: 'Choose the scanned file. This one is empty.',
    'too-large': 'The file is larger than 20 MB. Scan at a lower resolution, for example 200 dots per inch.',
    unknown: 'This file is neither PDF, JPEG nor PNG. Scan the document in one of these formats.',
    damaged:
      'The file is damaged or cut off, or there is more in it than scanned pages. Scan the document again and attach the new file.',
    locked:
      'This PDF is protected by a password or by restrictions, so it is no good for the archive. Save it without protection.',
    'attached-already': 'Exactly this file has been attached to the document already.',
  },
  folder: 'Folder or box',
  folderHint: 'Where copy 1 stands, for example "Folder 3".',
  pages: 'Number of pages',
  pagesHint: 'How many pages copy 1 has.',
  scan: 'Scan of the signed copy 1',
  scanHint: 'PDF, JPEG or PNG, 20 MB at most.',
};
