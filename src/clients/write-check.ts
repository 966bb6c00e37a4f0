import { randomUUIDv7 } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { CheckIdentityInput } from './check-identity-input.ts';
import { isMinor, minorAge } from './document-rules.ts';
import type { Noted } from './note-person.ts';
import { insert } from './tables.ts';

/** Writes the record of a check and returns its id. */
export function writeCheck(
  tx: Transaction,
  actor: CentreActor,
  input: CheckIdentityInput,
  client: Noted | undefined,
  representedId: string | null,
): string {
  const id = randomUUIDv7();
  const { document, client: shown } = input;
  const { represented, ofMinor } = input.outcome === 'confirmed' ? input : {};
  const isMinorAlone =
    input.outcome === 'confirmed' && !represented && isMinor(shown?.typedBirthDate, officialDay(actor.at));
  const minor = isMinorAlone ? ofMinor : undefined;
  tx.send(
    insert('identity_check', {
      centre_id: actor.centre,
      id,
      outcome: input.outcome,
      refusal_reason: input.outcome === 'refused' ? input.reason : null,
      client_id: client?.id ?? null,
      represented_id: representedId,
      basis: represented?.basis ?? null,
      basis_document: (represented && client?.dataKey.seal(represented.basisDocument)) ?? null,
      of_minor: isMinorAlone,
      minor_age: input.outcome === 'confirmed' ? minorAge(shown?.typedBirthDate, officialDay(actor.at)) : null,
      minor_basis: minor?.basis ?? null,
      minor_basis_document: (minor && client?.dataKey.seal(minor.document)) ?? null,
      document_kind: document.kind ?? null,
      document_number: (document.number && client?.dataKey.seal(document.number)) || null,
      document_country: document.country ?? null,
      document_valid_to: document.validTo ?? null,
      code_confirmed: shown?.codeConfirmed ?? false,
      represented_code_confirmed: represented?.person.codeConfirmed ?? false,
      checked_at: actor.at,
      checked_by: actor.person,
    }),
  );
  return id;
}
