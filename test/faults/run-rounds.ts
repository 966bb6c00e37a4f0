import { setTimeout as sleep } from 'node:timers/promises';
import type { Draw } from '#signatures/test/fuzz/draw.ts';
import type { Kind } from '#test/support/faults/kind.ts';
import { waitForSites } from '#test/support/faults/sites.ts';
import { whatIsNotWhole } from '#test/support/faults/whole.ts';
import { beginWork } from '#test/support/faults/work.ts';
import type { Workplace } from '#test/support/faults/workplace.ts';

/** All rounds of one kind. */
export interface Outcome {
  readonly kind: string;
  rounds: number;
  acts: number;
  /** Answers 503, and connections that broke: each was asked again until it was answered. */
  away: number;
  broken: number;
  seconds: number;
  readonly wrong: string[];
  /** Why it was not tried. */
  readonly skipped?: string;
}

/** Where faults are tried, and which. */
export interface Tried<Where extends Workplace> {
  open(): Promise<Where>;
  /** Why nothing can be tried there on this machine; undefined if it can. */
  impossible?(): string | undefined;
  readonly kinds: readonly Kind<Where>[];
}

interface Told {
  readonly tell?: (line: string) => void;
  /** The round under way is the last one. */
  readonly enough?: AbortSignal;
}

const atWork = 4;

/** Far longer than a round takes on a busy machine, and shorter than the runner of tests waits: a round that does not end says so. */
const longest = 480_000;

/**
 * Tries each kind in turn, in an order drawn by chance, for so many rounds: people work, something breaks, they are all told the
 * outcome of what they asked, and then everything confirmed must be there exactly once and nothing half done.
 */
export async function runRounds<Where extends Workplace>(
  rounds: number,
  { open, impossible, kinds }: Tried<Where>,
  chance: Draw,
  { tell = () => undefined, enough }: Told = {},
): Promise<Outcome[]> {
  const why = impossible?.();
  if (why || rounds === 0 || kinds.length === 0) return kinds.map((kind) => outcomeOf(kind, why));
  const opened = await within(open(), 'opening').catch((error: unknown) => String(error));
  if (typeof opened === 'string') return kinds.map((kind) => ({ ...outcomeOf(kind), wrong: [`not begun: ${opened}`] }));
  await using ground = opened;
  const outcomes = new Map(kinds.map((kind) => [kind, outcomeOf(kind, kind.impossible?.(ground))]));
  const possible = kinds.filter((kind) => !outcomes.get(kind)?.skipped);
  let left: Kind<Where>[] = [];
  for (let round = 1; round <= rounds && !enough?.aborted; round += 1) {
    if (left.length === 0) left = [...possible];
    const [kind] = left.splice(chance.below(left.length), 1);
    const outcome = kind && outcomes.get(kind);
    if (!kind || !outcome) break;
    const stuck = await within(oneRound(ground, kind, outcome, chance), 'the round').catch(String);
    if (stuck) outcome.wrong.push(stuck);
    tell(
      `${round}/${rounds} ${kind.name}: ${ground.ledger.acts} acts confirmed; ${outcome.wrong.join('\n') || 'all is whole'}`,
    );
    if (stuck) break;
  }
  return [...outcomes.values()];
}

/** What this comes to; throws if it does not end. */
async function within<Result>(work: Promise<Result>, what: string): Promise<Result> {
  const waiting = new AbortController();
  const over = sleep(longest, undefined, { signal: waiting.signal }).then(() => {
    throw new Error(`${what} did not end in ${longest / 60_000} minutes`);
  });
  return Promise.race([work, over]).finally(() => waiting.abort());
}

function outcomeOf({ name }: Pick<Kind, 'name'>, skipped?: string): Outcome {
  const nothing = { rounds: 0, acts: 0, away: 0, broken: 0, seconds: 0 };
  return { kind: name, ...nothing, wrong: [], ...(skipped && { skipped }) };
}

async function oneRound<Where extends Workplace>(ground: Where, kind: Kind<Where>, outcome: Outcome, chance: Draw) {
  const begun = performance.now();
  const { acts, away, broken } = ground.ledger;
  const work = beginWork(ground, atWork);
  await sleep(500 + chance.below(2_000));
  outcome.wrong.push(...(await kind.strike(ground, chance).catch((error: unknown) => [String(error)])));
  await sleep(500);
  await work.rest();
  outcome.wrong.push(...(await waitForSites(ground)));
  outcome.wrong.push(...(await whatIsNotWhole(ground).catch((error: unknown) => [String(error)])));
  outcome.rounds += 1;
  outcome.acts += ground.ledger.acts - acts;
  outcome.away += ground.ledger.away - away;
  outcome.broken += ground.ledger.broken - broken;
  outcome.seconds += (performance.now() - begun) / 1000;
}
