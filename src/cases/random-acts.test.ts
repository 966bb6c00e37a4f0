import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import type { z } from 'zod';
import { type Act, type CentreActor, carryOut } from '#acting/index.ts';
import { endingOf, isInForce, standingFor, stateOf } from '#mandates/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, caseParts, eService, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, clients, enterCast, later } from '#test/support/cast/people.ts';
import { typedFor } from '#test/support/cast/typed-for.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { type RoomSite, roomSite } from '#test/support/site/room-site.tsx';
import { caseActs, deathActs } from './acts.ts';
import { casesApi } from './api.ts';
import type { caseSchema } from './api-case.ts';
import { readCase } from './case-facts.ts';
import { type CaseView, readCaseView } from './case-view.ts';
import { words as closingWords } from './closing/words.ts';
import { casePages } from './pages.tsx';
import { own } from './tables.ts';
import { words } from './words.ts';

const database = await freshDatabase();
let cast: Cast;
let site: RoomSite;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
  const documents = {} as DocumentMaker; // nothing is printed
  const parts = { ...caseParts(database), documents };
  site = await roomSite(database, [casePages(parts), casesApi(parts)], cast.karlis);
});

type Person = typeof clients.velta;
/** Where a history begins: from these on anything is tried. */
const stages = ['opened', '2.6', '22.1.1', 'notice', 'drawn', '22.1.3', '22.1.5', '22.1.6'] as const;
type Step = (actor: Cast['karlis'], id: string, client: Person) => Promise<unknown>;

/** Everything two employees could try in a case, in any order, at any time: each act, on the newest of what it stands on. */
async function everyStep(): Promise<Step[]> {
  const services = [await eService(database, cast.karlis, 'EPD313'), await eService(database, cast.karlis, 'EPD07')];
  const editions = services.map((service) => service.id);
  const none = '00000000-0000-0000-0000-000000000000';
  const newest = async ({ centre, person }: Cast['karlis'], id: string) => {
    const { facts } = await loggedTransaction(database, centre, (tx) => readCase(tx, { centre, id, person }));
    const [mandate, application] = [facts.mandates.at(-1)?.id ?? none, facts.applications.at(-1)?.id ?? none];
    return { case: id, mandate, application, client: facts.clientId ?? none };
  };
  const ofCases = (Object.entries(caseActs) as [keyof typeof caseActs, Act][]).filter(
    ([, { path }]) => path !== '/cases',
  );
  const ofDeaths = Object.values(deathActs) as unknown as Act<string, z.ZodType, z.ZodType, unknown>[];
  const inCases = services.flatMap(({ eServiceId }) =>
    ofCases.map<Step>(([name, one]) => async (actor, id, client) => {
      const input = typedFor(one, one.input, { editions, eService: eServiceId, at: actor.at }) as object;
      return act(
        database,
        actor,
        name,
        await newest(actor, id),
        name === 'checkIdentity' || name === 'putRightIdentity' ? { ...input, ...client } : input,
      );
    }),
  );
  return [
    ...inCases,
    ...ofDeaths.map<Step>((one) => async (actor, id) => {
      const input = typedFor(one, one.input, { editions, eService: '', at: actor.at });
      return carryOut(caseParts(database), actor, one, { id: randomUUID(), of: await newest(actor, id), input });
    }),
  ];
}

test('whatever two employees try, in whatever order and at once, is done or refused, and the lists agree with the records', async (t) => {
  const steps = await everyStep();
  const chance = seeded(t);
  const histories = trials(12);
  let done = 0;
  for (let round = 0; round < histories; round++) {
    const client = { ...clients.velta, personalCode: `320000-${String(20_000 + round)}` } as unknown as Person;
    const { id } = await leadCase(database, cast.karlis, chance.of(stages), { client });
    for (let turn = 1; turn <= 30; turn++) {
      const tries = [cast.karlis, cast.liga].map((actor) => {
        const step = chance.of(steps);
        const at = { ...later(actor, { minutes: turn }), signedInAt: later(actor, { minutes: turn }).at };
        return step(at, id, client);
      });
      for (const outcome of await Promise.allSettled(tries)) {
        if (outcome.status === 'fulfilled') done += 1;
        else assert.ok(outcome.reason instanceof Refusal, String(outcome.reason?.stack ?? outcome.reason));
      }
    }
    await agrees(id);
  }
  assert.ok(done > histories * 3, `only ${done} acts were carried out`);
});

/** The list's row, the case's page and the API agree with the records, and nothing was filed that the law forbids. */
async function agrees(id: string): Promise<void> {
  const at = later(cast.karlis, { minutes: 31 });
  await loggedTransaction(database, at.centre, async (tx) => {
    const view = await readCaseView(tx, at, id);
    const row = await own(tx)
      .selectFrom('case_progress')
      .select(['waiting_for', 'register_number'])
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow();
    assert.equal(row.waiting_for, view.duties.waitingFor);
    assert.equal(row.register_number, view.facts.mandates.at(-1)?.register.number ?? null);
    assert.ok(view.facts.mandates.filter((mandate) => isInForce(mandate, at.at)).length <= 1);
    for (const filed of view.facts.applications) {
      const mandate = view.facts.mandates.find((granted) => granted.id === filed.mandateId);
      assert.ok(mandate?.signing && view.facts.declarationId && view.client);
      const check = view.checks.find(({ id: one }) => one === mandate.identityCheckId);
      assert.ok(check && officialDay(check.checkedAt).equals(mandate.signing.signedOn));
      // A death is recorded as of its day, and what was filed before that stays filed.
      if (mandate.death) continue;
      const { from } = endingOf(standingFor(mandate, filed.eServiceId));
      assert.ok(Temporal.Instant.compare(filed.endedAt, from) < 0);
      assert.equal(filed.isLate, Temporal.Instant.compare(filed.filedAt, from) >= 0);
    }
    await isShown(view, at);
  });
}

/** To a program and on the page, as it is recorded. */
async function isShown({ facts, duties }: CaseView, at: CentreActor): Promise<void> {
  const api = (await (await site.as(at).get(`/api/cases/${facts.id}`)).json()) as z.infer<typeof caseSchema>;
  assert.equal(api.waitingFor, duties.waitingFor);
  assert.deepEqual(
    api.mandates.map(({ id, number, state }) => ({ id, number, state })),
    facts.mandates.map((one) => ({ id: one.id, number: one.register.number, state: stateOf(one, at.at) })),
  );
  assert.deepEqual(
    api.eServices.flatMap(({ filed }) => filed?.reference ?? []).toSorted(),
    facts.applications.map(({ portalReference }) => portalReference).toSorted(),
  );
  const page = await (await site.as(at).get(`/cases/${facts.id}`)).text();
  assert.equal(page.includes(words.lv.allDone), duties.waitingFor === 'done');
  assert.equal(page.includes(closingWords.lv.closed), Boolean(facts.closing));
  for (const { register } of facts.mandates.slice(-1)) assert.ok(page.includes(`${register.number}/${register.year}`));
}
