import { sql, type Transaction } from '#platform/database/database.ts';
import { likeWords } from '#platform/database/like-words.ts';
import { centresOn, organisationsOn } from './places-on.ts';
import { own } from './tables.ts';

/** A centre as everybody may know it. */
export interface PublicCentre {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly place: string;
  readonly email: string;
  readonly phone: string;
  readonly municipality: string;
}

interface Sought {
  readonly day: Temporal.PlainDate;
  /** Words of the name, place or address, whatever case and diacritics; all of them must occur. */
  readonly text?: string;
  readonly id?: string;
}

/** The centres that are not closed on a day, by name in the Latvian alphabet. */
export async function findCentres(tx: Transaction, { day, text = '', id }: Sought): Promise<PublicCentre[]> {
  let query = own(tx)
    .selectFrom(centresOn(day))
    .innerJoin(organisationsOn(day), 'organisation.id', 'centre.organisation_id')
    .select([
      'centre.id',
      'centre.name',
      'centre.kind',
      'centre.address',
      'centre.place',
      'centre.email',
      'centre.phone',
      'organisation.name as municipality',
    ])
    .where((is) => is.or([is('centre.closed_from', 'is', null), is('centre.closed_from', '>', day)]))
    .orderBy(sql`centre.name collate "lv-x-icu"`)
    .orderBy('centre.id');
  if (id) query = query.where('centre.id', '=', id);
  for (const word of likeWords(text)) {
    const like = `%${word}%`;
    // The index finds what was called so at any time; of these, what is called so on the day is chosen.
    query = query
      .where(
        sql<boolean>`centre.id = any(array(
          select c.id from centre c where c.folded like ${like} union select h.centre_id from centre_change h where h.folded like ${like}
        ))`,
      )
      .where(sql<boolean>`folded_for_search(centre.name || ' ' || centre.place || ' ' || centre.address) like ${like}`);
  }
  return query.execute();
}
