import type { Period } from './figures.ts';

/** The columns of the published tables. */
const columnNames = [
  'period',
  'place_id',
  'place',
  'service_id',
  'service_code',
  'service_lv',
  'service_en',
  'services',
  'status',
] as const;
export type ColumnName = (typeof columnNames)[number];

export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

/** A table as files and catalogue name it. */
export interface PublishedTable extends PublishedFile {
  readonly margin: readonly string[];
  readonly columns: readonly ColumnName[];
  readonly digest: string;
}

/** `services-by-centre-e-service-month`; what is told together is not in the name. */
export function tableName(margin: readonly string[]): string {
  return ['services-by', ...margin.filter((level) => level !== 'country' && level !== 'all')].join('-');
}

/** The columns that a margin has. */
export function columns([place, service]: readonly string[]): ColumnName[] {
  return columnNames.filter(
    (name) => (place !== 'country' || !name.startsWith('place')) && (service !== 'all' || !name.startsWith('service_')),
  );
}

const titles: Readonly<Record<ColumnName, { readonly lv: string; readonly en: string }>> = {
  period: { lv: 'mēnesis vai gads', en: 'month or year' },
  place_id: { lv: 'vietas identifikators', en: 'identifier of the place' },
  place: { lv: 'centrs vai pašvaldība', en: 'centre or municipality' },
  service_id: { lv: 'e-pakalpojuma vai tēmas identifikators', en: 'identifier of the e-service or topic' },
  service_code: { lv: 'e-pakalpojuma kods; tēmai tāda nav', en: 'code of the e-service; a topic has none' },
  service_lv: { lv: 'e-pakalpojums vai tēma latviski', en: 'e-service or topic in Latvian' },
  service_en: { lv: 'e-pakalpojums vai tēma angliski', en: 'e-service or topic in English' },
  services: { lv: 'pakalpojumi', en: 'services' },
  status: { lv: 'vai skaits ir redzams', en: 'whether the number is shown' },
};

const comments = {
  lv: 'Pakalpojumi ir klientu vārdā pieteiktie e-pakalpojumi un konsultācijas. Kā tabulā nav, tā skaits ir 0. Kur skaits ir slēpts (hidden), tas nav 0: no tā varētu uzzināt par atsevišķiem cilvēkiem.',
  en: 'Services are e-services applied for in clients’ names and consultations. What is not in the table is 0. Where a number is hidden it is not 0: it would tell of single people.',
};

/** What the columns of the tables mean: CSV on the Web (W3C, 2015). */
export function schemaOf(tables: readonly PublishedTable[], { from, to, known }: Period): object {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:temporal': `${from.toString()}/${to.toString()}`,
    'dc:modified': { '@value': known.toString(), '@type': 'xsd:date' },
    'rdfs:comment': Object.entries(comments).map(([language, text]) => ({ '@value': text, '@language': language })),
    dialect: { delimiter: ';', header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tables: tables.map(({ name, columns: shown, margin }) => ({
      url: name,
      tableSchema: {
        columns: shown.map((column) => ({
          name: column,
          titles: [column],
          'dc:description': [
            { '@value': titles[column].lv, '@language': 'lv' },
            { '@value': titles[column].en, '@language': 'en' },
          ],
          datatype: datatypeOf(column, margin),
          required: column !== 'services' && column !== 'service_code',
        })),
        primaryKey: shown.filter((column) => ['period', 'place_id', 'service_id'].includes(column)),
      },
    })),
  };
}

function datatypeOf(column: ColumnName, margin: readonly string[]): object | string {
  if (column === 'services') return { base: 'nonNegativeInteger' };
  if (column === 'status') return { base: 'string', format: '^(shown|hidden)$' };
  if (column === 'period') return margin[2] === 'year' ? 'gYear' : 'gYearMonth';
  return 'string';
}
