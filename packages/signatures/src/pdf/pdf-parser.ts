import { Malformed } from '../malformed.ts';
import type { PdfDictionary, PdfValue } from './pdf-values.ts';

const DEEPEST = 60;
/** The longest text accepted: real ones are a line or a page; megabytes would only exhaust memory. */
const LONGEST_STRING = 4 * 1024 * 1024;
const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(Buffer.from('()<>[]{}/%'));
const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12, '(': 40, ')': 41, '\\': 92 };

/** Parses PDF objects from bytes, from a position on. Strict: what viewers would repair is malformed here. */
export class PdfParser {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next object; two numbers and an R are a reference. */
  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new Malformed('PDF: nested too deeply');
    this.skipWhite();
    const letter = this.peek();
    if (letter === '/') return { kind: 'name', name: this.name() };
    if (letter === '(') return { kind: 'string', bytes: this.literalString() };
    if (letter === '[') return this.array(depth);
    if (letter === '<')
      return this.peek(1) === '<' ? this.dictionary(depth) : { kind: 'string', bytes: this.hexString() };
    const word = this.word();
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(word)) throw new Malformed(`PDF: unexpected "${word.slice(0, 20)}"`);
    return this.referenceOr(word);
  }

  /** The next word: a keyword or a number. */
  word(): string {
    this.skipWhite();
    const start = this.at;
    while (this.at < this.bytes.length && !this.isBreak(this.bytes[this.at])) this.at++;
    return this.bytes.toString('latin1', start, Math.min(this.at, start + 64));
  }

  integer(): number {
    const word = this.word();
    if (!/^\d{1,10}$/.test(word)) throw new Malformed('PDF: a number is expected');
    return Number(word);
  }

  expect(word: string): void {
    if (this.word() !== word) throw new Malformed(`PDF: "${word}" is expected`);
  }

  skipWhite(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const octet = this.bytes[this.at] ?? 0;
      if (octet === 0x25) while (this.at + 1 < this.bytes.length && !this.isLineEnd(this.at + 1)) this.at++;
      else if (!WHITE.has(octet)) return;
    }
  }

  dictionary(depth = 0): PdfDictionary {
    this.at += 2;
    const dictionary: PdfDictionary = new Map();
    for (;;) {
      this.skipWhite();
      if (this.peek() === '>' && this.peek(1) === '>') break;
      if (this.peek() !== '/') throw new Malformed('PDF: a key is expected');
      const key = this.name();
      // Readers differ on which of two equal keys is used.
      if (dictionary.has(key)) throw new Malformed(`PDF: the key ${key} is there twice`);
      dictionary.set(key, this.value(depth + 1));
    }
    this.at += 2;
    return dictionary;
  }

  private referenceOr(word: string): PdfValue {
    const after = this.at;
    if (/^\d+$/.test(word)) {
      const generation = this.word();
      if (/^\d+$/.test(generation) && this.word() === 'R') {
        return { kind: 'reference', number: Number(word), generation: Number(generation) };
      }
    }
    this.at = after;
    return Number(word);
  }

  private array(depth: number): PdfValue[] {
    this.at++;
    const values: PdfValue[] = [];
    for (this.skipWhite(); this.peek() !== ']'; this.skipWhite()) values.push(this.value(depth + 1));
    this.at++;
    return values;
  }

  private name(): string {
    const start = ++this.at;
    while (this.at < this.bytes.length && !this.isBreak(this.bytes[this.at])) this.at++;
    const raw = this.bytes.toString('latin1', start, this.at);
    return raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  private hexString(): Buffer {
    const end = this.bytes.indexOf('>', this.at);
    const hex = this.bytes.toString('latin1', this.at + 1, end).replace(/[\0\t\n\f\r ]/g, '');
    if (end < 0 || !/^[0-9a-fA-F]*$/.test(hex)) throw new Malformed('PDF: not a hexadecimal string');
    this.at = end + 1;
    return Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex');
  }

  private literalString(): Buffer {
    const octets: number[] = [];
    let open = 0;
    for (;;) {
      const octet = this.bytes[this.at++];
      if (octet === undefined) throw new Malformed('PDF: a string never ends');
      if (octets.length > LONGEST_STRING) throw new Malformed('PDF: a string longer than the limit');
      if (octet === 0x5c) octets.push(...this.escaped());
      else {
        if (octet === 0x28) open++;
        if (octet === 0x29) open--;
        if (open === 0) return Buffer.from(octets.slice(1));
        octets.push(octet);
      }
    }
  }

  private escaped(): number[] {
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at, this.at + 3))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return [Number.parseInt(octal, 8) & 0xff];
    }
    const letter = String.fromCharCode(this.bytes[this.at++] ?? 0);
    if (letter === '\r' && this.peek() === '\n') this.at++;
    if (letter === '\r' || letter === '\n') return [];
    return [escapes[letter] ?? letter.charCodeAt(0)];
  }

  private peek(ahead = 0): string {
    const octet = this.bytes[this.at + ahead];
    if (octet === undefined) throw new Malformed('PDF: ends too early');
    return String.fromCharCode(octet);
  }

  private isBreak(octet: number | undefined): boolean {
    return octet === undefined || WHITE.has(octet) || DELIMITERS.has(octet);
  }

  private isLineEnd(at: number): boolean {
    return this.bytes[at] === 10 || this.bytes[at] === 13;
  }
}
