import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  title: 'How the table is understood',
  lead: 'No row has been added yet. Check what each column holds, and then add the rows.',
  sheet: (name, others) =>
    `The sheet “${name}” was read. Other sheets in this file: ${others}. If you need another one, discard the table, save that sheet in a file of its own, and choose that file.`,
  column: (letter, heading) => (heading ? `Column ${letter}: ${heading}` : `Column ${letter}, without a heading`),
  values: (values) => `First values: ${values}`,
  meanings: {
    name: 'name and surname',
    givenName: 'given name only',
    surname: 'surname only',
    email: 'e-mail address',
    phone: 'phone number',
    position: 'position',
    place: 'centre or institution',
    term: 'term',
  },
  leaveOut: 'leave the column out',
  leftOut: {
    number: 'Left out, because it holds the numbers of rows.',
    'personal-code': 'Left out, because a request does not ask for personal codes.',
    beginning: 'Left out, because a right begins when it is decided on.',
    others: 'Left out, because it is about a superior or the institution, not the employee.',
    'other-day': 'Left out, because this day is not the last one of a term.',
    empty: 'Left out, because it is empty.',
    twice: 'Left out, because another column holds the same already.',
    unknown: 'Left out, because it is not known what it holds.',
  },
  begins: 'Which line is the first employee’s?',
  beginsHint: 'Everything above this line is left out.',
  line: (line, text) => `Line ${line}: ${text}`,
  rowsIn: (count) => `Rows of employees in the table: ${count}`,
  linesOut: 'Lines left out',
  linesOutLead:
    'These lines will not be in the request. If one is about an employee after all, type it in once the other rows are added.',
  whyNoRow: {
    above: '(above the first row of employees)',
    headings: '(headings of columns)',
    numbers: '(numbers of columns)',
    sum: '(a sum)',
    signature: '(a line for a signature or a date)',
    words: '(one column alone is filled in)',
  },
  notFound: (columns) => `Not found in the table: ${columns}. You can type it once the rows are added.`,
  take: 'Add the rows',
  discard: 'Discard the table',
  waitsTitle: 'The table you sent has not been added yet',
  waitsLink: 'Check the columns and add the rows',
  taken: 'The rows of the table are added. Check them and prepare the form.',
  discarded: 'The table is discarded. No row has been added.',
  nothingSent: 'Paste a table or choose a file.',
  empty: 'The table has no rows. Paste rows or choose a file.',
  tooMany: (most) => `There are too many rows. Prepare another request for the rest; one has no more than ${most}.`,
  fileTooLarge: 'The file is larger than 2 MB. Copy the rows to a new spreadsheet, save it, and choose the saved file.',
  faults: {
    'not-a-table': () => 'This file cannot be read. Save the table as XLSX or CSV and choose the saved file.',
    'too-large': () => 'The file is too large. Copy the rows to a new spreadsheet, save it, and choose the saved file.',
    unread: (line) =>
      `The table cannot be read from line ${line}: a line is too long, or a quotation mark is not closed.`,
  },
  twice: (meaning, column, first) =>
    `Column ${column} is said to be “${meaning}”, but column ${first} holds it already. Leave one of them out.`,
  noName: 'Say which column holds the names of the employees.',
  noRows: 'Say which line is the first employee’s.',
  otherKind: (line, cell) =>
    `The table says “${cell}” in line ${line}. A request either grants or revokes rights: remove from the table the people for whom the opposite is asked, and send them in another request.`,
};
