import type { Transaction } from '#platform/database/database.ts';
import { insertsInto } from '#platform/database/inserts-into.ts';

export type ArchiveTables = {
  archive_file: {
    centre_id: string;
    valid_from: Temporal.PlainDate;
    file_index: string;
    title: string;
    retention_years: number;
    opened_at: Temporal.Instant;
    opened_by: string | null;
  };
  register_counter: { centre_id: string; year: number; last: number };
  register_entry: {
    centre_id: string;
    year: number;
    number: number;
    document: string;
    registered_on: Temporal.PlainDate;
    file_index: string;
    retention_years: number;
    registered_at: Temporal.Instant;
    registered_by: string;
    client_id: string | null;
  };
  register_place: {
    centre_id: string;
    document: string;
    folder: string;
    pages: number;
    placed_at: Temporal.Instant;
    placed_by: string;
  };
  register_place_put_right: {
    centre_id: string;
    id: string;
    document: string;
    supersedes: string | null;
    folder: string;
    pages: number;
  };
  register_mark: {
    centre_id: string;
    id: string;
    document: string;
    kind: MarkKind;
    note: string;
    marked_at: Temporal.Instant;
    marked_by: string;
  };
  blank_reservation: {
    centre_id: string;
    id: string;
    year: number;
    first_number: number;
    last_number: number;
    reason: string;
    reserved_at: Temporal.Instant;
    reserved_by: string;
  };
  blank_entered: {
    centre_id: string;
    document: string;
    mark_id: string;
    client_id: string;
    filled_at: Temporal.Instant;
  };
  register_blank: { centre_id: string; document: string; reservation_id: string };
  archive_scan: {
    centre_id: string;
    id: string;
    document: string;
    media_type: ScanType;
    size: number;
    sha256: Buffer;
    uploaded_size: number | null;
    uploaded_sha256: Buffer | null;
    bytes: Buffer;
    attached_at: Temporal.Instant;
    attached_by: string;
  };
  scan_put_right: {
    centre_id: string;
    scan_id: string;
    document: string;
    by_scan: string | null;
    reason: Buffer;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
};

/** What became of a blank that is not entered. */
export const givenUpKinds = ['unused', 'spoiled', 'on_paper'] as const;
export type GivenUpKind = (typeof givenUpKinds)[number];

export const markKinds = [
  'revoked',
  'revoked_in_part',
  'unsigned',
  'ended',
  'died',
  'corrected',
  ...givenUpKinds,
  'entered',
] as const;
export type MarkKind = (typeof markKinds)[number];

export type ScanType = 'application/pdf' | 'image/jpeg' | 'image/png';

export function own(tx: Transaction) {
  return tx.query.withTables<ArchiveTables>();
}

export const insert = insertsInto<ArchiveTables>();
