import { randomUUIDv7 } from 'node:crypto';
import { deed } from '#acting/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { isOpenAnyway, plannedMeanwhile, wrongClosing, wrongSuccessor } from './closing-rules.ts';
import { atThatCentre, knownCentre, knownOrganisation } from './known-offices.ts';
import { closingInput } from './office-inputs.ts';
import { centresOn } from './places-on.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';
import { type Leaving, leftAt, refusedBy } from './what-is-left.ts';
import { words } from './words.ts';

/**
 * A centre is closed from a day on, when its cases are finished and nobody serves clients there any more; or it is merged into another,
 * which goes on. Its register, papers and records stay its own and are read by its viewers and auditors. Without a day it stays open
 * after all.
 */
export const closeCentre = deed({
  name: 'centre.close',
  title: say(words, (w) => w.acts.closeCentre),
  roles: ['ministry_officer', 'administrator'],
  input: closingInput,
  centreOf: (tx, actor, given: { readonly centre: string }) => atThatCentre(tx, actor, given),
  alsoWrong: (fields, { at }, _needs: Leaving) => wrongClosing(fields, at),
  async judge(tx, actor, { centre }, { closedFrom, successor, basedOn }, needs: Leaving) {
    const planned = await knownCentre(tx, actor, centre);
    const { closed_from, organisation_id: organisation } = planned;
    const place = { organisation, centre };
    const left = closedFrom ? await leftAt(tx, place, needs, { from: closedFrom, at: actor.at }) : [];
    const next = successor
      ? await own(tx)
          .selectFrom(centresOn(officialDay(actor.at)))
          .select('closed_from')
          .where('id', '=', successor)
          .executeTakeFirst()
      : undefined;
    const opens = !closedFrom && (await knownOrganisation(tx, actor, organisation)).closed_from !== null;
    return {
      wrong: [
        plannedMeanwhile(planned, basedOn),
        refusedBy(left),
        isOpenAnyway(closedFrom, closed_from),
        opens ? refuse('organisation-closed', (w) => w.organisationClosed, { field: 'closedFrom' }) : undefined,
        successor ? wrongSuccessor(successor, centre, next) : undefined,
      ],
      found: { organisation },
    };
  },
  async carryOut(tx, { at, person }, { centre }, { closedFrom, successor, reason }, _needs, _prepared, found) {
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('centre_closing')
      .values({
        id,
        centre_id: centre,
        closed_from: closedFrom ?? null,
        successor_id: successor ?? null,
        reason,
        closed_at: at,
        closed_by: person,
      })
      .execute();
    return { answer: { id }, things: { centre, organisation: found.organisation, change: id } };
  },
});
