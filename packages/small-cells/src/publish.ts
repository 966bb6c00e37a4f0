import { audit } from './audit/audit.ts';
import {
  type Count,
  checkCounts,
  checkDimensions,
  type Dimension,
  type Edition,
  levelsOf,
  type Margin,
  type PublishedMargin,
} from './dimension.ts';
import { PastBound } from './hiding/find-box.ts';
import { hide } from './hiding/hide.ts';
import { marginsFrom, type State, stateOf, type Table } from './hiding/state.ts';
import type { Proof } from './proof.ts';

/** What is published, and how. */
export interface PublishOptions {
  /** The margins that are wanted, the most wanted first. Unless told, all of the cross, those with the fewest cells first. */
  readonly margins?: readonly Margin[];
  /** Editions that were published before from the same dimensions, the oldest first. */
  readonly earlier?: readonly Edition[];
  /** Counts from 1 to below this are hidden. 5 unless told. */
  readonly threshold?: number;
  /** How far apart the least and the most that a reader can tell of a hidden cell are. 5 unless told. */
  readonly width?: number;
  /** How many steps may be taken for each margin. A step is about a tenth of a microsecond. 100 million unless told. */
  readonly work?: number;
}

/** Why a margin is not published. No code says that all its counts are small: then readers would know them within less than the width. */
export type RefusalCode = 'hides-more-than-it-shows' | 'gives-away' | 'too-much-work';

/** A margin that is not published. */
export interface RefusedMargin {
  readonly margin: Margin;
  readonly code: RefusalCode;
}

/** What may be published, and what stays with the publisher. */
export interface Publication {
  /** What may be published. */
  readonly margins: readonly PublishedMargin[];
  /** Which margins are not, in the order in which they were wanted. */
  readonly refused: readonly RefusedMargin[];
  /** For the audit only: who has these knows what is hidden. */
  readonly proofs: readonly Proof[];
}

/**
 * Counts as they can be published: for each margin the cells that are shown and those that are hidden, so that no reader of this
 * and all earlier editions can tell a hidden count better than within the width. The same input gives the same output.
 * Throws a RangeError for dimensions or counts that do not fit together.
 */
export async function publish(
  dimensions: readonly Dimension[],
  counts: readonly Count[],
  options: PublishOptions = {},
): Promise<Publication> {
  const { earlier = [], threshold = 5, width = 5, work = 100_000_000 } = options;
  checkDimensions(dimensions);
  for (const each of [counts, ...earlier.map((edition) => edition.counts)]) checkCounts(dimensions, each);
  const wanted =
    options.margins ??
    marginsFrom(
      dimensions,
      dimensions.map(() => 0),
    );
  for (const margin of wanted) levelsOf(dimensions, margin);

  let held: Held = { margins: [], shown: 0, published: [], proofs: earlier.flatMap(({ proofs = [] }) => proofs) };
  const refused: RefusedMargin[] = [];
  for (const margin of wanted) {
    const margins = [...held.margins, margin];
    const state = stateOf(dimensions, { counts, margins, published: held.published }, earlier, {
      threshold,
      width,
      work: { steps: work, mostLost: 0 },
    });
    const found = attempt(state, held);
    if (typeof found === 'string') {
      refused.push({ margin, code: found });
      continue;
    }
    const published = margins.map((each) => publishedFrom(dimensions, state, each));
    const { proofs } = found;
    const editions = [...earlier, { counts, margins: published }];
    const { findings } = await audit(dimensions, editions, { threshold, width, work, proofs });
    const [first] = findings;
    if (first) refused.push({ margin, code: first.kind === 'undecided' ? 'too-much-work' : 'gives-away' });
    else held = { margins, published, ...found };
  }
  return { margins: held.published, refused, proofs: held.proofs };
}

/** What was found so far. */
interface Held {
  readonly margins: readonly Margin[];
  readonly published: readonly PublishedMargin[];
  readonly shown: number;
  readonly proofs: readonly Proof[];
}

/** Hides what must be hidden. The margin has to show more than is hidden for it elsewhere, or the edition is better without it. */
function attempt(state: State, { shown, proofs }: Held): Pick<Held, 'shown' | 'proofs'> | RefusalCode {
  const most = shownIn(state);
  if (most <= shown) return 'hides-more-than-it-shows';
  state.work.mostLost = most - shown - 1;
  try {
    return { proofs: hide(state, proofs), shown: most - state.lost };
  } catch (error) {
    if (!(error instanceof PastBound)) throw error;
    return error.bound === 'steps' ? 'too-much-work' : 'hides-more-than-it-shows';
  }
}

/** How many are counted in cells that are shown, over all margins. */
function shownIn({ editions, newest }: State): number {
  let sum = 0;
  for (const { isShown, counts, hidden } of editions[newest]?.tables ?? [])
    if (isShown) for (const [cell, count] of counts.entries()) if (!hidden[cell]) sum += count;
  return sum;
}

function publishedFrom(dimensions: readonly Dimension[], { editions, newest }: State, margin: Margin): PublishedMargin {
  const table = editions[newest]?.tables.find((each) => each.margin.every((name, at) => name === margin[at]));
  const sizes = levelsOf(dimensions, margin).map((level, at) => dimensions[at]?.levels[level]?.members.length ?? 0);
  const cells = [...cellsOf(table)].map(([cell, count]) => ({
    at: sizes.map(
      (size, each) => Math.floor(cell / sizes.slice(each + 1).reduce((one, other) => one * other, 1)) % size,
    ),
    count: table?.hidden[cell] ? undefined : count,
  }));
  return { margin, cells };
}

function* cellsOf(table: Table | undefined): Generator<[cell: number, count: number]> {
  for (const [cell, count] of table?.counts.entries() ?? []) if (count > 0) yield [cell, count];
}
