import type { JWK } from 'jose';
import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** A system as it is connected now: by the newest of its terms. */
export interface ConnectedSystem {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly terms: string;
  /** Public keys by which it proves itself, each with its `kid`. */
  readonly keys: readonly JWK[];
  readonly allEServices: boolean;
  /** The ids of the e-services about which it may ask; empty where it may ask about all. */
  readonly eServices: readonly string[];
  /** It asks nothing any more. */
  readonly isEnded: boolean;
}

/** All systems that were ever connected, by organisation and name. */
export async function connectedSystems(tx: Transaction): Promise<readonly ConnectedSystem[]> {
  const found = await systems(tx).execute();
  return Promise.all(found.map((row) => systemOf(tx, row)));
}

/** The system of this id; undefined where none was ever entered. */
export async function connectedSystem(tx: Transaction, id: string): Promise<ConnectedSystem | undefined> {
  const row = await systems(tx).where('s.id', '=', id).executeTakeFirst();
  return row && systemOf(tx, row);
}

/** What the operator calls these systems, by id; of any other id nothing. */
export async function systemNames(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await own(tx)
    .selectFrom('connected_system')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

function systems(tx: Transaction) {
  return own(tx)
    .selectFrom('connected_system as s')
    .innerJoin('connected_system_terms as t', 't.system_id', 's.id')
    .distinctOn(['s.organisation_id', 's.name'])
    .select(['s.id', 's.organisation_id', 's.name', 't.id as terms', 't.keys', 't.all_e_services', 't.ended'])
    .orderBy('s.organisation_id')
    .orderBy('s.name')
    .orderBy('t.number', 'desc');
}

type SystemRow = Awaited<ReturnType<ReturnType<typeof systems>['execute']>>[number];

async function systemOf(tx: Transaction, row: SystemRow): Promise<ConnectedSystem> {
  const named = await own(tx)
    .selectFrom('connected_system_e_service')
    .select('e_service_id as id')
    .where('terms_id', '=', row.terms)
    .orderBy('e_service_id')
    .execute();
  return {
    id: row.id,
    organisation: row.organisation_id,
    name: row.name,
    terms: row.terms,
    keys: row.keys,
    allEServices: row.all_e_services,
    eServices: named.map(({ id }) => id),
    isEnded: row.ended,
  };
}
