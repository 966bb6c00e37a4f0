import { randomInt } from 'node:crypto';
import { idLength, idText } from './id-bytes.ts';

/** How often a key is told by the entries that had been read, by all of them, and recorded. */
export interface KeyCount {
  key(): string;
  readonly told: number;
  readonly toldInAll: number;
  readonly recorded: number;
}

/** Counts ids of sixteen bytes: a table with open addressing over plain numbers, some 60 bytes an id at most. */
export class KeyCounts {
  readonly #mask: number;
  readonly #keys: Uint32Array;
  readonly #counts: Int32Array;
  /** Ids come from outside: nobody can choose them so that they meet. */
  readonly #seed = randomInt(2 ** 32);
  readonly #otherSeed = randomInt(2 ** 32);

  /** For so many different ids at most. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.5)));
    this.#mask = slots - 1;
    this.#keys = new Uint32Array(slots * 4);
    this.#counts = new Int32Array(slots * 3);
  }

  /** Ids that were told by entries read before the records, and after them. */
  tell(ids: Uint8Array<ArrayBuffer>, isLate: boolean): void {
    this.#count(ids, isLate ? 1 : 0);
  }

  record(ids: Uint8Array<ArrayBuffer>): void {
    this.#count(ids, 2);
  }

  *[Symbol.iterator](): Generator<KeyCount> {
    const keys = new Uint8Array(this.#keys.buffer);
    const counts = this.#counts;
    for (let slot = 0; slot <= this.#mask; slot += 1) {
      const [told, late, recorded] = [counts[slot * 3] ?? 0, counts[slot * 3 + 1] ?? 0, counts[slot * 3 + 2] ?? 0];
      if (told === recorded && late === 0) continue;
      yield { key: () => idText(keys, slot * idLength), told, toldInAll: told + late, recorded };
    }
  }

  #count(ids: Uint8Array<ArrayBuffer>, what: 0 | 1 | 2): void {
    const words = new Uint32Array(ids.buffer, ids.byteOffset, ids.byteLength / 4);
    for (let at = 0; at < words.length; at += 4) {
      const place = this.#slotOf(words, at) * 3 + what;
      this.#counts[place] = (this.#counts[place] as number) + 1;
    }
  }

  #slotOf(words: Uint32Array, at: number): number {
    const a = words[at] as number;
    const b = words[at + 1] as number;
    const c = words[at + 2] as number;
    const d = words[at + 3] as number;
    let slot = this.#mixed(a, b, c, d) & this.#mask;
    for (; !this.#isEmpty(slot); slot = (slot + 1) & this.#mask) if (this.#has(slot, a, b, c, d)) return slot;
    const key = slot * 4;
    this.#keys[key] = a;
    this.#keys[key + 1] = b;
    this.#keys[key + 2] = c;
    this.#keys[key + 3] = d;
    return slot;
  }

  #isEmpty(slot: number): boolean {
    const count = slot * 3;
    return this.#counts[count] === 0 && this.#counts[count + 1] === 0 && this.#counts[count + 2] === 0;
  }

  #has(slot: number, a: number, b: number, c: number, d: number): boolean {
    const [keys, key] = [this.#keys, slot * 4];
    return keys[key] === a && keys[key + 1] === b && keys[key + 2] === c && keys[key + 3] === d;
  }

  #mixed(a: number, b: number, c: number, d: number): number {
    let mixed = Math.imul(a ^ this.#seed, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 13) ^ c ^ this.#otherSeed, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 16) ^ d, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  }
}
