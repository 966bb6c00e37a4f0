import type { Proof } from './proof.ts';

/** One level of a dimension, such as centre or municipality. */
export interface Level {
  readonly name: string;
  /** The names of its members. No two are alike. */
  readonly members: readonly string[];
  /** For each member the index, in the next level's `members`, of what it belongs to. The last level has none. */
  readonly parents?: readonly number[];
}

/** What counts are told by: its levels from the finest to the coarsest, such as centre, municipality, country. */
export interface Dimension {
  readonly name: string;
  readonly levels: readonly Level[];
}

/** A count that is not 0, of one member of the finest level of each dimension, by their indexes in the order of the dimensions. */
export interface Count {
  readonly at: readonly number[];
  readonly count: number;
}

/** Which level of each dimension a margin tells, by name, in the order of the dimensions: municipality, all, month. */
export type Margin = readonly string[];

/** A cell that is not 0. `at` has the indexes of its members, `count` is undefined where the cell is hidden. */
export interface PublishedCell {
  readonly at: readonly number[];
  readonly count: number | undefined;
}

/** A margin with its cells. What is not among `cells` is 0, and is published as such. */
export interface PublishedMargin {
  readonly margin: Margin;
  readonly cells: readonly PublishedCell[];
}

/** What was published, or will be, with the counts that it was made of. Counts and proofs are told to nobody. */
export interface Edition {
  readonly counts: readonly Count[];
  readonly margins: readonly PublishedMargin[];
  /** As `publish` gave them. Without them a later edition hides more, or takes longer. */
  readonly proofs?: readonly Proof[];
}

/** Throws a RangeError where dimensions do not fit together. */
export function checkDimensions(dimensions: readonly Dimension[]): void {
  if (dimensions.length === 0) throw new RangeError('there is no dimension');
  for (const { name, levels } of dimensions) {
    if (levels.length === 0) throw new RangeError(`${name} has no level`);
    for (const [at, level] of levels.entries()) {
      const above = levels[at + 1];
      if (level.members.length === 0) throw new RangeError(`${name}, ${level.name}: there is no member`);
      if (new Set(level.members).size < level.members.length)
        throw new RangeError(`${name}, ${level.name}: two members have one name`);
      if (!above !== !level.parents)
        throw new RangeError(`${name}, ${level.name}: all levels but the last have parents`);
      const { parents = [] } = level;
      const isWhole = parents.every(
        (parent) => above && Number.isInteger(parent) && above.members[parent] !== undefined,
      );
      if (above && (parents.length !== level.members.length || !isWhole))
        throw new RangeError(`${name}, ${level.name}: each member has one parent among those of ${above.name}`);
    }
    if (new Set(levels.map((level) => level.name)).size < levels.length)
      throw new RangeError(`${name}: two levels have one name`);
  }
}

/** Throws a RangeError unless every count is a whole number above 0, of members that are there, and told once. */
export function checkCounts(dimensions: readonly Dimension[], counts: readonly Count[]): void {
  const seen = new Set<number>();
  let sum = 0;
  for (const { at, count } of counts) {
    const place = `count at ${at.join(', ')}`;
    if (!Number.isInteger(count) || count < 1 || count > 1_000_000_000)
      throw new RangeError(`${place}: not a whole number from 1 to 1,000,000,000`);
    if (at.length !== dimensions.length) throw new RangeError(`${place}: one member of each dimension`);
    let key = 0;
    for (const [dimension, { name, levels }] of dimensions.entries()) {
      const members = levels[0]?.members ?? [];
      const member = at[dimension] ?? -1;
      if (members[member] === undefined) throw new RangeError(`${place}: no such member of ${name}`);
      key = key * members.length + member;
    }
    if (seen.has(key)) throw new RangeError(`${place}: told twice`);
    seen.add(key);
    sum += count;
  }
  if (sum > 1_000_000_000) throw new RangeError('the counts come to more than 1,000,000,000');
}

/** The indexes of a margin's levels. Throws a RangeError where a dimension has no level of that name. */
export function levelsOf(dimensions: readonly Dimension[], margin: Margin): number[] {
  if (margin.length !== dimensions.length) throw new RangeError(`${margin.join(' × ')}: one level of each dimension`);
  return dimensions.map(({ name, levels }, at) => {
    const found = levels.findIndex((level) => level.name === margin[at]);
    if (found < 0) throw new RangeError(`${name} has no level ${margin[at]}`);
    return found;
  });
}

/** For each member of the finest level, the index of what it belongs to at the given level. */
export function ancestorsAt({ levels }: Dimension, level: number): Int32Array {
  let found = Int32Array.from(levels[0]?.members ?? [], (_, at) => at);
  for (const { parents = [] } of levels.slice(0, level)) found = found.map((member) => parents[member] ?? 0);
  return found;
}
