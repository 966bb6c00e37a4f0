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
