import { personalNumberOf } from '#organisations/index.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, type Subquery, sql } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import { own } from './tables.ts';

/**
 * Whether a member of staff is a client or a represented person of these identity checks, by any code that the people have had here.
 * `checks` selects the ids of the checks.
 */
export function isAmongPeople<Values extends { readonly person: string }>(checks: (values: Values) => Subquery) {
  const codesOfPeople = compileOnce((tx, values: Values) =>
    own(tx)
      .selectFrom('identity_check as i')
      .innerJoin('personal_code as p', (on) =>
        on
          .onRef('p.centre_id', '=', 'i.centre_id')
          .on(({ or, eb }) =>
            or([eb('p.client_id', '=', eb.ref('i.client_id')), eb('p.client_id', '=', eb.ref('i.represented_id'))]),
          ),
      )
      .select(['p.client_id as client', 'p.code', wrappedKey('p.client_id').as('key')])
      .where('i.centre_id', '=', sql<string>`current_centre()`)
      .where('i.id', 'in', sql<string>`(${checks(values)})`),
  );
  return async (tx: Logged, values: Values): Promise<boolean> => {
    const [number, codes] = await Promise.all([personalNumberOf(tx, values.person), codesOfPeople(tx, values).rows()]);
    return codes.some(({ client, code, key }) => `PNOLV-${openedWith(tx, client, key, code)}` === number);
  };
}
