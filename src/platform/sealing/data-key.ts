import type { Sealing } from '#platform/cryptography/vault.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, sql } from '#platform/database/database.ts';

/**
 * Whose columns they are: a client, a staff member, an access request. Each has one data key, and everything that is kept of it for
 * good is sealed under that. To change the installation's key only data keys are wrapped anew; without its data key, what is kept
 * of a subject is unreadable for ever.
 */
export interface Subject {
  /** Null for what belongs to no centre. */
  readonly centre: string | null;
  readonly id: string;
}

/** Makes the data key of a new subject and sends it to be kept. */
export function newDataKey(tx: Logged, { centre, id }: Subject): Sealing {
  const wrapped = tx.vault.newDataKey(id);
  tx.send(keyKept(tx, { centre, id, wrapped, by: tx.vault.current }));
  return tx.vault.under(id, wrapped);
}

const keyKept = compileOnce(
  (_tx, { centre, id, wrapped, by }: Subject & { wrapped: Buffer; by: string }) =>
    sql`insert into data_key (centre_id, subject_id, wrapped_by, wrapped)
        values (coalesce(${centre}::uuid, nil_uuid()), ${id}, ${by}, ${wrapped})`,
);

/** The data key of a subject that is known. Throws if it was destroyed: nothing new is kept of such a one. */
export async function dataKeyOf(tx: Logged, subject: Subject): Promise<Sealing> {
  const [found] = await keyOf(tx, subject).rows();
  if (!found) throw new Error(`there is no data key of ${subject.id}`);
  return tx.vault.under(subject.id, found.wrapped);
}

const keyOf = compileOnce(
  (_tx, { centre, id }: Subject) => sql<{ wrapped: Buffer }>`
    select wrapped from data_key where centre_id = coalesce(${centre}::uuid, nil_uuid()) and subject_id = ${id}`,
);

/**
 * In the list of a select, the wrapped data key of a row's subject, which so travels with the row that it opens; null if it was
 * destroyed. `subject` is the column that names the subject, with its table as the select calls it; the centre stands beside it.
 */
export function wrappedKey(subject: `${string}.${string}`, { ofNoCentre = false } = {}) {
  const [table] = subject.split('.');
  const centre = ofNoCentre ? sql`nil_uuid()` : sql.ref(`${table}.centre_id`);
  return sql<Buffer | null>`(
    select k.wrapped from data_key k where k.centre_id = ${centre} and k.subject_id = ${sql.ref(subject)}
  )`;
}

/** Opens with the key that came with the row; undefined if the key was destroyed. */
export function withKey(tx: Logged, subject: string | null, wrapped: Buffer | null): Sealing | undefined {
  return subject !== null && wrapped ? tx.vault.under(subject, wrapped) : undefined;
}

/** What a column says; null if it says nothing, or if the data key of its subject was destroyed. */
export function openedWith(
  tx: Logged,
  subject: string | null,
  wrapped: Buffer | null,
  sealed: Buffer | null,
): string | null {
  return (sealed && withKey(tx, subject, wrapped)?.open(sealed)) ?? null;
}
