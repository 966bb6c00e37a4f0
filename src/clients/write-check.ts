import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { CheckIdentityInput } from './check-identity-input.ts';
import { own } from './tables.ts';

/** Writes the record of a check; its id is what came of it. */
export function writeCheck(
  tx: Transaction,
  actor: CentreActor,
  input: CheckIdentityInput,
  clientId: string | null,
  representedId: string | null,
): string {
  const id = randomUUIDv7();
  const { document, client } = input;
  const represented = input.outcome === 'confirmed' ? input.represented : undefined;
  tx.send(
    own(tx)
      .insertInto('identity_check')
      .values({
        centre_id: actor.centre,
        id,
        outcome: input.outcome,
        refusal_reason: input.outcome === 'refused' ? input.reason : null,
        client_id: clientId,
        represented_id: representedId,
        basis: represented?.basis ?? null,
        basis_document: represented ? tx.vault.seal(represented.basisDocument) : null,
        document_kind: document.kind ?? null,
        document_number: document.number ? tx.vault.seal(document.number) : null,
        document_country: document.country ?? null,
        document_valid_to: document.validTo ?? null,
        code_confirmed: client?.codeConfirmed ?? false,
        represented_code_confirmed: represented?.person.codeConfirmed ?? false,
        checked_at: actor.at,
        checked_by: actor.person,
      }),
  );
  return id;
}
