import { Malformed } from '../malformed.ts';
import { decodeStream } from './decode-stream.ts';
import { PdfParser } from './pdf-parser.ts';
import {
  isDictionary,
  isReference,
  isStream,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './pdf-values.ts';
import { type CrossReferences, isSamePlace, type Place, readCrossReferences } from './read-cross-references.ts';
import { readIndirect } from './read-indirect.ts';

/** Objects that wait for one another: of the place of a place, or of a stream's length. */
const DEEPEST = 60;
/** What all packs of objects together may unpack to. */
const LARGEST_PACKS = 200 * 1024 * 1024;

/**
 * A PDF in the state it had when the file ended at `end`: with every incremental update before that, and none after.
 * Objects are parsed when read.
 */
export class PdfDocument {
  readonly bytes: Buffer;
  readonly #references: CrossReferences;
  readonly #objects = new Map<number, PdfValue>();
  readonly #reading = new Set<number>();
  readonly #packs = new Map<number, Pack>();
  #room = LARGEST_PACKS;

  constructor(bytes: Buffer, end: number) {
    this.bytes = bytes.subarray(0, end);
    this.#references = readCrossReferences(this.bytes, startOfReferences(this.bytes));
    if (this.#references.trailer.has('Encrypt')) throw new Malformed('PDF: it is encrypted');
  }

  get trailer(): PdfDictionary {
    return this.#references.trailer;
  }

  /** The offsets of the cross-reference sections, newest first. */
  get sections(): readonly number[] {
    return this.#references.sections;
  }

  /**
   * Reads every object whose place differs from an earlier state of the file. Throws Malformed if one is not at its
   * stated place, where viewers would search the whole file and find other objects than those listed; or if the later
   * part says otherwise to some viewers: by a stream beside a table, or by a size that leaves objects out.
   */
  readChangedSince(earlier: PdfDocument): void {
    if (this.#references.hybrid.some((section) => !earlier.sections.includes(section)))
      throw new Malformed('PDF: an update has cross-references that some viewers pass over');
    const size = this.trailer.get('Size');
    const isLeftOut = ([number, place]: [number, Place | 'free']): boolean =>
      place !== 'free' && !(typeof size === 'number' && number < size);
    if (!Number.isInteger(size) || [...this.#references.places].some(isLeftOut))
      throw new Malformed('PDF: an update states a size that leaves objects out');
    for (const [number, place] of this.#references.places) {
      if (!isSamePlace(place, earlier.#references.places.get(number))) {
        this.resolve({ kind: 'reference', number, generation: generationOf(place) });
      }
    }
  }

  /** One more than the highest object number used. */
  get nextNumber(): number {
    let highest = 0;
    for (const number of this.#references.places.keys()) highest = Math.max(highest, number);
    return highest + 1;
  }

  get catalog(): PdfDictionary {
    const root = this.resolve(this.trailer.get('Root'));
    if (!isDictionary(root)) throw new Malformed('PDF: no catalog');
    return root;
  }

  /**
   * The object of a value, with references followed; a reference to a missing object is null. One that names another
   * generation of an object is malformed: some viewers show the object, and some nothing.
   */
  resolve = (value: PdfValue | undefined): PdfValue => {
    if (!isReference(value)) return value ?? null;
    const place = this.#references.places.get(value.number) ?? 'free';
    if (place !== 'free' && generationOf(place) !== value.generation)
      throw new Malformed(`PDF: object ${value.number} is of another generation`);
    const known = this.#objects.get(value.number);
    if (known !== undefined) return known;
    if (this.#reading.has(value.number)) throw new Malformed('PDF: an object refers to itself');
    if (this.#reading.size > DEEPEST) throw new Malformed('PDF: an object waits for too many others');
    this.#reading.add(value.number);
    try {
      const object = this.resolve(this.#read(value.number));
      this.#objects.set(value.number, object);
      return object;
    } finally {
      this.#reading.delete(value.number);
    }
  };

  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : undefined;
  }

  array(value: PdfValue | undefined): PdfValue[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved : [];
  }

  /** The content of a stream, `most` octets of it; a longer one is malformed. */
  content(stream: PdfStream, most?: number): Buffer {
    return decodeStream(stream, this.resolve, most);
  }

  #read(number: number): PdfValue {
    const place = this.#references.places.get(number);
    if (place === undefined || place === 'free') return null;
    if ('stream' in place) return this.#readPacked(number, place.stream, place.index);
    const found = readIndirect(this.bytes, place.offset, this.resolve);
    if (found.number !== number || found.generation !== place.generation)
      throw new Malformed(`PDF: object ${number} is not where it says`);
    return found.value;
  }

  /** An object inside an object stream. */
  #readPacked(number: number, streamNumber: number, index: number): PdfValue {
    const pack = this.#packs.get(streamNumber) ?? this.#openPack(streamNumber);
    const entry = pack.entries[index];
    if (entry === undefined || entry.number !== number)
      throw new Malformed(`PDF: object ${number} is not where it says`);
    return new PdfParser(pack.content, entry.offset).value();
  }

  /** Decompresses an object stream once: it may contain thousands of objects. */
  #openPack(streamNumber: number): Pack {
    const stream = this.resolve({ kind: 'reference', number: streamNumber, generation: 0 });
    if (!isStream(stream)) throw new Malformed('PDF: an object stream is missing');
    const first = this.resolve(stream.dictionary.get('First'));
    const count = this.resolve(stream.dictionary.get('N'));
    const content = this.content(stream, this.#room);
    this.#room -= content.length;
    if (typeof first !== 'number' || typeof count !== 'number' || count > content.length) {
      throw new Malformed('PDF: a broken object stream');
    }
    const header = new PdfParser(content, 0);
    const entries = Array.from({ length: count }, () => ({
      number: header.integer(),
      offset: first + header.integer(),
    }));
    if (new Set(entries.map(({ number }) => number)).size !== count)
      throw new Malformed('PDF: an object is twice in one pack');
    const pack = { content, entries };
    this.#packs.set(streamNumber, pack);
    return pack;
  }
}

interface Pack {
  content: Buffer;
  entries: { number: number; offset: number }[];
}

/** Packed objects have no generations. */
function generationOf(place: Place | 'free'): number {
  return typeof place === 'object' && 'generation' in place ? place.generation : 0;
}

/** The last `startxref`, which must be the last thing in the file. */
function startOfReferences(bytes: Buffer): number {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
  const start = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail)?.[1];
  if (start === undefined) throw new Malformed('PDF: it does not end as a PDF does');
  return Number(start);
}
