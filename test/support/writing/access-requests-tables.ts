import { tableBounds } from '#access-requests/draft.ts';
import { rowsOfTable } from '#access-requests/rows-of-table.ts';
import { understandTable } from '#access-requests/understand-table.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';

/** Two people, each a row of the table of Annex 2, and what its columns are. */
export const person = [
  'Anna Bērziņa',
  'anna@pagasts.lv',
  '+371 20000001',
  'vecākā speciāliste',
  'Upmalas VPVKAC',
  '31.12.2027.',
];
export const another = [
  'Zane Kļava',
  'zane@pagasts.lv',
  '67000001',
  'Vadītāja',
  'Upmalas novada pašvaldība',
  'pastāvīgi',
];
export const annex = ['name', 'email', 'phone', 'position', 'place', 'term'];
const lineOf = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(';');
/** A table of these lines, as it is pasted. */
export const read = (...lines: (readonly string[])[]) => readCsv(lines.map(lineOf).join('\r\n'), tableBounds);

/** What a table of these lines is understood as, and the rows made of it. */
export function understood(...lines: (readonly string[])[]) {
  const table = read(...lines);
  const { columns, begins } = understandTable(table);
  const rows = rowsOfTable(table, { columns: columns.map(({ takenFor }) => takenFor), begins });
  return { columns: columns.map(({ takenFor, leftOut }) => takenFor ?? leftOut), begins, rows };
}

/** How offices call these columns. */
export const headings: readonly (readonly string[])[] = [
  ['Vārds, uzvārds', 'E-pasts', 'Tālrunis', 'Amats', 'Vieta', 'Termiņš'],
  ['VĀRDS UN UZVĀRDS', 'e-pasta adrese:', 'Tālruņa numurs', 'Ieņemamais amats', 'Iestāde', 'Termiņš līdz'],
  ['Darbinieka vārds, uzvārds', 'Darba e-pasts', 'Tālr. nr.', 'Amata nosaukums', 'VPVKAC nosaukums', 'Derīgs līdz'],
  ['Darbinieks', 'epasts', 'Mob. tel.', 'Amats*', 'Klientu apkalpošanas centrs/iestāde', 'Piekļuves termiņš'],
  ['Lietotāja vārds un uzvārds', 'E pasts', 'Kontakttālrunis', 'Amats', 'Darba vieta', 'Tiesību beigu datums'],
  ['Name', 'E-mail', 'Phone', 'Position', 'Centre or institution', 'Term'],
  ['Full name', 'Email address', 'Mobile', 'Job title', 'Workplace', 'Valid until'],
  ['Employee', 'mail', 'Telephone', 'Post', 'Office', 'Expires'],
  ['Vārds,\nuzvārds', 'E-pasts', 'Tālrunis', 'Amats', 'Pašvaldība', 'Termiņš'],
];
