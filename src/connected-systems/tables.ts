import type { JWK } from 'jose';
import type { Transaction } from '#platform/database/database.ts';

export type ConnectedSystemsTables = {
  connected_system: { id: string; organisation_id: string; name: string; entered_at: Temporal.Instant };
  connected_system_terms: {
    id: string;
    system_id: string;
    number: number;
    keys: readonly JWK[];
    all_e_services: boolean;
    ended: boolean;
    entered_at: Temporal.Instant;
  };
  connected_system_e_service: { terms_id: string; e_service_id: string };
  assertion_taken: { hash: Buffer; expires_at: Temporal.Instant };
};

export function own(tx: Transaction) {
  return tx.query.withTables<ConnectedSystemsTables>();
}
