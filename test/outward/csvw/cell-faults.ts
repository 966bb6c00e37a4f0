import { parse } from 'csv-parse/sync';
import { datatypes } from './datatypes.ts';

/** As much of the metadata as says how the cells of a table are read. */
export interface Described {
  readonly dialect?: {
    readonly delimiter?: string;
    readonly quoteChar?: string;
    readonly lineTerminators?: readonly string[];
  };
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly Column[];
      readonly primaryKey?: string | readonly string[];
    };
  }[];
}

interface Column {
  readonly name: string;
  readonly titles: string | readonly string[];
  readonly required?: boolean;
  readonly datatype?: string | { readonly base?: string; readonly format?: string };
}

/**
 * What is wrong with a table, read as the standard reads it (Model for Tabular Data, §6.4): by the dialect that is told, its heading by
 * the titles, each cell by its datatype and format, and the primary key once.
 */
export function cellFaults(metadata: Described, url: string, text: string): string[] {
  const table = metadata.tables.find((one) => one.url === url);
  if (!table) return [`${url}: no metadata`];
  const { columns, primaryKey = [] } = table.tableSchema;
  const { delimiter = ',', quoteChar = '"', lineTerminators = ['\r\n', '\n'] } = metadata.dialect ?? {};
  const [heading = [], ...lines] = parse(text, {
    delimiter,
    quote: quoteChar,
    record_delimiter: [...lineTerminators],
  }) as unknown as string[][];
  const keyAt = [primaryKey].flat().map((name) => columns.findIndex((column) => column.name === name));
  const keys = lines.map((line) => JSON.stringify(keyAt.map((at) => line[at])));
  const faults = lines.flatMap((line, n) =>
    columns.flatMap((column, at) =>
      faultsOfCell(column, line[at]).map((fault) => `${url}:${n + 2} ${column.name}: ${fault}`),
    ),
  );
  return [
    ...headingFaults(columns, heading).map((fault) => `${url}:1 ${fault}`),
    ...lines.flatMap((line, n) => (line.length === columns.length ? [] : [`${url}:${n + 2} ${line.length} cells`])),
    ...faults,
    ...(keyAt.length > 0 && new Set(keys).size < keys.length ? [`${url}: two rows have one key`] : []),
  ];
}

function headingFaults(columns: readonly Column[], heading: readonly string[]): string[] {
  if (heading.length !== columns.length) return [`${heading.length} columns, and ${columns.length} are told`];
  return columns.flatMap(({ name, titles }, at) =>
    [titles].flat().includes(heading[at] ?? '') ? [] : [`${name} is called ${heading[at]}`],
  );
}

function faultsOfCell({ required, datatype = 'string' }: Column, text = ''): string[] {
  if (text === '') return required ? ['it is required'] : [];
  const { base = 'string', format } = typeof datatype === 'string' ? { base: datatype } : datatype;
  const isTaken = datatypes.get(base)?.takes(text) ?? false;
  const isFormed = format === undefined || new RegExp(`^(?:${format})$`, 'u').test(text);
  return isTaken && isFormed ? [] : [`${text} is no ${base}`];
}
