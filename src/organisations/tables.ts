import type { Transaction } from '#platform/database/database.ts';

export type CentresTables = {
  organisation: {
    id: string;
    kind: OrganisationKind;
    name: string;
    registration_number: string;
    address: string;
    email: string;
    phone: string;
    data_protection_contact: string;
    is_demo: boolean;
  };
  centre: {
    id: string;
    organisation_id: string;
    kind: string;
    name: string;
    address: string;
    place: string;
    email: string;
    phone: string;
  };
  organisation_change: {
    id: string;
    organisation_id: string;
    valid_from: Temporal.PlainDate;
    name: string | null;
    address: string | null;
    email: string | null;
    phone: string | null;
    data_protection_contact: string | null;
    changed_at: Temporal.Instant;
    changed_by: string | null;
  };
  centre_change: {
    id: string;
    centre_id: string;
    valid_from: Temporal.PlainDate;
    name: string | null;
    kind: string | null;
    address: string | null;
    place: string | null;
    email: string | null;
    phone: string | null;
    changed_at: Temporal.Instant;
    changed_by: string | null;
  };
  organisation_closing: {
    id: string;
    organisation_id: string;
    closed_from: Temporal.PlainDate | null;
    successor_id: string | null;
    reason: string;
    closed_at: Temporal.Instant;
    closed_by: string;
  };
  centre_closing: {
    id: string;
    centre_id: string;
    closed_from: Temporal.PlainDate | null;
    successor_id: string | null;
    reason: string;
    closed_at: Temporal.Instant;
    closed_by: string;
  };
  staff: {
    id: string;
    number: Buffer;
    given_name: string;
    surname: string;
    email: string;
  };
};

export type OrganisationKind = 'ministry' | 'municipality' | 'institution' | 'service_holder';

export function own(tx: Transaction) {
  return tx.query.withTables<CentresTables>();
}
