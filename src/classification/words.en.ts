import { plural } from '#platform/languages/languages.ts';
import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  title: 'Classification scheme',
  lead: 'The files of the municipality by levels, each with its retention term. Mandates are kept in a file of the scheme, for as long as it says.',
  columns: {
    fileIndex: 'Index',
    levelName: 'Level name',
    title: 'File title',
    term: 'Retention term',
    unit: 'Responsible unit',
    medium: 'Medium',
    informationSystem: 'Information system',
    remarks: 'Other',
    consent: 'Consent of the National Archives',
  },
  media: { paper: 'Paper', electronic: 'Electronic', hybrid: 'Hybrid', other: 'Other' },
  acts: { bring: 'Bringing in of a classification scheme', adopt: 'Adoption of a classification scheme' },
  views: { list: 'List of classification schemes', view: 'View of a classification scheme' },
  done: {
    brought: 'The scheme is read. Look it through, and say from which day it applies.',
    adopted:
      'The scheme is adopted. Under “Archive files” you see which centres keep mandates in a file that it does not have.',
  },
  noSchemes:
    'No scheme has been brought in yet. Without one, the file and its term are entered for each centre by itself.',
  schemes: 'Schemes',
  broughtAt: 'Brought in',
  validFrom: 'Applies from',
  state: 'State',
  states: { applies: 'Applies', coming: 'To come', former: 'Applies no more', waiting: 'Not adopted' },
  bring: 'Bring in a scheme',
  bringHint:
    'A table with the headings Index, Level name, File title, Retention term, Responsible unit, Medium, Information system, Other, Consent of the National Archives. Index, title and term are needed. You can look the scheme through before it is adopted.',
  file: 'File',
  fileHint: 'CSV or XLSX, 2 MB at most.',
  pasted: 'Pasted table',
  pastedHint: 'Copy the cells of the table together with the headings.',
  read: 'Read',
  schemeOf: (day) => `Scheme brought in on ${day}`,
  broughtBy: 'Brought in by',
  adoptedBy: 'Adopted by',
  agreement: 'Agreement of the National Archives',
  agreementOf: (number, on, until) => `No. ${number}, ${on}, agreed until ${until}`,
  notAgreed: 'none stated',
  lines: 'Levels and files',
  consentNeeded: 'needed',
  consentNotNeeded: 'not needed',
  compared: 'Beside the scheme that applies',
  same: 'The files, their terms and consents are the same.',
  added: (count) => `${count} ${plural('en', count, { one: 'new file', other: 'new files' })}`,
  gone: (count) => `${count} ${plural('en', count, { one: 'file', other: 'files' })} no longer there`,
  changed: (count) => `${count} ${plural('en', count, { one: 'changed file', other: 'changed files' })}`,
  further: (count) => `and more: ${count}`,
  now: (title, term) => `now: ${title}, ${term}`,
  adopt: 'Adopt this scheme',
  adoptLead:
    'From that day centres can keep mandates in files of the scheme only. Those registered already stay in their file with its term.',
  validFromHint: 'For example, 01.01.2027.',
  agreementNumber: 'Number of the agreement',
  agreementHint: 'If the National Archives have not agreed to the scheme, leave the three fields empty.',
  agreedOn: 'Agreed on',
  agreedUntil: 'To be agreed anew by',
  agreedUntilHint: 'Usually after five years.',
  faults: {
    noHeadings:
      'The table lacks the headings of a classification scheme. At least these are needed: Index, File title, Retention term.',
    unknownColumn: (heading) =>
      `It is not known what the column “${heading}” means. Call it as this page does, or delete it.`,
    columnTwice: (column) => `The column “${column}” is there twice. Leave one.`,
    columnMissing: (column) => `The column “${column}” is missing.`,
    noRows: 'There is no row below the headings.',
    noFiles: 'The table has levels only, and no file. A file has a file title and a retention term.',
    cellWithoutColumn: (row) => `Row ${row}: a cell has no heading. Delete it, or name its column.`,
    indexTwice: (row, index, before) =>
      `Row ${row}: the index ${index} is that of row ${before}. Each index is in a scheme once.`,
    tooLong: (row, column, most) =>
      `Row ${row}: the column “${column}” is too long (letters at most: ${most}). Shorten it.`,
    noIndex: (row) => `Row ${row}: there is no index. Enter it, or delete the row.`,
    neither: (row) => `Row ${row}: there is neither a level name nor a file title. Enter one of them.`,
    noTerm: (row) => `Row ${row}: the file has no retention term. Enter it.`,
    termOfLevel: (row) =>
      `Row ${row}: a level without a file title has a retention term. Enter the title, or delete the term.`,
    yearsOutside: (row, said) => `Row ${row}: the retention term “${said}” is not from 1 to 100 years. Correct it.`,
    consent: (row, said) =>
      `Row ${row}: “${said}” does not say whether the National Archives consent. Enter “yes” or “no”.`,
  },
  refused: {
    nothingSent: 'Choose a file, or paste a table with the classification scheme.',
    tooLarge: 'The file is larger than 2 MB. Leave nothing but the classification scheme in it.',
    tooMany: (most) =>
      `The table has too many rows (at most: ${most}). Leave nothing but the classification scheme in it.`,
    unreadable: {
      'not-a-table': () => 'This file cannot be read as a table. Save it as CSV or XLSX.',
      'too-large': () => 'The table is too large. Leave nothing but the classification scheme in it.',
      unread: (row) =>
        `The table can be read only as far as row ${row}. Check that all its quotation marks are closed.`,
    },
    furtherFaults: (count) =>
      `And ${count} further ${plural('en', count, { one: 'fault', other: 'faults' })}. Correct these, and read the table again.`,
    unknown: 'There is no such scheme, or it is not your municipality’s.',
    validFrom: 'Enter the day from which the scheme applies.',
    sameDay: 'Another scheme is adopted from this day already. Choose another day.',
    pastDay: 'This day has passed, and its papers are in their files already. Enter today or a later day.',
    adoptedAlready: 'This scheme is adopted already. If something is to be changed, bring in a new one.',
    agreement: 'Enter the number of the agreement, or leave all three fields of it empty.',
    agreedOn: 'Enter when the scheme was agreed to, or leave all three fields of the agreement empty.',
    agreedUntil: 'Enter until when the scheme is agreed to, or leave all three fields of the agreement empty.',
    agreedLater: 'The day of the agreement has not come yet. Enter today or an earlier day.',
    agreedUntilBefore: 'This day must be after the day of the agreement.',
  },
};
