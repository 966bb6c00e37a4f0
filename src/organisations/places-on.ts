import { sql } from '#platform/database/database.ts';
import type { CentresTables } from './tables.ts';

/** A row as changes made it by a day, and whether it is closed. */
type On<Row> = Row & {
  /** The first day on which it is closed, by the last word about it; null: it is open. */
  readonly closed_from: Temporal.PlainDate | null;
  readonly successor_id: string | null;
};

/** All organisations as they are called and found on a day, to be selected from as `organisation`. */
export function organisationsOn(day: Temporal.PlainDate) {
  return sql<On<CentresTables['organisation']>>`(
    select base.id, base.kind, base.registration_number, base.is_demo,
           coalesce(changed.name, base.name) as name,
           coalesce(changed.address, base.address) as address,
           coalesce(changed.email, base.email) as email,
           coalesce(changed.phone, base.phone) as phone,
           coalesce(changed.data_protection_contact, base.data_protection_contact) as data_protection_contact,
           closing.closed_from, closing.successor_id
      from organisation base
     cross join lateral (
             select ${latest('name')}, ${latest('address')}, ${latest('email')}, ${latest('phone')},
                    ${latest('data_protection_contact')}
               from organisation_change c
              where c.organisation_id = base.id
                and c.valid_from <= ${day}
           ) changed
      left join lateral (
             select o.closed_from, o.successor_id
               from organisation_closing o
              where o.organisation_id = base.id
              order by o.closed_at desc, o.id desc
              limit 1
           ) closing on true
  )`.as<'organisation'>('organisation');
}

/** All centres as they are called and found on a day, to be selected from as `centre`. */
export function centresOn(day: Temporal.PlainDate) {
  return sql<On<CentresTables['centre']>>`(
    select base.id, base.organisation_id,
           coalesce(changed.name, base.name) as name,
           coalesce(changed.kind, base.kind) as kind,
           coalesce(changed.address, base.address) as address,
           coalesce(changed.place, base.place) as place,
           coalesce(changed.email, base.email) as email,
           coalesce(changed.phone, base.phone) as phone,
           closing.closed_from, closing.successor_id
      from centre base
     cross join lateral (
             select ${latest('name')}, ${latest('kind')}, ${latest('address')}, ${latest('place')}, ${latest('email')},
                    ${latest('phone')}
               from centre_change c
              where c.centre_id = base.id
                and c.valid_from <= ${day}
           ) changed
      left join lateral (
             select o.closed_from, o.successor_id
               from centre_closing o
              where o.centre_id = base.id
              order by o.closed_at desc, o.id desc
              limit 1
           ) closing on true
  )`.as<'centre'>('centre');
}

/** Of several values for a column the one of the latest day, and of one day the one written last. */
function latest(column: string) {
  const value = sql.ref(`c.${column}`);
  return sql`(array_agg(${value} order by c.valid_from desc, c.changed_at desc, c.id desc) filter (where ${value} is not null))[1] as ${sql.ref(column)}`;
}
