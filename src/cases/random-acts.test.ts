import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { look } from '#acting/index.ts';
import { checkIdentityInput, declareInput } from '#clients/index.ts';
import { drawMandateInput, endMandateInput, isInForce, signMandateInput, tellNoticeInput } from '#mandates/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, eService, filingRules, forms, mandateSettings, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { caseFacts } from './case-facts.ts';
import { viewCase } from './case-view.ts';
import { checkClient } from './check-client.ts';
import { fileApplication } from './file-application.ts';
import { fileApplicationInput } from './file-application-input.ts';
import { grantMandate } from './grant-mandate.ts';
import { informClient } from './inform-client.ts';
import { openCase } from './open-case.ts';
import { recordEnd } from './record-end.ts';
import { recordSigning } from './record-signing.ts';
import { own } from './tables.ts';
import { takeDeclaration } from './take-declaration.ts';
import { tellPlannedTime, tellPlannedTimeInput } from './tell-planned-time.ts';
import { tellResult } from './tell-result.ts';

const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
});

type Step = (tx: Transaction, actor: Cast['karlis'], id: string) => Promise<unknown>;

/** Everything two employees could try, in any order, at any time. */
async function everyStep(): Promise<Step[]> {
  const services = [await eService(database, cast.karlis, 'EPD313'), await eService(database, cast.karlis, 'EPD07')];
  const editions = services.map((service) => service.id);
  const newest = async (tx: Transaction, actor: Cast['karlis'], id: string) => {
    const facts = await caseFacts(tx, actor.centre, id);
    const none = '00000000-0000-0000-0000-000000000000';
    return { mandate: facts.mandates.at(-1)?.id ?? none, application: facts.applications.at(-1)?.id ?? none };
  };
  return [
    (tx, actor, id) => takeDeclaration(tx, actor, id, readInput(declareInput, forms.declaration)),
    (tx, actor, id) => checkClient(tx, actor, id, readInput(checkIdentityInput, forms.identity)),
    (tx, actor, id) => informClient(tx, actor, id, readInput(tellNoticeInput, forms.notice)),
    (tx, actor, id) => {
      const form = forms.mandate(editions, officialDay(actor.at));
      return grantMandate(tx, actor, id, readInput(drawMandateInput, form), mandateSettings);
    },
    async (tx, actor, id) => {
      const { mandate } = await newest(tx, actor, id);
      const form = forms.signing(officialDay(actor.at));
      return recordSigning(tx, actor, id, mandate, readInput(signMandateInput, form));
    },
    ...services.map<Step>(
      (service) => (tx, actor, id) =>
        fileApplication(
          tx,
          actor,
          id,
          readInput(fileApplicationInput, forms.filing(service.eServiceId, actor.at)),
          filingRules,
        ),
    ),
    async (tx, actor, id) => {
      const { application } = await newest(tx, actor, id);
      const form = readInput(tellPlannedTimeInput, forms.plannedTime(officialDay(actor.at)));
      return tellPlannedTime(tx, actor, { caseId: id, application }, form);
    },
    async (tx, actor, id) => {
      const { application } = await newest(tx, actor, id);
      return tellResult(tx, actor, { caseId: id, application }, { way: 'phone' });
    },
    async (tx, actor, id) => {
      const { mandate } = await newest(tx, actor, id);
      return recordEnd(tx, actor, id, mandate, readInput(endMandateInput, { kind: 'revoked', declaredBy: 'Velta' }));
    },
  ];
}

test('whatever two employees try, in whatever order and at once, is done or refused, and the lists tell what the records say', async () => {
  const steps = await everyStep();
  const random = seeded(20190301);
  let done = 0;
  for (let round = 0; round < 12; round++) {
    const service = await eService(database, cast.karlis, 'EPD313');
    const id = await act(database, cast.karlis, (tx) => openCase(tx, cast.karlis, { edition: service.id }));
    for (let turn = 0; turn < 30; turn++) {
      const tries = [cast.karlis, cast.liga].map((actor) => {
        const step = steps[Math.floor(random() * steps.length)];
        assert.ok(step);
        const at = { ...later(actor, { minutes: turn }), signedInAt: later(actor, { minutes: turn }).at };
        return act(database, at, (tx) => step(tx, at, id));
      });
      for (const outcome of await Promise.allSettled(tries)) {
        if (outcome.status === 'fulfilled') done += 1;
        else assert.ok(outcome.reason instanceof Refusal, String(outcome.reason?.stack ?? outcome.reason));
      }
    }
    await agrees(id);
  }
  assert.ok(done > 12 * 8, `only ${done} acts were carried out`);
});

/** The lists' row is what the records give, and nothing was filed that the law forbids. */
async function agrees(id: string): Promise<void> {
  const at = later(cast.karlis, { minutes: 31 });
  await look(database, at, async (tx) => {
    const view = await viewCase(tx, at, id);
    const row = await own(tx)
      .selectFrom('case_progress')
      .select(['waiting_for', 'register_number'])
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow();
    assert.equal(row.waiting_for, view.waitingFor);
    assert.equal(row.register_number, view.facts.mandates.at(-1)?.register.number ?? null);
    assert.ok(view.facts.mandates.filter((mandate) => isInForce(mandate, at.at)).length <= 1);
    for (const filed of view.facts.applications) {
      const mandate = view.facts.mandates.find((granted) => granted.id === filed.mandateId);
      assert.ok(mandate?.signing && view.facts.declarationId && view.client);
      assert.ok(!mandate.end || Temporal.Instant.compare(filed.filedAt, mandate.end.recordedAt) <= 0);
    }
  });
}

/** The same numbers every time, so that a failure can be looked into (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
