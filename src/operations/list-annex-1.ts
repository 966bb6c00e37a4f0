import { editionsInBasket } from '#catalogue/index.ts';
import { annex1On, heldRegulation, pointAsJson } from '#law/index.ts';
import { transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { readArguments } from './arguments.ts';
import { dayOf } from './day-from.ts';
import { siteDatabase } from './site-database.ts';

const options = { json: { type: 'boolean' }, on: { type: 'string' } } as const;

/** `tilts catalogue [--on DAY] [--json]`: Annex 1 as in force on a day, point by point, and the e-services bound to each. */
export async function listAnnex1(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options);
  const day = values.on === undefined ? officialDay(Temporal.Now.instant()) : dayOf('--on', values.on);
  await using site = await siteDatabase(process.env);
  const [eServices, regulation] = await transaction(site.database, null, async (tx) => [
    await editionsInBasket(tx, day),
    await heldRegulation(tx),
  ]);
  const { edition, points } = annex1On(regulation, day.toString(), eServices);
  const { act, isComplete, from, until = null } = edition;
  const told = points.map(pointAsJson);
  console.log(
    values.json
      ? JSON.stringify(
          { regulation: act, annex: '1', on: day, edition: { from, until }, isComplete, points: told },
          null,
          2,
        )
      : [
          `Annex 1 of regulation No. ${act.number} (${act.date}) on ${day.toString()}`,
          ...(isComplete ? [] : ['Incomplete: only what the acts name is known.']),
          ...told.map(lineOf),
        ].join('\n'),
  );
  return 0;
}

function lineOf(told: ReturnType<typeof pointAsJson>): string {
  const { point, words, state, origin, eServices, boundBefore } = told;
  const unknown = state === 'there' ? 'the words are not known' : 'not there';
  return [
    `${point}.`.padEnd(7),
    words ?? `[${unknown}]`,
    ...(origin === null ? [] : [origin]),
    ...eServices,
    ...(boundBefore.length === 0 ? [] : [`bound before this wording: ${boundBefore.join(', ')}`]),
  ].join('  ');
}
