import { SaxesParser } from 'saxes';
import type { Part } from './unpack-parts.ts';

/** A sheet of a workbook, by its place among the sheets. */
export interface Sheet {
  readonly at: number;
  readonly name: string;
}

export interface Sheets {
  /** The sheets that a person who opens the workbook sees. */
  readonly seen: readonly Sheet[];
  /** Days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
}

/** Which sheets a workbook has, by a part of it that was checked. */
export function sheetsOf(parts: readonly Part[]): Sheets {
  const seen: Sheet[] = [];
  let [at, from1904] = [0, false];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    const element = name.slice(name.indexOf(':') + 1);
    if (element === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
    const isNamed = attributes.name && (attributes['r:id'] || Object.entries(attributes).some(isReference));
    if (element !== 'sheet' || !isNamed) return;
    if (!/hidden$/i.test(attributes.state ?? '')) seen.push({ at, name: attributes.name ?? '' });
    at += 1;
  });
  const directory = parts.find(({ name }) => /^xl\/workbook\.xml$/i.test(name));
  if (directory) parser.write(directory.bytes.toString('utf8')).close();
  return { seen: at === 0 ? [{ at, name: '' }] : seen, from1904 };
}

/** As the reader of workbooks finds a sheet's file where its prefix is not the usual one. */
function isReference([key, value]: [string, unknown]): boolean {
  return key.endsWith(':id') && typeof value === 'string' && value.startsWith('rId');
}
