import { escaped } from './xml.ts';

/** The types that our tables have, as SQL:2008 names them, and as XML Schema checks them. */
const types = {
  INTEGER: 'xs:integer',
  DATE: 'xs:date',
  'CHARACTER VARYING(1000)': 'xs:string',
} as const;

export interface SiardColumn {
  readonly name: string;
  readonly type: keyof typeof types;
  readonly isNullable?: boolean;
  readonly description: string;
}

export interface SiardTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly SiardColumn[];
  /** Its columns, in their order; none where rows have no key. */
  readonly primaryKey: readonly string[];
  /** Columns that have the primary key of another table. */
  readonly references?: { readonly table: string; readonly columns: readonly string[] };
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Of what a SIARD archive says who made it, of what, and when. */
export interface SiardHead {
  readonly database: string;
  readonly description: string;
  readonly owner: string;
  /** From when on the data were entered, in words. */
  readonly timespan: string;
  readonly madeOn: Temporal.PlainDate;
}

const metadataNamespace = 'http://www.bar.admin.ch/xmlns/siard/2/metadata.xsd';
const tableNamespace = 'http://www.bar.admin.ch/xmlns/siard/2/table.xsd';
const schema = 'tilts';

/**
 * The files of a SIARD 2.2 archive (eCH-0165) with these tables in one schema: paths in the ZIP and their texts. A path that ends with `/` is
 * an empty folder.
 */
export function siardFiles(head: SiardHead, tables: readonly SiardTable[]): readonly (readonly [string, string])[] {
  return [
    ['header/siardversion/2.2/', ''],
    ...tables.flatMap((table, at): [string, string][] => {
      const path = `content/schema0/table${at}/table${at}`;
      return [
        [`${path}.xsd`, tableSchema(table)],
        [`${path}.xml`, tableContent(table, at)],
      ];
    }),
    ['header/metadata.xml', metadata(head, tables)],
  ];
}

function metadata(
  { database, description, owner, timespan, madeOn }: SiardHead,
  tables: readonly SiardTable[],
): string {
  return document(
    `<siardArchive xmlns="${metadataNamespace}" version="2.2">`,
    element('dbname', database),
    element('description', description),
    element('dataOwner', owner),
    element('dataOriginTimespan', timespan),
    element('producerApplication', 'Tilts'),
    element('archivalDate', madeOn.toString()),
    element('databaseProduct', 'PostgreSQL'),
    `<schemas><schema>${element('name', schema)}${element('folder', 'schema0')}<tables>`,
    ...tables.map((table, at) => tableMetadata(table, at, tables)),
    '</tables></schema></schemas><users/></siardArchive>',
  );
}

function tableMetadata(
  { name, description, columns, primaryKey, references, rows }: SiardTable,
  at: number,
  tables: readonly SiardTable[],
): string {
  const keyOf = (table: string) => tables.find((one) => one.name === table)?.primaryKey ?? [];
  const columnTexts = columns.map(
    (column) =>
      `<column>${element('name', column.name)}${element('type', column.type)}${element('nullable', String(column.isNullable ?? false))}${element('description', column.description)}</column>`,
  );
  const key = primaryKey.map((column) => element('column', column));
  const pairs = references?.columns.map(
    (column, index) =>
      `<reference>${element('column', column)}${element('referenced', keyOf(references.table)[index] ?? '')}</reference>`,
  );
  return [
    `<table>${element('name', name)}${element('folder', `table${at}`)}${element('description', description)}`,
    `<columns>${columnTexts.join('')}</columns>`,
    ...(key.length > 0 ? [`<primaryKey>${element('name', `${name}_key`)}${key.join('')}</primaryKey>`] : []),
    ...(references && pairs
      ? [
          `<foreignKeys><foreignKey>${element('name', `${name}_of_${references.table}`)}${element('referencedSchema', schema)}${element('referencedTable', references.table)}${pairs.join('')}</foreignKey></foreignKeys>`,
        ]
      : []),
    `${element('rows', String(rows.length))}</table>`,
  ].join('\n');
}

function tableSchema({ columns }: SiardTable): string {
  const cells = columns.map(
    ({ type, isNullable }, at) =>
      `<xs:element name="c${at + 1}" type="${types[type]}"${isNullable ? ' minOccurs="0"' : ''}/>`,
  );
  return document(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${tableNamespace}" targetNamespace="${tableNamespace}" elementFormDefault="qualified">`,
    '<xs:element name="table"><xs:complexType><xs:sequence>',
    '<xs:element name="row" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>',
    ...cells,
    '</xs:sequence></xs:complexType></xs:element>',
    '</xs:sequence></xs:complexType></xs:element></xs:schema>',
  );
}

function tableContent({ rows }: SiardTable, at: number): string {
  return document(
    `<table xmlns="${tableNamespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${tableNamespace} table${at}.xsd">`,
    ...rows.map((row) => {
      const cells = row.map((value, column) =>
        value === null ? '' : `<c${column + 1}>${cellText(String(value))}</c${column + 1}>`,
      );
      return `<row>${cells.join('')}</row>`;
    }),
    '</table>',
  );
}

/** A cell by the rules of SIARD: a backslash, a control mark and a second blank are written by their number. */
function cellText(text: string): string {
  const written = text.replaceAll(/\\|\p{Cc}|(?<= ) /gu, (mark) => {
    const number = mark.codePointAt(0) ?? 0;
    return `\\u${number.toString(16).padStart(4, '0')}`;
  });
  return escaped(written);
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function document(...lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n');
}
