import { randomInt } from 'node:crypto';
import { idText } from './id-bytes.ts';

/** How often a key is told by the entries that had been read, by all of them, and recorded. */
export interface KeyCount {
  key(): string;
  readonly told: number;
  readonly toldInAll: number;
  readonly recorded: number;
}

/** In a slot: the id, then how often it was told, told late, and recorded. */
const [words, slotLength] = [4, 8];
const [told, late, recorded] = [4, 5, 6];

/** Counts ids of sixteen bytes: a table with open addressing over plain numbers, at most 100 bytes an id. */
export class KeyCounts {
  #slots = 1024;
  #used = 0;
  #table = new Uint32Array(this.#slots * slotLength);
  /** Ids come from outside: nobody can choose them so that they meet. */
  readonly #seed = randomInt(2 ** 32);
  readonly #otherSeed = randomInt(2 ** 32);

  /** Ids that were told by entries read before the records. */
  countTold(ids: Uint8Array<ArrayBuffer>): void {
    this.#count(ids, told);
  }

  /** Ids that were told by entries read after them. */
  countToldLate(ids: Uint8Array<ArrayBuffer>): void {
    this.#count(ids, late);
  }

  countRecorded(ids: Uint8Array<ArrayBuffer>): void {
    this.#count(ids, recorded);
  }

  /** All that is not recorded as often as it was told. */
  *[Symbol.iterator](): Generator<KeyCount> {
    const table = this.#table;
    const bytes = new Uint8Array(table.buffer);
    for (let at = 0; at < table.length; at += slotLength) {
      if (table[at + told] === table[at + recorded] && table[at + late] === 0) continue;
      yield {
        key: () => idText(bytes, at * Uint32Array.BYTES_PER_ELEMENT),
        told: table[at + told] as number,
        toldInAll: (table[at + told] as number) + (table[at + late] as number),
        recorded: table[at + recorded] as number,
      };
    }
  }

  #count(ids: Uint8Array<ArrayBuffer>, what: number): void {
    const from = new Uint32Array(ids.buffer, ids.byteOffset, ids.byteLength / Uint32Array.BYTES_PER_ELEMENT);
    for (let at = 0; at < from.length; at += words) {
      if (this.#used * 3 > this.#slots * 2) this.#grow();
      const slot = this.#slotOf(from, at);
      if (this.#isEmpty(slot)) {
        this.#used += 1;
        for (let word = 0; word < words; word += 1) this.#table[slot + word] = from[at + word] as number;
      }
      this.#table[slot + what] = (this.#table[slot + what] as number) + 1;
    }
  }

  #grow(): void {
    const before = this.#table;
    this.#slots *= 4;
    this.#table = new Uint32Array(this.#slots * slotLength);
    for (let at = 0; at < before.length; at += slotLength) {
      if (before[at + told] === 0 && before[at + late] === 0 && before[at + recorded] === 0) continue;
      const slot = this.#slotOf(before, at);
      for (let place = 0; place < slotLength; place += 1) this.#table[slot + place] = before[at + place] as number;
    }
  }

  /** Where the id that lies here is, or will be. */
  #slotOf(from: Uint32Array, at: number): number {
    const last = this.#slots - 1;
    let slot = this.#mixed(from, at) & last;
    while (!this.#isEmpty(slot * slotLength) && !this.#has(slot * slotLength, from, at)) slot = (slot + 1) & last;
    return slot * slotLength;
  }

  #isEmpty(slot: number): boolean {
    return this.#table[slot + told] === 0 && this.#table[slot + late] === 0 && this.#table[slot + recorded] === 0;
  }

  #has(slot: number, from: Uint32Array, at: number): boolean {
    const table = this.#table;
    for (let word = 0; word < words; word += 1) if (table[slot + word] !== from[at + word]) return false;
    return true;
  }

  #mixed(from: Uint32Array, at: number): number {
    let mixed = Math.imul((from[at] as number) ^ this.#seed, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ (from[at + 1] as number), 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 13) ^ (from[at + 2] as number) ^ this.#otherSeed, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 16) ^ (from[at + 3] as number), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  }
}
