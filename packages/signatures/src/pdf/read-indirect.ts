import { Malformed } from '../malformed.ts';
import { PdfParser } from './pdf-parser.ts';
import { isDictionary, type PdfValue } from './pdf-values.ts';

/** Reads `n g obj … endobj` at an offset, with its stream if it has one. */
export function readIndirect(
  bytes: Buffer,
  offset: number,
  resolve: (value: PdfValue | undefined) => PdfValue,
): { number: number; generation: number; value: PdfValue; end: number } {
  const parser = new PdfParser(bytes, offset);
  const number = parser.integer();
  const generation = parser.integer();
  parser.expect('obj');
  const value = parser.value();
  const after = parser.at;
  const word = parser.word();
  if (word !== 'stream') {
    if (word !== 'endobj') throw new Malformed('PDF: an object does not end');
    return { number, generation, value, end: after };
  }
  if (!isDictionary(value)) throw new Malformed('PDF: a stream without a dictionary');
  // The line end after the keyword belongs to it: CR LF or LF.
  if (bytes[parser.at] === 13) parser.at++;
  if (bytes[parser.at] === 10) parser.at++;
  const length = resolve(value.get('Length'));
  if (typeof length !== 'number' || length < 0 || parser.at + length > bytes.length) {
    throw new Malformed('PDF: a stream without a length');
  }
  const raw = bytes.subarray(parser.at, parser.at + length);
  parser.at += length;
  parser.expect('endstream');
  return { number, generation, value: { kind: 'stream', dictionary: value, raw }, end: parser.at };
}
