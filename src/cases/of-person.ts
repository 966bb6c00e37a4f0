import type { z } from 'zod';
import { type Act, act, type CentreActor, type Deed, type Done } from '#acting/index.ts';
import { markEntry } from '#archive/index.ts';
import { knownPerson } from '#clients/index.ts';
import { stateOf } from '#mandates/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { refusalOf } from './bar.ts';
import { type CaseRead, lockCase, readCase } from './case-facts.ts';
import { casesOfPerson } from './cases-of-person.ts';
import { words } from './deaths/words.ts';
import { reviveCase } from './revive-case.ts';
import { updateCaseProgress } from './update-case-progress.ts';

/**
 * A deed as an act of a person, wherever they are client or represented person: locks their cases, of which none may be the actor's own, carries out the deed, marks in the
 * register each mandate that it ended or revived, opens a closed case again that it revived, and updates the columns by which lists find the cases.
 */
export function ofPerson<
  const Path extends `/clients/{client}${string}`,
  Input extends z.ZodType,
  Answer extends z.ZodType,
  Result extends Done<unknown>,
>(
  deed: Deed<'employee', { readonly client: string }, Input, Answer, unknown, Result>,
  path: Path,
): Act<Path, Input, Answer, unknown> {
  return act<'employee', Path, { readonly client: string }, Input, Answer, unknown, Result>(
    deed,
    path,
    async (tx, actor, { of }, run) => {
      const { client } = of as { client: string };
      await knownPerson(tx, client);
      const before = new Map<string, CaseRead>();
      // In the order of their ids, so that two such acts do not wait for each other.
      for (const id of await casesOfPerson(tx, { centre: actor.centre, client })) {
        before.set(id, await lockCase(tx, { centre: actor.centre, id, person: actor.person }));
      }
      if ([...before.values()].some(({ facts }) => facts.isOwn)) throw refusalOf({ rule: 'own-case', point: '22.1.1' });
      const done = await run({ client });
      // What was written holds the person: nobody becomes the client of a further case meanwhile.
      for (const id of await casesOfPerson(tx, { centre: actor.centre, client })) {
        const key = { centre: actor.centre, id, person: actor.person };
        const after = before.has(id) ? await readCase(tx, key) : await lockCase(tx, key);
        markChanged(tx, actor, before.get(id), after);
        await updateCaseProgress(tx, actor, reviveCase(tx, actor, after));
      }
      return done;
    },
  );
}

function markChanged(tx: Logged, actor: CentreActor, before: CaseRead | undefined, after: CaseRead): void {
  for (const mandate of after.facts.mandates) {
    const was = before?.facts.mandates.find(({ id }) => id === mandate.id);
    const [from, to] = [was && stateOf(was, actor.at), stateOf(mandate, actor.at)];
    if (from === to || from === undefined) continue;
    if (to === 'died') markEntry(tx, actor, { document: mandate.id, kind: 'died', note: '' });
    if (from === 'died') {
      markEntry(tx, actor, { document: mandate.id, kind: 'corrected', note: words.lv.notEnded });
    }
  }
}
