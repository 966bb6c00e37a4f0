import type { Transaction } from '#platform/database/database.ts';
import { insertsInto } from '#platform/database/inserts-into.ts';
import type { EndKind, ResultWay, SigningHand } from './mandate.ts';
import type { NoticeParties } from './mandate-notice.ts';
import type { NoticeLanguage, NoticeWay } from './notice.ts';

export type MandatesTables = {
  notice: {
    centre_id: string;
    id: string;
    identity_check_id: string;
    client_id: string;
    version: string;
    parties: NoticeParties;
    language: NoticeLanguage;
    way: NoticeWay;
    assistant: Buffer | null;
    told_at: Temporal.Instant;
    told_by: string;
  };
  notice_put_right: {
    centre_id: string;
    id: string;
    notice_id: string;
    supersedes: string | null;
    language: NoticeLanguage;
    way: NoticeWay;
    assistant: Buffer | null;
    reason: Buffer;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  mandate: {
    centre_id: string;
    id: string;
    notice_id: string;
    identity_check_id: string;
    client_id: string;
    register_year: number;
    register_number: number;
    drawn_on: Temporal.PlainDate;
    valid_until: Temporal.PlainDate;
    result_way: ResultWay | null;
    reference: string;
    wording: string;
    content: Buffer;
    drawn_at: Temporal.Instant;
    drawn_by: string;
  };
  doubt_weighed: { centre_id: string; mandate_id: string; doubt_id: string; answer: Buffer };
  mandate_witness: { centre_id: string; mandate_id: string; name: Buffer; document: Buffer; reason: Buffer };
  mandate_scope: {
    centre_id: string;
    mandate_id: string;
    edition_id: string;
    e_service_id: string;
    line: number;
  };
  mandate_signing: {
    centre_id: string;
    mandate_id: string;
    signed_on: Temporal.PlainDate;
    place: string;
    by_hand_of: SigningHand;
    copy_handed_over_at: Temporal.Instant;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  mandate_end: {
    centre_id: string;
    mandate_id: string;
    kind: EndKind;
    reason: Buffer | null;
    content: Buffer | null;
    ended_at: Temporal.Instant;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  partial_revocation: {
    centre_id: string;
    id: string;
    mandate_id: string;
    reason: Buffer | null;
    content: Buffer;
    revoked_at: Temporal.Instant;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  revoked_e_service: { centre_id: string; mandate_id: string; e_service_id: string; revocation_id: string };
  mandate_paper: {
    centre_id: string;
    mandate_id: string;
    paper: string;
    sha256: Buffer;
    bytes: Buffer;
    made_at: Temporal.Instant;
  };
  paper_compression: { since: Temporal.Instant };
};

export function own(tx: Transaction) {
  return tx.query.withTables<MandatesTables>();
}

export const insert = insertsInto<MandatesTables>();
