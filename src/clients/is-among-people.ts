import { personalNumberOf } from '#organisations/index.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import { anyOf, type Logged, type Subquery, sql } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import { thisCentre } from './people.ts';
import { own } from './tables.ts';

/**
 * Whether a member of staff is a client or a represented person of these identity checks, by any code that the people have had here.
 * `checks` selects the ids of the checks.
 */
export function isAmongPeople<Values extends { readonly person: string }>(checks: (values: Values) => Subquery) {
  const codesOfPeople = compileOnce((tx, values: Values) =>
    own(tx)
      .selectFrom('personal_code')
      .select(['client_id as client', 'code', wrappedKey('personal_code.client_id').as('key')])
      .where('centre_id', '=', thisCentre)
      .where('client_id', '=', anyOf(peopleOf(checks(values)))),
  );
  return async (tx: Logged, values: Values): Promise<boolean> => {
    const [number, codes] = await Promise.all([personalNumberOf(tx, values.person), codesOfPeople(tx, values).rows()]);
    return codes.some(({ client, code, key }) => `PNOLV-${openedWith(tx, client, key, code)}` === number);
  };
}

/** The client and the represented person of each of these checks. */
function peopleOf(checks: Subquery): Subquery {
  return sql`select unnest(array[i.client_id, i.represented_id]) from identity_check i
              where i.centre_id = ${thisCentre} and i.id = ${anyOf(checks)}`;
}
