import { z } from 'zod';
import { type CentreActor, deed } from '#acting/index.ts';
import { personalNumberOf } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { noteSharedHashes } from '#platform/sealing/lookup-hash.ts';
import { type CheckFields, type CheckIdentityInput, checkIdentityInput, peopleIn } from './check-identity-input.ts';
import { wrongDocument } from './document-rules.ts';
import { noteDoubt } from './doubts.ts';
import { outcomes } from './kinds.ts';
import { notePerson } from './note-person.ts';
import { documentHashes } from './people-by-document.ts';
import {
  contradictingCodes,
  otherName,
  otherPeople,
  recordedDead,
  recordedDeadMeanwhile,
  servingOneself,
  speakingForOneself,
} from './person-rules.ts';
import { type Met, queueFor, recognise, type Seen, see } from './recognise-person.ts';
import { wrongReviewDay } from './review-day.ts';
import { readShownDocument } from './shown-document.ts';
import { words } from './words.ts';
import { writeCheck } from './write-check.ts';

/** Of whom a check is, where that is known from an earlier one. */
export interface CheckOf {
  readonly people?: { readonly client: string | null; readonly represented: string | null } | undefined;
}

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
  refusedBy: { nothing_after_death: recordedDeadMeanwhile },
  answer: z.object({ id: z.string(), outcome: z.enum(outcomes) }),
  alsoWrong: (fields, actor) => checkRules.alsoWrong(fields, actor),
  judge: (tx, actor, given: CheckOf, fields) => checkRules.judge(tx, actor, given, fields),
  carryOut: (tx, actor, _given, input, _needs, _prepared, found) => makeCheck(tx, actor, input, found),
});

/** What a check may not say. Finds whose it is, and writes nothing. */
export const checkRules = {
  alsoWrong(fields: CheckFields, actor: CentreActor) {
    const today = officialDay(actor.at);
    return [
      ...wrongDocument(fields, Object.values(peopleIn(fields)), today),
      wrongReviewDay('doubtReviewOn', fields.doubtReviewOn, today),
    ];
  },
  async judge(tx: Logged, actor: CentreActor, { people: of }: CheckOf, fields: CheckFields) {
    const shown = peopleIn(fields);
    const client = see(
      tx,
      shown.client,
      readShownDocument(fields, () => undefined),
    );
    const represented = see(tx, shown.represented);
    const people = [client, represented].filter((person) => person !== undefined);
    queueFor(
      tx,
      actor.centre,
      people.map((person) => person.marks),
    );
    const metClient = client && (await identify(tx, actor, client));
    const metRepresented = represented && (await identify(tx, actor, represented));
    const found = { client: metClient?.met, represented: metRepresented?.met };
    const forOneself = found.client && found.represented && speakingForOneself(found.client, found.represented);
    const met = [metClient, metRepresented].filter((one) => one !== undefined);
    return {
      wrong: met.map(({ oneself }) => oneself),
      revealing: [
        ...met.map(({ another }) => another),
        forOneself || undefined,
        of && otherPeople(of, fields, shown, found),
      ],
      found,
    };
  },
};

/** Records the check, and what is new about the people in it. */
export async function makeCheck(
  tx: Logged,
  actor: CentreActor,
  input: CheckIdentityInput,
  { client, represented }: { readonly client: Met | undefined; readonly represented: Met | undefined },
) {
  const noted = client && (await notePerson(tx, actor, client));
  const representedId = represented ? (await notePerson(tx, actor, represented)).id : null;
  const { outcome, document } = input;
  if (noted && document.number) {
    noteSharedHashes(tx, { centre: actor.centre, id: noted.id }, documentHashes(tx.vault, document.number));
  }
  const id = writeCheck(tx, actor, input, noted, representedId);
  const doubt = input.outcome === 'refused' ? input.doubt : undefined;
  if (noted && doubt) noteDoubt(tx, actor, noted, { id, ...doubt });
  return {
    answer: { id, outcome },
    check: {
      id,
      outcome,
      client: noted?.id ?? null,
      represented: representedId,
      checkedAt: actor.at,
      clientDied: null,
      representedDied: null,
    },
    client: noted?.id,
    things: { identityCheck: id, outcome, ...(representedId && { represented: representedId }) },
    name: client && { givenName: client.shown.givenName, surname: client.shown.surname },
  };
}

/**
 * Who this is, if the centre has a record of them; and what cannot be: data of more than one person, and an employee as
 * their own client.
 */
async function identify(
  tx: Logged,
  actor: CentreActor,
  seen: Seen,
): Promise<{ readonly met?: Met; readonly oneself?: Refusal | undefined; readonly another?: Refusal | undefined }> {
  const [{ ids, known }, ownNumber] = await Promise.all([
    recognise(tx, seen.marks),
    personalNumberOf(tx, actor.person),
  ]);
  const [id, ...more] = ids;
  if (more.length > 0) return { another: contradictingCodes(seen.shown) };
  const oneself = await servingOneself(tx, ownNumber, seen.shown, id);
  const another = id === undefined ? undefined : await otherName(tx, id, seen.shown);
  const died = id === undefined ? undefined : await recordedDead(tx, id, seen.shown);
  return { met: { ...seen, id, known }, oneself, another: another ?? died };
}
