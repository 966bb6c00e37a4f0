import { randomUUIDv7 } from 'node:crypto';
import { deed } from '#acting/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { isOpenAnyway, plannedMeanwhile, wrongClosing, wrongSuccessor } from './closing-rules.ts';
import { knownOrganisation } from './known-offices.ts';
import { closingInput } from './office-inputs.ts';
import { organisationsOn } from './places-on.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';
import { type Leaving, leftAt, refusedBy } from './what-is-left.ts';
import { words } from './words.ts';

/** The ministry closes an organisation, or says which one it is merged into, when its centres are closed and nobody works for it. */
export const closeOrganisation = deed({
  name: 'organisation.close',
  title: say(words, (w) => w.acts.closeOrganisation),
  roles: ['ministry_officer'],
  input: closingInput,
  alsoWrong: (fields, { at }, _needs: Leaving) => wrongClosing(fields, at),
  async judge(
    tx,
    actor,
    { organisation }: { readonly organisation: string },
    { closedFrom, successor, basedOn },
    needs: Leaving,
  ) {
    const planned = await knownOrganisation(tx, actor, organisation);
    const { closed_from, kind } = planned;
    const place = { organisation, centre: null };
    const left = closedFrom ? await leftAt(tx, place, needs, { from: closedFrom, at: actor.at }) : [];
    const next = successor
      ? await own(tx)
          .selectFrom(organisationsOn(officialDay(actor.at)))
          .select('closed_from')
          .where('id', '=', successor)
          .where('kind', '=', kind)
          .executeTakeFirst()
      : undefined;
    return {
      wrong: [
        plannedMeanwhile(planned, basedOn),
        refusedBy(left),
        kind === 'ministry' ? refuse('is-the-ministry', (w) => w.isTheMinistry, { field: 'closedFrom' }) : undefined,
        isOpenAnyway(closedFrom, closed_from),
        successor ? wrongSuccessor(successor, organisation, next) : undefined,
      ],
    };
  },
  async carryOut(tx, { at, person }, { organisation }, { closedFrom, successor, reason }) {
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('organisation_closing')
      .values({
        id,
        organisation_id: organisation,
        closed_from: closedFrom ?? null,
        successor_id: successor ?? null,
        reason,
        closed_at: at,
        closed_by: person,
      })
      .execute();
    return { answer: { id }, things: { organisation, change: id } };
  },
});
