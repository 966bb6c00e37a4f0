import { ancestorsAt, type Dimension, type Edition, levelsOf, type Margin } from '../dimension.ts';

/** What a reader knows of a cell: nothing, its count (that it is 0, too), or that it is hidden and therefore not 0. */
export const knows = { nothing: 0, count: 1, hidden: 2 } as const;

/** A margin of one edition, as its readers see it, beside its true counts. */
export interface Seen {
  readonly edition: number;
  readonly margin: Margin;
  readonly sizes: readonly number[];
  readonly ancestors: readonly Int32Array[];
  readonly counts: Float64Array;
  readonly known: Uint8Array;
  /** How far its cells are from their counts in tables that the reader cannot tell from the true one. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** The true counts of the finest cells of each edition, and every margin that is as coarse as the finest that were published, or coarser. */
export interface Sight {
  readonly sizes: readonly number[];
  readonly counts: readonly Map<number, number>[];
  readonly seen: readonly Seen[];
}

/** Throws a RangeError where a publication tells a cell twice, a cell of no member, or a count that is not the true one. */
export function sightOf(dimensions: readonly Dimension[], editions: readonly Edition[]): Sight {
  const sizes = dimensions.map(({ levels }) => levels[0]?.members.length ?? 0);
  const published = editions.flatMap(({ margins }) => margins.map(({ margin }) => levelsOf(dimensions, margin)));
  const finest = dimensions.map(({ levels }, at) =>
    published.reduce((found, each) => Math.min(found, each[at] ?? 0), levels.length - 1),
  );
  const margins = dimensions.reduce<string[][]>(
    (found, { levels }, at) => found.flatMap((margin) => levels.slice(finest[at]).map(({ name }) => [...margin, name])),
    [[]],
  );
  return {
    sizes,
    counts: editions.map(({ counts }) => new Map(counts.map(({ at, count }) => [keyOf(sizes, at), count]))),
    seen: editions.flatMap((_, edition) => margins.map((margin) => seenIn(dimensions, editions, edition, margin))),
  };
}

function seenIn(dimensions: readonly Dimension[], editions: readonly Edition[], edition: number, margin: Margin): Seen {
  const levels = levelsOf(dimensions, margin);
  const sizes = dimensions.map((dimension, at) => dimension.levels[levels[at] ?? 0]?.members.length ?? 0);
  const ancestors = dimensions.map((dimension, at) => ancestorsAt(dimension, levels[at] ?? 0));
  const size = sizes.reduce((product, each) => product * each, 1);
  const [counts, known] = [new Float64Array(size), new Uint8Array(size)];
  for (const { at, count } of editions[edition]?.counts ?? []) {
    const cell = keyOf(
      sizes,
      at.map((member, each) => ancestors[each]?.[member] ?? 0),
    );
    counts[cell] = (counts[cell] ?? 0) + count;
  }
  const told = editions[edition]?.margins.find((one) => one.margin.every((name, at) => name === margin[at]));
  if (told) {
    known.fill(knows.count);
    const listed = new Set<number>();
    for (const { at, count } of told.cells) {
      const place = `${margin.join(' × ')} at ${at.join(', ')}`;
      if (at.length !== sizes.length || at.some((member, each) => !(member >= 0 && member < (sizes[each] ?? 0))))
        throw new RangeError(`${place}: no such cell`);
      const cell = keyOf(sizes, at);
      if (listed.has(cell)) throw new RangeError(`${place}: told twice`);
      listed.add(cell);
      if (count === undefined ? counts[cell] === 0 : count !== counts[cell])
        throw new RangeError(`${place}: not what the counts come to`);
      if (count === undefined) known[cell] = knows.hidden;
    }
    for (const [cell, count] of counts.entries())
      if (count > 0 && !listed.has(cell))
        throw new RangeError(`${margin.join(' × ')}: a cell that is not 0 is published as 0`);
  }
  return {
    edition,
    margin,
    sizes,
    ancestors,
    counts,
    known,
    least: new Float64Array(size),
    most: new Float64Array(size),
  };
}

/** The index of a cell, by the indexes of its members. */
export function keyOf(sizes: readonly number[], at: readonly number[]): number {
  let key = 0;
  for (let each = 0; each < sizes.length; each += 1) key = key * (sizes[each] ?? 1) + (at[each] ?? 0);
  return key;
}

/** The indexes of its members, by the index of a cell. */
export function membersAt(sizes: readonly number[], key: number): number[] {
  const found = new Array<number>(sizes.length).fill(0);
  for (let [each, left] = [sizes.length - 1, key]; each >= 0; each -= 1) {
    const size = sizes[each] ?? 1;
    found[each] = left % size;
    left = Math.floor(left / size);
  }
  return found;
}

/** The cell of a margin in which a finest cell is counted. */
export function cellIn({ sizes, ancestors }: Seen, members: readonly number[]): number {
  let key = 0;
  for (let each = 0; each < sizes.length; each += 1)
    key = key * (sizes[each] ?? 1) + (ancestors[each]?.[members[each] ?? 0] ?? 0);
  return key;
}
