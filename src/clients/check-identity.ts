import type { CentreActor } from '#acting/index.ts';
import { record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { CheckIdentityInput } from './check-identity-input.ts';
import { refuseOutdatedDocument, refuseUnconfirmedCode } from './document-rules.ts';
import type { Outcome } from './kinds.ts';
import { notePerson } from './note-person.ts';
import {
  refuseContradictingCodes,
  refuseOtherName,
  refuseServingOneself,
  refuseSpeakingForOneself,
} from './person-rules.ts';
import { type Met, queueFor, recognise, type Seen, see } from './recognise-person.ts';
import { askEmployee } from './right.ts';
import { writeCheck } from './write-check.ts';

export type IdentityChecked = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly clientId: string | null;
  readonly representedId: string | null;
};

/**
 * Records the check of the client's identity and its outcome (22.¹ 1.). "Refused" is an outcome too, and is recorded as one:
 * the duty was done. A person met before is found by any of their codes; whoever was not identified stays unknown.
 */
export async function checkIdentity(
  tx: Transaction,
  actor: CentreActor,
  input: CheckIdentityInput,
): Promise<IdentityChecked> {
  askEmployee(actor, '22.1.1');
  refuseOutdatedDocument(actor, input);
  const client = see(tx, input.client, input.document);
  const represented = see(tx, input.outcome === 'confirmed' ? input.represented?.person : undefined);
  const people = [client, represented].filter((person) => person !== undefined);
  refuseUnconfirmedCode(people.map((person) => person.shown));

  queueFor(
    tx,
    actor.centre,
    people.map((person) => person.marks),
  );
  const metClient = client && (await identify(tx, actor, client));
  const metRepresented = represented && (await identify(tx, actor, represented));
  if (metClient && metRepresented) refuseSpeakingForOneself(metClient, metRepresented);

  const noted = metClient && (await notePerson(tx, actor, metClient));
  const clientId = noted?.id ?? null;
  const representedId = metRepresented ? (await notePerson(tx, actor, metRepresented)).id : null;
  const id = writeCheck(tx, actor, input, noted, representedId);
  record(tx, actor, {
    act: 'clients.check-identity',
    point: '22.1.1',
    client: clientId ?? undefined,
    things: { identityCheck: id, outcome: input.outcome, ...(representedId && { represented: representedId }) },
  });
  return { id, outcome: input.outcome, clientId, representedId };
}

/** Who this is, if the centre knows them; refuses what cannot be one person, and the employee as their own client. */
async function identify(tx: Transaction, actor: CentreActor, seen: Seen): Promise<Met> {
  const { ids, known } = await recognise(tx, seen.marks);
  const [id, ...more] = ids;
  if (more.length > 0) refuseContradictingCodes(seen.shown);
  await refuseServingOneself(tx, actor, seen.shown, id);
  if (id) await refuseOtherName(tx, id, seen.shown);
  return { ...seen, id, known };
}
