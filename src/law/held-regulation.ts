import type { Transaction } from '#platform/database/database.ts';
import { bundledLaw, type Sources } from './bundled-law.ts';
import { madeFrom, type Regulation } from './regulation.ts';
import { own } from './tables.ts';

/** What was last made, and of which rows: a text has thousands of places, and anybody may open its pages. */
let last: { readonly rows: string; readonly regulation: Regulation } | undefined;

/** Regulation 401 as it is held. That what is held fits together was seen when it was entered. */
export async function heldRegulation(tx: Transaction): Promise<Regulation> {
  const rows = await heldRows(tx);
  if (last?.rows === rows) return last.regulation;
  const made = madeFrom(await heldSources(tx));
  if ('refused' in made)
    throw new Error(`the law does not fit: ${made.refused.map(({ reason }) => reason).join('; ')}`);
  last = { rows, regulation: made };
  return made;
}

/** The ids of all that was entered, which is never changed. */
async function heldRows(tx: Transaction): Promise<string> {
  const [bases, amendments] = await Promise.all([
    own(tx).selectFrom('regulation_base').select('id').orderBy('id').execute(),
    own(tx).selectFrom('amendment').select('id').orderBy('id').execute(),
  ]);
  return [...bases, ...amendments].map(({ id }) => id).join();
}

/** The law that comes with the code, and what an operator entered: the newest base, and every amendment. */
export async function heldSources(tx: Transaction): Promise<Sources> {
  const { number, date } = bundledLaw.base.act;
  const day = Temporal.PlainDate.from(date);
  const base = await own(tx)
    .selectFrom('regulation_base')
    .select('content')
    .where('regulation_number', '=', number)
    .where('regulation_date', '=', day)
    .orderBy('entered_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const entered = await own(tx)
    .selectFrom('amendment')
    .select('applied')
    .where('regulation_number', '=', number)
    .where('regulation_date', '=', day)
    .orderBy('adopted_on')
    .orderBy('number')
    .execute();
  return {
    base: base?.content ?? bundledLaw.base,
    amendments: [...bundledLaw.amendments, ...entered.map(({ applied }) => applied)],
  };
}
