import { SaxesParser } from 'saxes';
import { UnreadableTable } from './table.ts';
import type { Part } from './unpack-parts.ts';

/** No part of a workbook is nested half as deep. */
const deepest = 60;

/** A tag, a comment or the like that is longer is nobody's who fills in tables, and the reader looks at it over and over. */
const longestMarkup = 32 * 1024;

/** Spreadsheets take 255 signs. The reader looks through the whole of it for each cell. */
const longestFormat = 255;

/** The reader makes a place for each cell between the first and the last one of a row. */
const mostPlaces = 2_000_000;
const mostColumns = 16_384;

/**
 * Refuses a part of a workbook that its reader should not see: one that is not well-formed XML in UTF-8, has a document type (OOXML
 * allows none), or would cost more to read than its length. The reader itself takes what is not well formed, and begins anew with
 * each piece of it that comes. Answers how many places its cells take; `before` are those of the workbook's other parts.
 */
export function checkPart({ bytes }: Part, before = 0): number {
  const parser = new SaxesParser({ xmlns: false, position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const sheet = new PlacesOfSheet(before);
  let [depth, endedAt] = [0, 0];
  const endMarkup = () => {
    if (parser.position - endedAt > longestMarkup) fail();
    endedAt = parser.position;
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('text', () => {
    endedAt = parser.position;
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) fail();
  });
  parser.on('comment', endMarkup);
  parser.on('cdata', endMarkup);
  parser.on('processinginstruction', endMarkup);
  parser.on('opentag', ({ name, attributes }) => {
    endMarkup();
    depth += 1;
    if (depth > deepest || (attributes.formatCode?.length ?? 0) > longestFormat) fail();
    sheet.open(name.slice(name.indexOf(':') + 1), attributes.r);
  });
  parser.on('closetag', () => {
    endMarkup();
    depth -= 1;
  });
  parser.write(decoded(bytes)).close();
  return sheet.places;
}

/** Counts the places of a sheet's cells, with those of other sheets. */
class PlacesOfSheet {
  places: number;
  #column = 0;
  #widest = 0;

  constructor(before: number) {
    this.places = before;
  }

  /** An element of this name, with what it says of its place. */
  open(name: string, place: string | undefined): void {
    if (name === 'row') {
      if (place !== undefined && !/^\d{1,7}$/.test(place)) fail();
      [this.#column, this.#widest] = [0, 0];
    }
    if (name !== 'c') return;
    this.#column = place === undefined ? this.#column + 1 : columnOf(place);
    if (this.#column > mostColumns) fail();
    this.places += Math.max(0, this.#column - this.#widest);
    this.#widest = Math.max(this.#column, this.#widest);
    if (this.places > mostPlaces) throw new UnreadableTable('too-large');
  }
}

/** The column of a cell that is called like `AB12`, counted from 1. */
function columnOf(cell: string): number {
  if (!/^[A-Z]{1,3}\d{1,7}$/.test(cell)) fail();
  let column = 0;
  for (let at = 0; cell.charCodeAt(at) >= 65; at += 1) column = column * 26 + cell.charCodeAt(at) - 64;
  return column;
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail();
  }
}

function fail(): never {
  throw new UnreadableTable('not-a-table');
}
