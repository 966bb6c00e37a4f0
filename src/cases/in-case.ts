import type { z } from 'zod';
import { type Act, act, type CentreActor, type Deed, type Done, type FieldsOf, type Of } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { refusalOf } from './bar.ts';
import { type CaseKey, type CaseRead, lockCase } from './case-facts.ts';
import type { Duties } from './duties.ts';
import { dutiesOf } from './duties-of.ts';
import type { May } from './duty.ts';
import { updateCaseProgress } from './update-case-progress.ts';

/** Links a new record to the case, and returns the case as the act leaves it. */
export type Link<Result> = (
  tx: Logged,
  key: CaseKey,
  before: CaseRead,
  done: Result,
  actor: CentreActor,
) => CaseRead | Promise<CaseRead>;

/** An act of a case, and whether a case's duties allow it. */
export type CaseAct<
  Path extends string = string,
  Input extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Needs = never,
> = Act<Path, Input, Answer, Needs> & {
  may(duties: Duties, of: Of<Path>, fields: FieldsOf<Input>): May<unknown>;
};

/**
 * A deed as an act of a case (22.¹): locks the case, requires the duty, carries out the deed on the basis of the duty,
 * links the new record to the case, and updates the columns by which lists find the case.
 */
export function inCase<
  const Path extends `/cases/{case}${string}`,
  Given,
  Input extends z.ZodType,
  Answer extends z.ZodType,
  Needs,
  Result extends Done<unknown>,
>(
  deed: Deed<'employee', Given, Input, Answer, Needs, Result>,
  path: Path,
  demand: (duties: Duties, of: Of<Path>, fields: FieldsOf<Input>) => May<Given>,
  link: Link<Result>,
): CaseAct<Path, Input, Answer, Needs> {
  const value = act<'employee', Path, Given, Input, Answer, Needs, Result>(
    deed,
    path,
    async (tx, actor, { of, fields }, run) => {
      const key = { centre: actor.centre, id: (of as { case: string }).case };
      const before = await lockCase(tx, { ...key, person: actor.person });
      const may = demand(dutiesOf(before.facts, before.editions, actor.at), of, fields);
      if ('not' in may) throw refusalOf(may.not);
      const done = await run(may.on);
      const after = await link(tx, key, before, done, actor);
      await updateCaseProgress(tx, actor, after);
      return {
        ...done,
        client: done.client ?? after.facts.clientId ?? undefined,
        things: { case: key.id, ...done.things },
      };
    },
  );
  return Object.assign(value, { may: demand });
}
