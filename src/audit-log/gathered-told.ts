import type { Part, Told } from './told-keys.ts';

/** What the slices of a chain tell of each of the evidence, of one part of all ids. */
export class GatheredTold {
  readonly part: Part;
  readonly #told: Told[][] = [];

  constructor(part: Part) {
    this.part = part;
  }

  /** What one slice tells, in the order of the evidence. */
  add(told: readonly Told[]): void {
    for (const [place, one] of told.entries()) {
      if (one.ids.length === 0 && one.others.length === 0) continue;
      const before = this.#told[place];
      if (before) before.push(one);
      else this.#told[place] = [one];
    }
  }

  /** False if none of these entries tells of the evidence at this place; of a chain in parts that is not known. */
  tells(place: number): boolean {
    return this.part.of > 1 || this.#told[place] !== undefined;
  }

  /** What is told of the evidence at this place. */
  of(place: number): readonly Told[] {
    return this.#told[place] ?? [];
  }
}

/** So many entries' ids are kept at once: 16 bytes for each record that an entry tells of, 70 MB where each tells of one. */
const mostAtOnce = 4_000_000;

/** Into how many parts the ids of a chain of so many entries are divided. */
export function partsOf(entries: number): number {
  return Math.max(1, Math.ceil(entries / mostAtOnce));
}
