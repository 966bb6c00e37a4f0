import { cellIn, knows, membersAt, type Seen, type Sight } from './seen.ts';

/** A sum of unknowns, each once, that is known (`is`), or of which it is known that it is not 0 (`atLeast`). */
export interface Row {
  readonly unknowns: readonly number[];
  readonly is?: number;
  readonly atLeast?: number;
}

/** A cell that must not be known too well. */
export interface Asked {
  readonly seen: Seen;
  readonly cell: number;
}

/** Such a cell as a sum of unknowns. */
export interface Question extends Asked {
  readonly unknowns: readonly number[];
}

/** A finest cell of one edition, by its index in the cross. */
export type Place = readonly [edition: number, key: number];

/** Unknowns that have nothing to do with all others, what is known of them, and what is asked of them. */
export interface Part {
  readonly size: number;
  /** For each unknown the finest cells that it is, each by edition and index. */
  readonly places: readonly (readonly Place[])[];
  readonly rows: readonly Row[];
  readonly questions: readonly Question[];
}

/**
 * Everything that readers of all editions know, as equations. A finest cell is one unknown in all editions in a row in which its
 * count stayed the same: which ones did is taken to be known. Undefined if there are more unknowns than `most`.
 */
export function partsOf(sight: Sight, asked: readonly Asked[], most: number): Part[] | undefined {
  const held = unknownsOf(sight, most);
  if (!held) return undefined;
  const { ids, places } = held;
  const rows: Row[] = [];
  const questions: Question[] = [];
  const wanted = new Map<Seen, Set<number>>();
  for (const { seen, cell } of asked) wanted.set(seen, (wanted.get(seen) ?? new Set()).add(cell));
  for (const seen of sight.seen) {
    const sums = new Map<number, number[]>();
    for (const [key, id] of ids[seen.edition] ?? []) {
      const cell = cellIn(seen, membersAt(sight.sizes, key));
      const sum = sums.get(cell);
      if (sum) sum.push(id);
      else sums.set(cell, [id]);
    }
    for (const [cell, unknowns] of sums) {
      if (seen.known[cell] === knows.count) rows.push({ unknowns, is: seen.counts[cell] ?? 0 });
      if (seen.known[cell] === knows.hidden) rows.push({ unknowns, atLeast: 1 });
      if (wanted.get(seen)?.has(cell)) questions.push({ seen, cell, unknowns });
    }
  }
  return apart(places, rows, questions);
}

/** By edition, the unknown of each finest cell that is not known to be 0. Counts that are shown stay unknowns with an equation of their own. */
function unknownsOf({ sizes, counts, seen }: Sight, most: number) {
  const ids = counts.map(() => new Map<number, number>());
  const total = sizes.reduce((product, each) => product * each, 1);
  if (total > 100 * most) return undefined;
  const places: Place[][] = [];
  for (let key = 0; key < total; key += 1) {
    const members = membersAt(sizes, key);
    for (let first = 0; first < counts.length; ) {
      let end = first + 1;
      while (end < counts.length && (counts[end]?.get(key) ?? 0) === (counts[first]?.get(key) ?? 0)) end += 1;
      if (!seen.some((one) => one.edition >= first && one.edition < end && isZero(one, members))) {
        const own: Place[] = [];
        for (let edition = first; edition < end; edition += 1) {
          ids[edition]?.set(key, places.length);
          own.push([edition, key]);
        }
        places.push(own);
        if (places.length > most) return undefined;
      }
      first = end;
    }
  }
  return { ids, places };
}

function isZero(seen: Seen, members: readonly number[]): boolean {
  const cell = cellIn(seen, members);
  return seen.known[cell] === knows.count && seen.counts[cell] === 0;
}

/** Divides the unknowns so that no row and no question is about unknowns of two parts, and leaves out parts without a question. */
function apart(places: readonly (readonly Place[])[], rows: readonly Row[], questions: readonly Question[]): Part[] {
  const leader = Int32Array.from(places.keys());
  const leaderOf = (id: number): number => {
    let found = id;
    while (leader[found] !== found) {
      leader[found] = leader[leader[found] ?? 0] ?? 0;
      found = leader[found] ?? 0;
    }
    return found;
  };
  for (const { unknowns } of [...rows, ...questions])
    for (const id of unknowns) leader[leaderOf(id)] = leaderOf(unknowns[0] ?? id);
  const parts = new Map<number, { names: Map<number, number>; rows: Row[]; questions: Question[] }>();
  for (const { unknowns } of questions)
    parts.set(leaderOf(unknowns[0] ?? 0), { names: new Map(), rows: [], questions: [] });
  const nameIn = (names: Map<number, number>, unknowns: readonly number[]) =>
    unknowns.map((id) => {
      const name = names.get(id) ?? names.size;
      names.set(id, name);
      return name;
    });
  for (const row of rows) {
    const part = parts.get(leaderOf(row.unknowns[0] ?? 0));
    part?.rows.push({ ...row, unknowns: nameIn(part.names, row.unknowns) });
  }
  for (const question of questions) {
    const part = parts.get(leaderOf(question.unknowns[0] ?? 0));
    part?.questions.push({ ...question, unknowns: nameIn(part.names, question.unknowns) });
  }
  return [...parts.values()].map(({ names, ...part }) => ({
    ...part,
    size: names.size,
    places: [...names.keys()].map((id) => places[id] ?? []),
  }));
}
