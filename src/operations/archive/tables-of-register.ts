import { markText } from '#archive/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { RegisterLine } from './register-of-transfer.ts';
import type { SiardTable } from './siard.ts';

const byNumber = ['year', 'number'];
const text = 'CHARACTER VARYING(1000)';

/** The register as a database: its entries, and the marks on them. */
export function tablesOfRegister(lines: readonly Omit<RegisterLine, 'files'>[]): readonly SiardTable[] {
  return [
    {
      name: 'register_entry',
      description: 'Pilnvarojumu reģistra ieraksti',
      columns: [
        { name: 'year', type: 'INTEGER', description: 'Gads' },
        { name: 'number', type: 'INTEGER', description: 'Numurs gadā' },
        { name: 'registered_on', type: 'DATE', description: 'Reģistrēts' },
        { name: 'file_index', type: text, description: 'Lietas indekss' },
        { name: 'retained_until', type: 'DATE', description: 'Jāglabā līdz' },
        { name: 'place', type: text, isNullable: true, description: 'Mape vai kaste' },
        { name: 'pages', type: 'INTEGER', isNullable: true, description: 'Lapas' },
      ],
      primaryKey: byNumber,
      rows: lines.map(({ entry, retainedUntil }) => [
        entry.year,
        entry.number,
        entry.registeredOn.toString(),
        entry.fileIndex,
        retainedUntil.toString(),
        entry.place?.folder ?? null,
        entry.place?.pages ?? null,
      ]),
    },
    {
      name: 'register_mark',
      description: 'Atzīmes pie ierakstiem',
      columns: [
        { name: 'year', type: 'INTEGER', description: 'Gads' },
        { name: 'number', type: 'INTEGER', description: 'Numurs gadā' },
        { name: 'marked_on', type: 'DATE', description: 'Datums' },
        { name: 'kind', type: text, description: 'Atzīme' },
        { name: 'note', type: text, description: 'Piezīme' },
      ],
      primaryKey: [],
      references: { table: 'register_entry', columns: byNumber },
      rows: lines.flatMap(({ entry: { year, number, marks } }) =>
        marks.map(({ markedAt, kind, note }) => [
          year,
          number,
          officialDay(markedAt).toString(),
          markText(kind).lv,
          note,
        ]),
      ),
    },
  ];
}
