import type { ColumnType, GeneratedAlways } from 'kysely';
import type { Transaction } from '#platform/database/database.ts';
import { insertsInto } from '#platform/database/inserts-into.ts';
import type { ClosingReason, ReopeningReason } from './closing/closing.ts';
import type { LineRecordTables } from './line-records.ts';
import type { OutcomeKind } from './putting-right/outcomes.ts';
import type { TakingOverReason } from './responsible/transfer.ts';

export type ApplicationsTables = {
  service_case: {
    centre_id: string;
    id: string;
    edition_id: string;
    opened_at: Temporal.Instant;
    opened_by: string;
  };
  case_declaration: { centre_id: string; case_id: string; declaration_id: string };
  case_identity_check: {
    centre_id: string;
    case_id: string;
    identity_check_id: string;
    outcome: 'confirmed' | 'refused';
  };
  case_identity_check_put_right: {
    centre_id: string;
    case_id: string;
    identity_check_id: string;
    client_id: string;
    by_check: string;
    reason: Buffer;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  case_notice: { centre_id: string; case_id: string; notice_id: string };
  case_mandate: { centre_id: string; case_id: string; mandate_id: string };
  application: {
    centre_id: string;
    id: string;
    case_id: string;
    mandate_id: string;
    e_service_id: string;
    edition_id: string;
    identity_check_id: string;
    client_id: string;
    portal_reference: string;
    portal_means: string;
    started_at: Temporal.Instant;
    ended_at: Temporal.Instant;
    started_measured: boolean;
    ended_measured: boolean;
    filed_at: Temporal.Instant;
    filed_by: string;
    signed_in_at: Temporal.Instant;
    late_reason: Buffer | null;
  };
  portal_reference: {
    centre_id: string;
    application_id: string;
    case_id: string;
    e_service_id: string;
    reference: string;
    reference_key: GeneratedAlways<string>;
  };
  case_closing: {
    centre_id: string;
    id: string;
    case_id: string;
    reason: ClosingReason;
    closed_at: Temporal.Instant;
    closed_by: string;
  };
  case_reopening: {
    centre_id: string;
    closing_id: string;
    reason: ReopeningReason;
    reopened_at: Temporal.Instant;
    reopened_by: string;
  };
  case_transfer: {
    centre_id: string;
    id: string;
    case_id: string;
    responsible: string;
    reason: TakingOverReason | null;
    transferred_at: Temporal.Instant;
    transferred_by: string;
  };
  mandate_reminder: { centre_id: string; mandate_id: string; days: number; reminded_at: Temporal.Instant };
  case_note: {
    centre_id: string;
    id: string;
    case_id: string;
    client_id: string;
    text: Buffer;
    written_at: Temporal.Instant;
    written_by: string;
  };
  case_progress: {
    centre_id: string;
    case_id: string;
    waiting_for: WaitingFor;
    opened_at: Temporal.Instant;
    opened_by: string;
    /** Who is responsible for it now. */
    responsible: string;
    edition_id: string;
    client_id: string | null;
    register_year: number | null;
    register_number: number | null;
    mandate_until: Temporal.PlainDate | null;
    tell_on: Temporal.PlainDate | null;
    /** The e-services that lists name. */
    waiting_editions: string[];
    /** Of what the client is to be informed, the soonest first; a text of JSON when it is written. */
    to_tell: ColumnType<readonly ToTell[], string | undefined, string>;
  };
  case_edition: { centre_id: string; case_id: string; edition_id: string; opened_at: Temporal.Instant };
  case_name_word: {
    centre_id: string;
    case_id: string;
    number: number;
    name: string;
    leads: boolean;
    newest_first: number;
  };
};

/** An e-service of which the client is to be informed, by its edition. */
export interface ToTell {
  readonly edition: string;
  readonly point: '22.1.6' | '22.1.7';
  /** The day by which, as `2026-03-16`. */
  readonly on: string;
}

/** The first duty that is not done, or why no more is to be done. */
export type WaitingFor =
  | '2.6'
  | '22.1.1'
  | '22.1.3'
  | '22.1.5'
  /** Its service holder returned an application for completion. */
  | 'returned'
  | '22.1.6'
  | '22.1.7'
  | 'done'
  /** The client's identity was not confirmed. */
  | 'refused'
  /** The mandate ended before everything in it was done. */
  | 'stopped'
  /** Nothing more is done in it. */
  | 'closed';

/** What every record that supersedes another has. */
export interface PutRight {
  centre_id: string;
  id: string;
  application_id: string;
  cause: 'postponed' | 'mistaken' | 'not_told' | 'told_after';
  way: string | null;
  reason: Buffer | null;
  recorded_at: Temporal.Instant;
  recorded_by: string;
}

type PutRightTables = {
  filing_put_right: {
    centre_id: string;
    id: string;
    application_id: string;
    supersedes: string | null;
    e_service_id: string;
    edition_id: string;
    portal_reference: string;
    portal_means: string;
    started_at: Temporal.Instant;
    ended_at: Temporal.Instant;
    reason: Buffer;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  planned_time_put_right: PutRight & { planned_on: Temporal.PlainDate | null; answered_at_once: boolean | null };
  result_put_right: PutRight;
  application_outcome: {
    centre_id: string;
    id: string;
    application_id: string;
    kind: OutcomeKind;
    since: Temporal.PlainDate;
    note: Buffer | null;
    recorded_at: Temporal.Instant;
    recorded_by: string | null;
  };
};

type Tables = ApplicationsTables & LineRecordTables & PutRightTables;

export function own(tx: Transaction) {
  return tx.query.withTables<Tables>();
}

export const insert = insertsInto<Tables>();
