import { z } from 'zod';
import { deed } from '#acting/index.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { tabletById } from './queries.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Closes a tablet's page: its address takes no answers any more. What was answered stays counted. */
export const putAwayTablet = deed({
  name: 'satisfaction.put-away-tablet',
  title: say(words, (w) => w.acts.putAwayTablet),
  roles: ['employee'],
  input: z.object({}),
  refusedBy: { put_away_once: putAwayAlready },
  async judge(tx, _actor, { tablet }: { readonly tablet: string }) {
    const found = await tabletById(tx, tablet);
    if (!found) throw refuse('no-tablet', (w) => w.noTablet, { kind: 'absent' });
    return { wrong: [found.putAway ? putAwayAlready() : undefined] };
  },
  async carryOut(tx, actor, { tablet }) {
    await own(tx)
      .insertInto('satisfaction_tablet_put_away')
      .values({ centre_id: actor.centre, tablet_id: tablet, put_away_at: actor.at, put_away_by: actor.person })
      .execute();
    return { answer: { id: tablet }, things: { tablet } };
  },
});

function putAwayAlready(): Refusal {
  return refuse('put-away-already', (w) => w.putAwayAlready, { kind: 'conflict' });
}
