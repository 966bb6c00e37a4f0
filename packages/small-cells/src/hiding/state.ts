import {
  ancestorsAt,
  type Count,
  type Dimension,
  type Edition,
  levelsOf,
  type Margin,
  type PublishedMargin,
} from '../dimension.ts';

/** Dimensions whose members are exchanged together. */
export type Unit = readonly number[];

/** A margin of one edition. */
export interface Table {
  readonly margin: Margin;
  readonly levels: readonly number[];
  /** Whether the edition shows it. What it does not show is not to be computed either. */
  readonly isShown: boolean;
  /** For each dimension and member of the finest level, its part of the index of the cell. */
  readonly parts: readonly Int32Array[];
  readonly counts: Int32Array;
  readonly hidden: Uint8Array;
  /** How far a cell is from its count in the tables that the reader cannot tell from the true one. */
  readonly least: Int16Array;
  readonly most: Int16Array;
}

export interface HeldEdition {
  /** Every count, also those that are 0, by its index in the cross. */
  readonly counts: Int32Array;
  readonly tables: readonly Table[];
  /** The table of the finest levels, if it is shown: only then it is known which counts are 0. */
  readonly finest: Table | undefined;
  readonly isEarlier: boolean;
}

/** All editions of one cross, the newest last. */
export interface State {
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
  readonly editions: readonly HeldEdition[];
  readonly newest: number;
  readonly threshold: number;
  readonly width: number;
  readonly work: Work;
  /** In which ways dimensions can be exchanged, the ways that change the fewest sums first. */
  readonly choices: readonly (readonly Unit[])[];
  /** What the newest edition hides, in counts, above what it must hide anyway. */
  lost: number;
}

/** The bound of an attempt: how many candidates may still be looked at, and how much may still be hidden. */
export interface Work {
  steps: number;
  mostLost: number;
}

/** What the newest edition shall show: these margins, of which some are published already as far as this attempt is concerned. */
interface Wanted {
  readonly counts: readonly Count[];
  readonly margins: readonly Margin[];
  readonly published: readonly PublishedMargin[];
}

/** The state before anything is hidden in the newest edition but small cells, and what is hidden in its margins already. Throws a RangeError if the cross is too large to be held. */
export function stateOf(
  dimensions: readonly Dimension[],
  { counts, margins, published }: Wanted,
  earlier: readonly Edition[],
  { threshold, width, work }: Pick<State, 'threshold' | 'width' | 'work'>,
): State {
  const sizes = dimensions.map(({ levels }) => levels[0]?.members.length ?? 0);
  const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, size) => product * size, 1));
  const held = [
    ...earlier.map((edition) => ({ ...edition, shown: edition.margins.map(({ margin }) => margin), isEarlier: true })),
    { counts, margins: published, shown: margins, isEarlier: false },
  ];
  // What is finer than anything that was shown need not be held: inside a cell whose parts nobody was told, any part may be all of it.
  const finest = dimensions.map((dimension, at) =>
    Math.min(
      dimension.levels.length - 1,
      ...held.flatMap(({ shown }) => shown.map((margin) => levelsOf(dimensions, margin)[at] ?? 0)),
    ),
  );
  const watched = marginsFrom(dimensions, finest);
  const editions = held.map(({ counts: told, margins: published, shown, isEarlier }): HeldEdition => {
    const all = new Int32Array(sizes.reduce((product, size) => product * size, 1));
    for (const { at, count } of told) all[indexOf(at, strides)] = count;
    const tables = watched.map((margin) => {
      const isShown = shown.some((one) => one.every((name, at) => name === margin[at]));
      return tableOf(dimensions, margin, told, isShown);
    });
    for (const table of tables) {
      const cells = published.find(({ margin }) => margin.every((name, at) => name === table.margin[at]))?.cells ?? [];
      for (const { at, count } of cells) if (count === undefined) table.hidden[cellAt(dimensions, table, at)] = 1;
      if (isEarlier || !table.isShown) continue;
      for (const [cell, count] of table.counts.entries()) if (count > 0 && count < threshold) table.hidden[cell] = 1;
    }
    const base = tables.find(({ levels, isShown }) => isShown && levels.every((level) => level === 0));
    return { counts: all, tables, finest: base, isEarlier };
  });
  return {
    sizes,
    strides,
    editions,
    newest: editions.length - 1,
    threshold,
    width,
    work,
    choices: choicesOf(sizes),
    lost: 0,
  };
}

/** Every margin of the cross whose levels are these or coarser, the coarsest first. */
export function marginsFrom(dimensions: readonly Dimension[], finest: readonly number[]): Margin[] {
  const all = dimensions.reduce<{ margin: Margin; cells: number }[]>(
    (found, { levels }, at) =>
      found.flatMap(({ margin, cells }) =>
        levels
          .slice(finest[at])
          .map(({ name, members }) => ({ margin: [...margin, name], cells: cells * members.length })),
      ),
    [{ margin: [], cells: 1 }],
  );
  return all.sort((one, other) => one.cells - other.cells).map(({ margin }) => margin);
}

/** All sets of units, no dimension in two of them: first each dimension by itself, and more units before fewer. */
function choicesOf(sizes: readonly number[]): Unit[][] {
  const named = new Map<string, Unit>();
  const unitOf = (unit: Unit): Unit => {
    const found = named.get(unit.join()) ?? unit;
    named.set(unit.join(), found);
    return found;
  };
  const all = sizes.reduce<Unit[][]>(
    (found, _, at) =>
      found.flatMap((units) => [
        units,
        [...units, unitOf([at])],
        ...units.map((unit) => units.map((each) => (each === unit ? unitOf([...unit, at]) : each))),
      ]),
    [[]],
  );
  const joined = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + unit.length - 1, 0);
  return all.sort((one, other) => Math.sign(joined(one)) - Math.sign(joined(other)) || other.length - one.length);
}

function tableOf(dimensions: readonly Dimension[], margin: Margin, told: readonly Count[], isShown: boolean): Table {
  const levels = levelsOf(dimensions, margin);
  const sizes = dimensions.map((dimension, at) => dimension.levels[levels[at] ?? 0]?.members.length ?? 0);
  const size = sizes.reduce((product, each) => product * each, 1);
  const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, each) => product * each, 1));
  const parts = dimensions.map((dimension, at) =>
    ancestorsAt(dimension, levels[at] ?? 0).map((member) => member * (strides[at] ?? 1)),
  );
  const counts = new Int32Array(size);
  for (const { at, count } of told) {
    const cell = parts.reduce((sum, part, dimension) => sum + (part[at[dimension] ?? 0] ?? 0), 0);
    counts[cell] = (counts[cell] ?? 0) + count;
  }
  const [hidden, least, most] = [new Uint8Array(size), new Int16Array(size), new Int16Array(size)];
  return { margin, levels, isShown, parts, counts, hidden, least, most };
}

/** The index of a cell that is told by members of the table's own levels. */
function cellAt(dimensions: readonly Dimension[], { levels }: Table, at: readonly number[]): number {
  return dimensions.reduce(
    (index, dimension, each) => index * (dimension.levels[levels[each] ?? 0]?.members.length ?? 0) + (at[each] ?? 0),
    0,
  );
}

function indexOf(at: readonly number[], strides: readonly number[]): number {
  return at.reduce((sum, member, dimension) => sum + member * (strides[dimension] ?? 0), 0);
}
