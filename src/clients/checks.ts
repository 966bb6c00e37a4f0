import { compileOnce } from '#platform/database/compile-once.ts';
import { anyOf, type Logged, type Subquery, sql, type Transaction } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { Outcome } from './kinds.ts';
import { thisCentre } from './people.ts';
import { own } from './tables.ts';

export type IdentityCheck = NonNullable<Awaited<ReturnType<typeof identityCheckById>>>;

export type Declaration = NonNullable<Awaited<ReturnType<typeof declarationById>>>;

/** The check, if it is this centre's, with the numbers of both documents decrypted for the mandate (22.¹ 3.). */
export async function identityCheckById(tx: Logged, id: string) {
  const [row] = await withId(tx, { id }).rows();
  return row && opened(tx, row);
}

/** Several checks in one statement, in the order in which they were made. */
export async function identityChecksByIds(tx: Logged, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const found = await sealedChecks(tx).where('id', 'in', ids).orderBy('checked_at').orderBy('id').execute();
  return found.map((row) => opened(tx, row));
}

/** The newest checks that confirmed who this client is, with the documents' numbers decrypted. */
export async function confirmedChecksOf(tx: Logged, client: string) {
  const found = await sealedChecks(tx)
    .where('client_id', '=', client)
    .where('outcome', '=', 'confirmed')
    .orderBy('checked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return found.map((row) => opened(tx, row));
}

/** A check as a case's duties ask for it. */
export type CheckMade = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly client: string | null;
  readonly represented: string | null;
  readonly checkedAt: Temporal.Instant;
  /** The deaths of these people that stand, if any. */
  readonly clientDied: string | null;
  readonly representedDied: string | null;
};

/**
 * Reads the checks named by another room's subquery, so that both queries travel in one round trip. In the order in which they were
 * made.
 */
export function checksAmong<Values extends object>(ids: (values: Values) => Subquery) {
  const statement = compileOnce((tx, values: Values) =>
    own(tx)
      .selectFrom('identity_check')
      .select([
        'id',
        'outcome',
        'client_id as client',
        'represented_id as represented',
        'checked_at as checkedAt',
        sql<string | null>`standing_death(centre_id, client_id)`.as('clientDied'),
        sql<string | null>`standing_death(centre_id, represented_id)`.as('representedDied'),
      ])
      .where('centre_id', '=', thisCentre)
      .where('id', '=', anyOf(ids(values)))
      .orderBy('id'),
  );
  return (tx: Logged, values: Values): Promise<CheckMade[]> => statement(tx, values).rows();
}

const withId = compileOnce((tx, { id }: { id: string }) => sealedChecks(tx).where('id', '=', id));

function sealedChecks(tx: Transaction) {
  return checks(tx).select([
    'document_number as documentNumber',
    'basis_document as basisDocument',
    'minor_basis_document as minorBasisDocument',
    wrappedKey('identity_check.client_id').as('key'),
  ]);
}

type SealedCheck = Awaited<ReturnType<ReturnType<typeof sealedChecks>['execute']>>[number];

function opened(tx: Logged, { documentNumber, basisDocument, minorBasisDocument, key, ...check }: SealedCheck) {
  return {
    ...check,
    documentNumber: openedWith(tx, check.clientId, key, documentNumber),
    basisDocument: openedWith(tx, check.clientId, key, basisDocument),
    minorBasisDocument: openedWith(tx, check.clientId, key, minorBasisDocument),
  };
}

/** The newest checks of a person, as client or as represented person. */
export async function checksOf(tx: Transaction, person: string) {
  return checks(tx)
    .where((e) => e.or([e('client_id', '=', person), e('represented_id', '=', person)]))
    .orderBy('checked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
}

/** The declaration of 2.6., if this centre received it. */
export async function declarationById(tx: Transaction, id: string) {
  return own(tx)
    .selectFrom('declaration')
    .select(['id', 'reason', 'declared_at as declaredAt', 'received_by as receivedBy'])
    .where('centre_id', '=', thisCentre)
    .where('id', '=', id)
    .executeTakeFirst();
}

function checks(tx: Transaction) {
  return own(tx)
    .selectFrom('identity_check')
    .select([
      'id',
      'outcome',
      'refusal_reason as refusalReason',
      'client_id as clientId',
      'represented_id as representedId',
      'basis',
      'minor_basis as minorBasis',
      'document_kind as documentKind',
      'document_country as documentCountry',
      'document_valid_to as documentValidTo',
      'code_confirmed as codeConfirmed',
      'checked_at as checkedAt',
      'checked_by as checkedBy',
    ])
    .where('centre_id', '=', thisCentre);
}
