import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { ownCentre } from '#archive/index.ts';
import { line } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { holdById } from './queries.ts';
import { refuse } from './refuse.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

interface HoldOfCentre {
  readonly centre: string;
  readonly hold: string;
}

/**
 * The municipality's administrator lifts a hold, whoever set it, and says why. Whoever sets a hold at the counter cannot lift it alone.
 */
export const liftHold = deed({
  name: 'hold.lift',
  title: say(words, (w) => w.acts.lift),
  roles: ['administrator'],
  input: z.object({
    reason: line(
      say(words, (w) => w.refused.liftReason),
      300,
    ),
  }),
  centreOf: async (tx, actor, { centre }: HoldOfCentre) => (await ownCentre(tx, actor, centre)).id,
  refusedBy: { lifted_once: liftedAlready },
  async judge(tx, _actor, { hold }: HoldOfCentre) {
    return { wrong: [(await holdById(tx, hold)).lifted ? liftedAlready() : undefined] };
  },
  async carryOut(tx, { person, at }, { centre, hold }, { reason }) {
    tx.send(
      insert('legal_hold_lifted', { centre_id: centre, hold_id: hold, reason, lifted_at: at, lifted_by: person }),
    );
    return { answer: { id: hold }, things: { centre, hold } };
  },
});

function liftedAlready(): Refusal {
  return refuse('lifted-already', (w) => w.liftedAlready, { kind: 'conflict' });
}
