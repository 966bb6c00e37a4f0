import { fold } from '#platform/languages/languages.ts';

/** What a column of a classification scheme holds. */
export const columns = [
  'fileIndex',
  'levelName',
  'title',
  'term',
  'unit',
  'medium',
  'informationSystem',
  'remarks',
  'consent',
] as const;
export type Column = (typeof columns)[number];

/** Without these a table is no classification scheme. */
export const neededColumns = ['fileIndex', 'title', 'term'] as const satisfies readonly Column[];

/** How schemes call their columns, folded, in Latvian and English. */
const called: Readonly<Record<Column, readonly string[]>> = {
  fileIndex: [
    'indekss',
    'lietas indekss',
    'limena un lietas indekss',
    'limenis un lietas indekss',
    'limena vai lietas indekss',
    'index',
    'file index',
    'level and file index',
  ],
  levelName: ['limenis', 'limena nosaukums', 'level', 'level name', 'name of level'],
  title: ['lieta', 'virsraksts', 'lietas virsraksts', 'lietas nosaukums', 'title', 'file title', 'title of file'],
  term: ['termins', 'glabasanas termins', 'glabasanas ilgums', 'term', 'retention', 'retention term'],
  unit: [
    'strukturvieniba',
    'atbildiga strukturvieniba',
    'atbildiga strukturvieniba vai persona',
    'atbildigais',
    'unit',
    'responsible unit',
  ],
  medium: ['nesejs', 'datu nesejs', 'informacijas nesejs', 'dokumentu veids', 'medium'],
  informationSystem: [
    'informacijas sistema',
    'saistita informacijas sistema',
    'saistitas informacijas sistemas',
    'information system',
    'linked information system',
  ],
  remarks: ['piezimes', 'cita informacija', 'cita', 'cits', 'remarks', 'notes', 'other'],
  consent: [
    'lna piekrisana',
    'arhiva piekrisana',
    'latvijas nacionala arhiva piekrisana',
    'nacionala arhiva piekrisana',
    'consent',
    'consent of the national archives',
  ],
};

const byName = new Map(columns.flatMap((column) => called[column].map((name) => [name, column] as const)));

/** What a heading says its column holds. What stands in brackets explains it and is left out. */
export function columnCalled(heading: string): Column | undefined {
  return byName.get(
    fold(heading)
      .replace(/\([^()]*\)/g, '')
      .replace(/[:.*\d]/g, '')
      .replace(/ +/g, ' ')
      .trim(),
  );
}
