import { Malformed } from '../malformed.ts';
import { endOfIndefinite } from './indefinite-length.ts';
import { readHeader } from './read-header.ts';

/** The deepest nesting accepted; real certificates and tokens stay below twenty. */
const DEEPEST = 40;

/**
 * One element of a DER (or, in old time stamps, BER) encoding: a view of the bytes, parsed only when read. `tag` is the
 * identifier octet: 0x30 a SEQUENCE, 0xa0 the constructed context tag 0.
 */
export class Der {
  readonly tag: number;
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #contentStart: number;
  readonly #contentEnd: number;
  readonly #end: number;
  readonly #depth: number;
  #children: Der[] | undefined;

  /** Reads the element that starts at `start`; it must end by `limit`. */
  constructor(bytes: Uint8Array, start = 0, limit = bytes.length, depth = 0) {
    if (depth > DEEPEST) throw new Malformed('DER is nested too deeply');
    const header = readHeader(bytes, start, limit);
    this.tag = header.tag;
    this.#bytes = bytes;
    this.#start = start;
    this.#depth = depth;
    this.#contentStart = header.contentStart;
    if (header.length === undefined) {
      this.#contentEnd = endOfIndefinite(bytes, header.contentStart, limit, DEEPEST - depth);
      this.#end = this.#contentEnd + 2;
    } else {
      this.#contentEnd = header.contentStart + header.length;
      this.#end = this.#contentEnd;
    }
  }

  /** The whole element with its header, over which digests and signatures are computed. */
  get raw(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#end);
  }

  get content(): Uint8Array {
    return this.#bytes.subarray(this.#contentStart, this.#contentEnd);
  }

  get length(): number {
    return this.#end - this.#start;
  }

  get isConstructed(): boolean {
    return (this.tag & 0x20) !== 0;
  }

  get children(): Der[] {
    if (!this.isConstructed) throw new Malformed('DER: a primitive element has no parts');
    if (this.#children === undefined) {
      this.#children = [];
      for (let at = this.#contentStart; at < this.#contentEnd; ) {
        const child = new Der(this.#bytes, at, this.#contentEnd, this.#depth + 1);
        this.#children.push(child);
        at += child.length;
      }
    }
    return this.#children;
  }

  /** The part at this position; it must have this tag, if one is given. */
  child(index: number, tag?: number): Der {
    const child = this.children[index];
    if (child === undefined) throw new Malformed('DER: a part is missing');
    return tag === undefined ? child : child.expect(tag);
  }

  /** The first part with this tag, for OPTIONAL fields with a context tag. */
  tagged(tag: number): Der | undefined {
    return this.children.find((child) => child.tag === tag);
  }

  expect(tag: number): this {
    if (this.tag !== tag) throw new Malformed(`DER: tag ${tag.toString(16)} expected, ${this.tag.toString(16)} found`);
    return this;
  }
}

/** Reads bytes that must be one element and nothing after it. */
export function readDer(bytes: Uint8Array): Der {
  const der = new Der(bytes);
  if (der.length !== bytes.length) throw new Malformed('DER: bytes after the end');
  return der;
}
