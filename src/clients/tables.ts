import type { Transaction } from '#platform/database/database.ts';
import { insertsInto } from '#platform/database/inserts-into.ts';
import type { Basis, DocumentKind, DoubtWordKind, MinorBasis, NoMeansReason, Outcome, RefusalReason } from './kinds.ts';

export type ClientsTables = {
  client: { centre_id: string; id: string; met_at: Temporal.Instant };
  client_name: {
    centre_id: string;
    client_id: string;
    number: number;
    noted_at: Temporal.Instant;
    given_name: string;
    surname: string;
    folded: string;
    birth_date: Buffer | null;
  };
  personal_code: {
    centre_id: string;
    id: string;
    client_id: string;
    code: Buffer;
    as_previous: boolean;
    noted_at: Temporal.Instant;
  };
  foreign_identity: {
    centre_id: string;
    id: string;
    client_id: string;
    identity: Buffer;
    noted_at: Temporal.Instant;
  };
  declaration: {
    centre_id: string;
    id: string;
    reason: NoMeansReason;
    declared_at: Temporal.Instant;
    received_by: string;
  };
  capacity_doubt: {
    centre_id: string;
    id: string;
    client_id: string;
    reason: Buffer | null;
    review_on: Temporal.PlainDate;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  capacity_doubt_word: {
    centre_id: string;
    id: string;
    doubt_id: string;
    kind: DoubtWordKind;
    text: Buffer;
    review_on: Temporal.PlainDate | null;
    said_at: Temporal.Instant;
    said_by: string;
  };
  death: {
    centre_id: string;
    id: string;
    client_id: string;
    died_on: Temporal.PlainDate;
    told_by: Buffer | null;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  death_mistake: {
    centre_id: string;
    id: string;
    death_id: string;
    reason: Buffer;
    said_at: Temporal.Instant;
    said_by: string;
  };
  death_mistake_confirmed: {
    centre_id: string;
    mistake_id: string;
    confirmed_at: Temporal.Instant;
    confirmed_by: string;
  };
  identity_check: {
    centre_id: string;
    id: string;
    outcome: Outcome;
    refusal_reason: RefusalReason | null;
    client_id: string | null;
    represented_id: string | null;
    basis: Basis | null;
    basis_document: Buffer | null;
    of_minor: boolean;
    minor_age: number | null;
    minor_basis: MinorBasis | null;
    minor_basis_document: Buffer | null;
    document_kind: DocumentKind | null;
    document_number: Buffer | null;
    document_country: string | null;
    document_valid_to: Temporal.PlainDate | null;
    code_confirmed: boolean;
    represented_code_confirmed: boolean;
    checked_at: Temporal.Instant;
    checked_by: string;
  };
};

export function own(tx: Transaction) {
  return tx.query.withTables<ClientsTables>();
}

export const insert = insertsInto<ClientsTables>();
