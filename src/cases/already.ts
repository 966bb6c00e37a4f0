import type { CentreActor } from '#acting/index.ts';
import { identityChecksByIds } from '#clients/index.ts';
import { alsoInForce, type Mandate } from '#mandates/index.ts';
import { type Logged, sql } from '#platform/database/database.ts';
import type { CaseFacts } from './case-facts.ts';
import { own } from './tables.ts';

/** What the client of a case has already, in the same matter: told of before a second is made, and no bar to it. */
export interface Already {
  /** In force, of other cases; newest first. */
  readonly mandates: readonly Mandate[];
  /** Neither withdrawn nor refused; newest first. */
  readonly applications: readonly FiledAlready[];
}

export interface FiledAlready {
  readonly id: string;
  readonly case: string;
  readonly eService: string;
  readonly filedAt: Temporal.Instant;
}

/** What the client of this case has already; nothing before their identity is confirmed. */
export async function alreadyOf(tx: Logged, { centre, at }: CentreActor, facts: CaseFacts): Promise<Already> {
  const check = facts.identityChecks.findLast(({ outcome }) => outcome === 'confirmed');
  if (!check?.client) return { mandates: [], applications: [] };
  const [mandates, applications] = await Promise.all([
    alsoInForce(tx, { client: check.client, identityCheck: check.id }, at),
    filedFor(tx, { centre, client: check.client, identityCheck: check.id }),
  ]);
  return { mandates: mandates.filter(({ id }) => !facts.mandates.some((own) => own.id === id)), applications };
}

/** For whom something was filed, by the check of identity that says in whose matter. */
export interface ForWhom {
  readonly centre: string;
  readonly client: string;
  readonly identityCheck: string;
}

/** The applications filed for a client in the same matter, that were neither withdrawn nor refused; newest first. */
export async function filedFor(tx: Logged, { centre, client, identityCheck }: ForWhom): Promise<FiledAlready[]> {
  const filed = await own(tx)
    .selectFrom('application as a')
    .innerJoin('case_progress as p', (on) =>
      on.onRef('p.centre_id', '=', 'a.centre_id').onRef('p.case_id', '=', 'a.case_id'),
    )
    .select(['a.id', 'a.case_id', 'a.e_service_id', 'a.identity_check_id'])
    .select(sql<Temporal.Instant>`(filing_of(a.centre_id, a.id)).ended_at`.as('ended_at'))
    .where('p.centre_id', '=', centre)
    .where('p.client_id', '=', client)
    .where(
      sql<boolean>`coalesce((select o.kind from application_outcome o
        where (o.centre_id, o.application_id) = (a.centre_id, a.id) order by o.id desc limit 1), '') not in ('withdrawn', 'refused')`,
    )
    .orderBy('a.id', 'desc')
    .execute();
  if (filed.length === 0) return [];
  const checks = await identityChecksByIds(tx, [identityCheck, ...filed.map((one) => one.identity_check_id)]);
  const matterOf = (id: string) => checks.find((check) => check.id === id)?.representedId;
  return filed
    .filter(({ identity_check_id }) => matterOf(identity_check_id) === matterOf(identityCheck))
    .map(({ id, case_id, e_service_id, ended_at }) => ({
      id,
      case: case_id,
      eService: e_service_id,
      filedAt: ended_at,
    }));
}
