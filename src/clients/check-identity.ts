import { z } from 'zod';
import { type CentreActor, deed } from '#acting/index.ts';
import { personalNumberOf } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { checkIdentityInput } from './check-identity-input.ts';
import { impossibleDays, refuseWrongDocument } from './document-rules.ts';
import { outcomes } from './kinds.ts';
import { notePerson } from './note-person.ts';
import {
  refuseContradictingCodes,
  refuseOtherName,
  refuseServingOneself,
  refuseSpeakingForOneself,
} from './person-rules.ts';
import { type Met, queueFor, recognise, type Seen, see } from './recognise-person.ts';
import { words } from './words.ts';
import { writeCheck } from './write-check.ts';

/**
 * Records the check of the client's identity and its outcome (22.¹ 1.). "Refused" is an outcome too and is recorded as
 * one, because the duty was done. A person met before is found by any of their codes. No person is recorded for
 * somebody who was not identified.
 */
export const checkIdentity = deed({
  name: 'identity.check',
  title: say(words, (w) => w.acts.checkIdentity),
  point: '22.1.1',
  roles: ['employee'],
  input: checkIdentityInput,
  answer: z.object({ id: z.string(), outcome: z.enum(outcomes) }),
  alsoWrong: (typed, actor) => impossibleDays(officialDay(actor.at), typed),
  async carryOut(tx, actor, _given: unknown, input) {
    const client = see(tx, input.client, input.document);
    const represented = see(tx, input.outcome === 'confirmed' ? input.represented?.person : undefined);
    const people = [client, represented].filter((person) => person !== undefined);
    const shown = people.map((person) => person.shown);
    refuseWrongDocument(actor, input, shown);

    queueFor(
      tx,
      actor.centre,
      people.map((person) => person.marks),
    );
    const metClient = client && (await identify(tx, actor, client));
    const metRepresented = represented && (await identify(tx, actor, represented));
    if (metClient && metRepresented) refuseSpeakingForOneself(metClient, metRepresented);

    const noted = metClient && (await notePerson(tx, actor, metClient));
    const representedId = metRepresented ? (await notePerson(tx, actor, metRepresented)).id : null;
    const { outcome } = input;
    const id = writeCheck(tx, actor, input, noted, representedId);
    return {
      answer: { id, outcome },
      client: noted?.id,
      things: { identityCheck: id, outcome, ...(representedId && { represented: representedId }) },
      name: client && { givenName: client.shown.givenName, surname: client.shown.surname },
    };
  },
});

/**
 * Who this is, if the centre has a record of them. Refuses data that cannot be of one person, and an employee as their
 * own client.
 */
async function identify(tx: Logged, actor: CentreActor, seen: Seen): Promise<Met> {
  const [{ ids, known }, ownNumber] = await Promise.all([
    recognise(tx, seen.marks),
    personalNumberOf(tx, actor.person),
  ]);
  const [id, ...more] = ids;
  if (more.length > 0) refuseContradictingCodes(seen.shown);
  await refuseServingOneself(tx, ownNumber, seen.shown, id);
  if (id) await refuseOtherName(tx, id, seen.shown);
  return { ...seen, id, known };
}
