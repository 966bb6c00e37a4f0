import { sql, type Transaction } from '#platform/database/database.ts';
import type { Standing } from './mandate.ts';
import { ownCentre } from './own-centre.ts';
import { own } from './tables.ts';

/** By what the centre's mandates `m` stand or fall, and nothing sealed, for who asks that alone. */
export function standingRows(tx: Transaction) {
  return own(tx)
    .selectFrom('mandate as m')
    .leftJoin('mandate_signing as s', (on) =>
      on.onRef('s.centre_id', '=', 'm.centre_id').onRef('s.mandate_id', '=', 'm.id'),
    )
    .leftJoin('mandate_end as e', (on) =>
      on.onRef('e.centre_id', '=', 'm.centre_id').onRef('e.mandate_id', '=', 'm.id'),
    )
    .select(['m.valid_until', 's.signed_on', 'e.kind', 'e.ended_at'])
    .select(sql<{ diedOn: string } | null>`death_in_check(m.centre_id, m.identity_check_id)`.as('death'))
    .where('m.centre_id', '=', ownCentre);
}

type StandingRow = Awaited<ReturnType<ReturnType<typeof standingRows>['execute']>>[number];

export function standingOf({ valid_until, signed_on, kind, ended_at, death }: StandingRow): Standing {
  return {
    validUntil: valid_until,
    signing: signed_on && { signedOn: signed_on },
    end: kind && ended_at && { kind, endedAt: ended_at },
    death: death && { diedOn: Temporal.PlainDate.from(death.diedOn) },
  };
}
