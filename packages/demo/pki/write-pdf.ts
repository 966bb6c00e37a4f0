import type { PdfDocument } from '#signatures/pdf/pdf-document.ts';
import {
  isDictionary,
  isReference,
  isStream,
  isString,
  nameOf,
  type PdfDictionary,
  type PdfValue,
} from '#signatures/pdf/pdf-values.ts';

export function reference(number: number): PdfValue {
  return { kind: 'reference', number, generation: 0 };
}

export function name(letters: string): PdfValue {
  return { kind: 'name', name: letters };
}

export function string(bytes: Uint8Array): PdfValue {
  return { kind: 'string', bytes: Buffer.from(bytes) };
}

export function stream(raw: Uint8Array): PdfValue {
  return { kind: 'stream', dictionary: new Map([['Length', raw.length]]), raw: Buffer.from(raw) };
}

/** An object in the file's syntax; strings in hexadecimal, which needs no escapes. */
export function writeValue(value: PdfValue): Buffer {
  if (isStream(value)) {
    return Buffer.concat([
      writeDictionary(value.dictionary),
      Buffer.from('\nstream\n'),
      value.raw,
      Buffer.from('\nendstream'),
    ]);
  }
  if (isDictionary(value)) return writeDictionary(value);
  return Buffer.from(writeSimple(value), 'latin1');
}

function writeSimple(value: PdfValue): string {
  if (isReference(value)) return `${value.number} ${value.generation} R`;
  if (isString(value)) return `<${value.bytes.toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map((each) => writeValue(each).toString('latin1')).join(' ')}]`;
  const letters = nameOf(value);
  if (letters === undefined) return JSON.stringify(value);
  return `/${letters.replace(/[^A-Za-z0-9_.+:-]/g, (letter) => `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

function writeDictionary(dictionary: PdfDictionary): Buffer {
  const entries = [...dictionary].map(
    ([key, value]) => `${writeSimple(name(key))} ${writeValue(value).toString('latin1')}`,
  );
  return Buffer.from(`<< ${entries.join(' ')} >>`, 'latin1');
}

/**
 * The file followed by an incremental update: new and replaced objects, and cross-references in the file's own form.
 */
export function appendUpdate(document: PdfDocument, objects: ReadonlyMap<number, Buffer>): Buffer {
  const pieces: Buffer[] = [document.bytes, Buffer.from('\n')];
  let length = document.bytes.length + 1;
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    const piece = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.set(number, length);
    pieces.push(piece);
    length += piece.length;
  }
  const [previous = 0] = document.sections;
  const kept = ['Root', 'Info', 'ID'].flatMap((key) => {
    const value = document.trailer.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const trailer: PdfDictionary = new Map<string, PdfValue>([...kept, ['Prev', previous]]);
  const isStreamed = nameOf(document.trailer.get('Type')) === 'XRef';
  const section = isStreamed
    ? streamSection(offsets, trailer, length, Math.max(document.nextNumber, ...objects.keys(), 0) + 1)
    : tableSection(offsets, trailer, Math.max(document.nextNumber, ...[...objects.keys()].map((number) => number + 1)));
  return Buffer.concat([...pieces, section, Buffer.from(`\nstartxref\n${length}\n%%EOF\n`)]);
}

function tableSection(offsets: ReadonlyMap<number, number>, trailer: PdfDictionary, size: number): Buffer {
  const rows = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  trailer.set('Size', size);
  return Buffer.concat([Buffer.from(`xref\n${rows.join('')}trailer\n`), writeDictionary(trailer)]);
}

function streamSection(offsets: Map<number, number>, trailer: PdfDictionary, start: number, own: number): Buffer {
  offsets.set(own, start);
  const rows = [...offsets].map(([, offset]) => {
    const row = Buffer.alloc(7);
    row[0] = 1;
    row.writeUInt32BE(offset, 1);
    return row;
  });
  const dictionary: PdfDictionary = new Map<string, PdfValue>([
    ...trailer,
    ['Type', name('XRef')],
    ['Size', own + 1],
    ['W', [1, 4, 2]],
    ['Index', [...offsets.keys()].flatMap((number) => [number, 1])],
    ['Length', rows.length * 7],
  ]);
  const body = writeValue({ kind: 'stream', dictionary, raw: Buffer.concat(rows) });
  return Buffer.concat([Buffer.from(`${own} 0 obj\n`), body, Buffer.from('\nendobj')]);
}
