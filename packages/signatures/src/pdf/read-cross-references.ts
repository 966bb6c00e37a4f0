import { Malformed } from '../malformed.ts';
import { decodeStream } from './decode-stream.ts';
import { PdfParser } from './pdf-parser.ts';
import { isStream, type PdfDictionary, type PdfValue } from './pdf-values.ts';
import { readIndirect } from './read-indirect.ts';

/** Where an object is: at an offset, or the n-th in an object stream. Free objects are left out of the table. */
export type Place = { offset: number; generation: number } | { stream: number; index: number };

export interface CrossReferences {
  places: Map<number, Place | 'free'>;
  /** The trailer of the newest section. */
  trailer: PdfDictionary;
  /** The offsets of the sections, newest first: the revisions of the file. */
  sections: number[];
  /** Those with a stream beside their table, which older viewers pass over. */
  hybrid: number[];
}

const MOST_SECTIONS = 200;
const MOST_OBJECTS = 500_000;

type Section = { dictionary: PdfDictionary; places: CrossReferences['places'] };

/**
 * Follows the cross-reference sections from the one at `start` back to the first. Newer places override older ones. One
 * section that names two places for an object is malformed: viewers differ on which of them they take.
 */
export function readCrossReferences(bytes: Buffer, start: number): CrossReferences {
  const places: CrossReferences['places'] = new Map();
  const sections: number[] = [];
  const hybrid: number[] = [];
  let trailer: PdfDictionary | undefined;
  for (let next: number | undefined = start; next !== undefined; ) {
    if (sections.includes(next) || sections.length >= MOST_SECTIONS)
      throw new Malformed('PDF: the sections go in a circle');
    sections.push(next);
    const { dictionary, places: stated } = readSection(bytes, next);
    trailer ??= dictionary;
    const beside = dictionary.get('XRefStm');
    if (typeof beside === 'number') {
      hybrid.push(next);
      addHidden(stated, readSection(bytes, beside).places);
    }
    for (const [number, place] of stated) if (!places.has(number)) places.set(number, place);
    if (places.size > MOST_OBJECTS) throw new Malformed('PDF: too many objects');
    const previous = dictionary.get('Prev');
    if (previous !== undefined && typeof previous !== 'number') throw new Malformed('PDF: Prev is not a number');
    next = previous;
  }
  if (trailer === undefined) throw new Malformed('PDF: no trailer');
  return { places, trailer, sections, hybrid };
}

/** Older viewers take the objects of the stream for free, as the table says. */
function addHidden(table: Section['places'], stream: Section['places']): void {
  for (const [number, place] of stream) {
    if (table.get(number) === 'free') table.delete(number);
    add(table, number, place);
  }
}

function readSection(bytes: Buffer, start: number): Section {
  if (!Number.isInteger(start) || start < 0 || start >= bytes.length)
    throw new Malformed('PDF: no section where it says');
  const parser = new PdfParser(bytes, start);
  parser.skipWhite();
  if (bytes.toString('latin1', parser.at, parser.at + 4) === 'xref') return readTable(parser);
  return readStream(bytes, start);
}

function readTable(parser: PdfParser): Section {
  const places: Section['places'] = new Map();
  parser.expect('xref');
  for (;;) {
    const before = parser.at;
    if (parser.word() === 'trailer') break;
    parser.at = before;
    const first = parser.integer();
    const count = parser.integer();
    for (let number = first; number < first + count; number++) {
      const offset = parser.integer();
      const generation = parser.integer();
      const kind = parser.word();
      if (kind !== 'n' && kind !== 'f') throw new Malformed('PDF: a broken cross-reference table');
      add(places, number, kind === 'n' ? { offset, generation } : 'free');
    }
  }
  parser.skipWhite();
  const dictionary = parser.value();
  if (!(dictionary instanceof Map)) throw new Malformed('PDF: no trailer');
  return { dictionary, places };
}

function readStream(bytes: Buffer, start: number): Section {
  const places: Section['places'] = new Map();
  const direct = (value: PdfValue | undefined): PdfValue => value ?? null;
  const { value } = readIndirect(bytes, start, direct);
  if (!isStream(value)) throw new Malformed('PDF: no cross-references where they should be');
  const { dictionary } = value;
  const widths = numbersIn(dictionary.get('W'));
  const [kindWidth = 0, firstWidth = 0, secondWidth = 0] = widths;
  const row = kindWidth + firstWidth + secondWidth;
  if (widths.length !== 3 || row === 0 || !widths.every((width) => Number.isInteger(width) && width >= 0 && width <= 6))
    throw new Malformed('PDF: impossible widths');
  const data = decodeStream(value, direct);
  const ranges = dictionary.has('Index') ? numbersIn(dictionary.get('Index')) : [0, Number(dictionary.get('Size'))];
  let at = 0;
  const field = (width: number, absent: number): number => {
    if (width === 0) return absent;
    at += width;
    return data.readUIntBE(at - width, width);
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = [ranges[range], ranges[range + 1]];
    for (let number = first; number < first + count; number++) {
      if (at + row > data.length) throw new Malformed('PDF: cross-references end too early');
      const kind = field(kindWidth, 1);
      const one = field(firstWidth, 0);
      const two = field(secondWidth, 0);
      add(
        places,
        number,
        kind === 1 ? { offset: one, generation: two } : kind === 2 ? { stream: one, index: two } : 'free',
      );
    }
  }
  return { dictionary, places };
}

function numbersIn(value: PdfValue | undefined): number[] {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'number'))
    throw new Malformed('PDF: numbers expected');
  return value;
}

function add(places: CrossReferences['places'], number: number, place: Place | 'free'): void {
  if (places.size >= MOST_OBJECTS) throw new Malformed('PDF: too many objects');
  const known = places.get(number);
  if (known !== undefined && !isSamePlace(known, place))
    throw new Malformed(`PDF: two places for object ${number} in one section`);
  places.set(number, place);
}

export function isSamePlace(one: Place | 'free', other: Place | 'free' | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if ('offset' in one) return 'offset' in other && one.offset === other.offset && one.generation === other.generation;
  return 'stream' in other && one.stream === other.stream && one.index === other.index;
}
