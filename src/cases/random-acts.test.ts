import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import type { z } from 'zod';
import { type Act, type CentreActor, carryOut } from '#acting/index.ts';
import { archiveActs, nextBlank } from '#archive/index.ts';
import { clientsActs } from '#clients/index.ts';
import { endingOf, isInForce, standingFor, stateOf } from '#mandates/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { formTime, officialDay } from '#platform/languages/dates.ts';
import { type Draw, drawFrom } from '#signatures/test/fuzz/draw.ts';
import { reserve } from '#test/support/cast/blanks.ts';
import { caseParts, eService, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, clients, enterCast, later } from '#test/support/cast/people.ts';
import { typedFor } from '#test/support/cast/typed-for.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { type RoomSite, roomSite } from '#test/support/site/room-site.tsx';
import { caseActs, deathActs } from './acts.ts';
import { casesApi } from './api.ts';
import type { caseSchema } from './api-case.ts';
import { type CaseFacts, readCase, responsibleFor } from './case-facts.ts';
import { type CaseView, readCaseView } from './case-view.ts';
import { words as closingWords } from './closing/words.ts';
import { dutiesOf } from './duties-of.ts';
import { casePages } from './pages.tsx';
import { words } from './status/words.ts';
import { own, type WaitingFor } from './tables.ts';

const database = await freshDatabase();
let cast: Cast;
let site: RoomSite;
/** The e-services for which mandates are granted here, by their ids, and their editions. */
let services: { readonly id: string; readonly eServiceId: string }[];
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
  const documents = {} as DocumentMaker; // nothing is printed
  const parts = { ...caseParts(database), documents };
  site = await roomSite(database, [casePages(parts), casesApi(parts)], cast.karlis);
  services = [await eService(database, cast.karlis, 'EPD313'), await eService(database, cast.karlis, 'EPD07')];
});

type AnyAct = Act<string, z.ZodType, z.ZodType, unknown>;
/** Where a history begins: from these on anything is tried. */
const stages = ['opened', '2.6', '22.1.1', 'notice', 'drawn', '22.1.3', '22.1.5', '22.1.6'] as const;
/** All that is done in a case, of its people and of its papers. `openCase` begins a history, and a colleague's left cases are not of one. */
const { openCase: _, handOverOrphaned: __, ...inCase } = caseActs;
const acts = [
  ...Object.values({ ...inCase, ...deathActs, ...clientsActs }),
  archiveActs.correctEntry,
] as unknown as AnyAct[];
/** These leave the lists as they are; a mandate's term may have ended meanwhile, which lists compute when they are read. */
const beside = new Set<string>([...Object.values(clientsActs), archiveActs.correctEntry].map(({ name }) => name));
const byName = new Map(acts.map((one) => [one.name, one]));

/** What is typed otherwise than usual. */
const otherwise: Readonly<Record<string, readonly object[]>> = {
  'notice.put-right': [{}, { language: 'ru', way: 'read_aloud' }],
  'mandate.draw': [{}, { doubtAnswer: 'Klients visu izstāstīja pats.' }, { resultWay: 'none', resultPhone: undefined }],
  'mandate.sign': [{}, { doubtAnswer: 'Klients visu izstāstīja pats.' }],
  'mandate.end': [
    {},
    { kind: 'unsigned', declaredBy: undefined },
    { kind: 'completed', declaredBy: undefined },
    { kind: 'died' },
  ],
  'planned-time.put-right': [{}, { cause: 'mistaken' }, { cause: 'not_told', plannedOn: undefined, way: undefined }],
  'result.put-right': [{}, { cause: 'mistaken', way: 'sms' }],
  'application.say-outcome': [{}, { kind: 'in_hand' }, { kind: 'refused' }, { kind: 'withdrawn' }],
  'application.file': [{}, { lateReason: undefined }],
  // At the moment at which a history begins it may have been filed.
  'application.put-right': [{}, { day: '2026-03-02', started: '10:25', ended: '10:30' }],
  'doubt.say': [{}, { kind: 'objected' }, { kind: 'mistaken' }],
  'case.close': [{}, { reason: 'became_consultation' }],
};
/** The day that may be typed for what happened before it is recorded. */
const daysBefore: Readonly<Record<string, string>> = {
  'mandate.end': 'endedOn',
  'mandate.revoke-in-part': 'revokedOn',
  'application.say-outcome': 'since',
};

/** The act that a case waits for. */
const awaited: Partial<Record<WaitingFor, readonly string[]>> = {
  '2.6': ['declaration.receive'],
  '22.1.1': ['identity.check'],
  '22.1.3': ['identity.check', 'notice.tell', 'mandate.draw', 'mandate.sign'],
  '22.1.5': ['application.file'],
  returned: ['application.say-outcome'],
  '22.1.6': ['planned-time.tell'],
  '22.1.7': ['result.tell'],
  refused: ['identity.check'],
  closed: ['case.reopen'],
};

interface History {
  readonly case: string;
  readonly client: typeof clients.velta;
  /** The newest of what acts stand on that the case itself does not name. */
  readonly made: { scan?: string; doubt?: string };
}

/** One act that two employees could try, mostly any, sometimes the one that the case waits for, on the newest of what it stands on. */
async function tried(actor: CentreActor, history: History, chance: Draw): Promise<string> {
  const { facts, editions } = await loggedTransaction(database, actor.centre, (tx) =>
    readCase(tx, { centre: actor.centre, id: history.case, person: actor.person }),
  );
  const { waitingFor, lines } = dutiesOf(facts, editions, actor.at);
  const next = awaited[waitingFor];
  const one = (next && chance.below(3) === 0 && byName.get(chance.of(next))) || chance.of(acts);
  const unfiled = lines.find((line) => line.waitingFor === '22.1.5')?.eServiceId;
  const about = {
    editions: services.map(({ id }) => id),
    eService: (chance.below(2) === 0 && unfiled) || chance.of(services).eServiceId,
    colleague: chance.of([cast.karlis, cast.liga]).person,
    at: actor.at,
  };
  const input = {
    ...(typedFor(one, one.input, about) as object),
    ...(one.name.startsWith('identity.') ? history.client : {}),
    ...chance.of(otherwise[one.name] ?? [{}]),
    ...(one.name === 'mandate.draw' && chance.below(3) === 0 ? await fromBlank(actor) : {}),
    ...dayBefore(one.name, actor, chance),
  };
  const answer = (await carryOut(caseParts(database), actor, one, {
    id: randomUUID(),
    of: addressIn(facts, history, chance),
    input,
  })) as { readonly id: string };
  if (one.name === 'scan.attach' || one.name === 'scan.put-right') history.made.scan = answer.id;
  if (one.name === 'doubt.record') history.made.doubt = answer.id;
  return one.name;
}

/** On the blank whose turn it is, signed by hand a minute ago. More are reserved where none is left. */
async function fromBlank({ at, centre }: CentreActor): Promise<object> {
  const waits = await loggedTransaction(database, centre, nextBlank);
  const blank = waits?.document ?? (await reserve(database, cast.karlis, 50)).blanks[0];
  const signedByHandAt = formTime(at.subtract({ minutes: 1 }));
  return { blank, signedByHandOn: officialDay(at).toString(), signedByHandAt };
}

function dayBefore(name: string, { at }: CentreActor, chance: Draw): object {
  const field = daysBefore[name];
  if (!field || chance.below(3) > 0) return {};
  return {
    [field]: officialDay(at)
      .subtract({ days: chance.below(4) })
      .toString(),
  };
}

/** Mostly the newest mandate and application, sometimes an earlier one. */
function addressIn(facts: CaseFacts, { case: id, made }: History, chance: Draw) {
  const none = '00000000-0000-0000-0000-000000000000';
  const one = <Record extends { readonly id: string }>(all: readonly Record[]) =>
    (all.length > 1 && chance.below(4) === 0 ? chance.of(all) : all.at(-1))?.id ?? none;
  const mandate = one(facts.mandates);
  return {
    ...{ case: id, mandate, document: mandate, application: one(facts.applications) },
    ...{ client: facts.clientId ?? none, scan: made.scan ?? none, doubt: made.doubt ?? none },
  };
}

/** So many histories go on at once, each of a client of its own. */
const atOnce = 3;

test('whatever two employees try, in whatever order and at once, is done or refused, and the lists agree with the records', async (t) => {
  const chance = seeded(t);
  const rounds = Array.from({ length: trials(12) }, (_none, round) => ({
    round,
    chance: drawFrom(chance.below(2 ** 31)),
  }));
  const many = rounds.length;
  const done = new Map<string, number>();
  const lane = async () => {
    for (let next = rounds.shift(); next; next = rounds.shift()) {
      const { round, chance: ofRound } = next;
      await live(round, ofRound, done).catch((cause: unknown) => {
        throw new Error(`history ${round} of ${many}`, { cause });
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  const never = acts.map(({ name }) => name).filter((name) => !done.has(name));
  t.diagnostic(`done: ${[...done].map(([name, times]) => `${name} ${times}`).join(', ')}`);
  assert.ok(many < 300 || never.length === 0, `never carried out: ${never.join(', ')}`);
  assert.ok([...done.values()].reduce((sum, times) => sum + times, 0) > many * 3);
});

/** One history: what is carried out is counted in `done`. */
async function live(round: number, chance: Draw, done: Map<string, number>): Promise<void> {
  const client = {
    ...clients.velta,
    personalCode: `320000-${String(20_000 + round)}`,
  } as unknown as typeof clients.velta;
  const { id } = await leadCase(database, cast.karlis, chance.of(stages), { client });
  const history: History = { case: id, client, made: {} };
  let passed = Temporal.Duration.from({ minutes: 0 });
  let last = cast.karlis.at;
  for (let turn = 1; turn <= 30; turn++) {
    passed = passed.add({ minutes: 1, hours: chance.of([...Array<number>(20).fill(0), 24, 24 * 200]) });
    const tries = [cast.karlis, cast.liga].map((actor) => {
      const { at } = later(actor, passed);
      return tried({ ...actor, at, signedInAt: at }, history, chance);
    });
    for (const outcome of await Promise.allSettled(tries)) {
      if (outcome.status === 'rejected') {
        assert.ok(outcome.reason instanceof Refusal, String(outcome.reason?.stack ?? outcome.reason));
        continue;
      }
      done.set(outcome.value, (done.get(outcome.value) ?? 0) + 1);
      if (!beside.has(outcome.value)) last = later(cast.karlis, passed).at;
    }
    if (last.equals(later(cast.karlis, passed).at)) await agrees(id, { ...cast.karlis, at: last });
  }
}

/** As the last act of the case left it: the list's row, the page and the API agree with the records, and nothing was filed that the law forbids. */
async function agrees(id: string, at: CentreActor): Promise<void> {
  await loggedTransaction(database, at.centre, async (tx) => {
    const view = await readCaseView(tx, at, id);
    const { facts, duties } = view;
    const row = await own(tx)
      .selectFrom('case_progress')
      .select([
        'client_id',
        'waiting_for',
        'register_number',
        'mandate_until',
        'tell_on',
        'responsible',
        'waiting_editions',
        'to_tell',
      ])
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow();
    const mandate = facts.mandates.at(-1);
    const isStopped = !mandate || (!mandate.signing && mandate.death);
    const isTermAwaited = !isStopped && ['drawn', 'in_force', 'expired'].includes(stateOf(mandate, at.at));
    assert.deepEqual(
      { ...row, mandate_until: row.mandate_until?.toString(), tell_on: row.tell_on?.toString() },
      {
        client_id: facts.identityChecks.findLast(({ outcome }) => outcome === 'confirmed')?.client ?? null,
        waiting_for: duties.waitingFor,
        register_number: mandate?.register.number ?? null,
        mandate_until: isTermAwaited ? mandate.validUntil.toString() : undefined,
        tell_on: duties.tellOn?.toString(),
        responsible: responsibleFor(facts),
        waiting_editions: duties.waitingEditions,
        to_tell: duties.toTell,
      },
    );
    assert.ok(facts.mandates.filter((one) => isInForce(one, at.at)).length <= 1);
    for (const filed of facts.applications) isFiledByLaw(view, filed);
    await isShown(view, at);
  });
}

/** Under a mandate signed on a check of its day and in force then; marked as late if it was recorded after that. */
function isFiledByLaw({ facts, client, checks }: CaseView, filed: CaseFacts['applications'][number]): void {
  const mandate = facts.mandates.find((granted) => granted.id === filed.mandateId);
  assert.ok(mandate?.signing && facts.declarationId && client);
  const check = checks.find(({ id: one }) => one === mandate.identityCheckId);
  assert.ok(check && officialDay(check.checkedAt).equals(mandate.signing.signedOn));
  // A death is recorded as of its day, and what was filed before that stays filed.
  if (mandate.death) return;
  const { from } = endingOf(standingFor(mandate, filed.eServiceId));
  // Of two acts of one moment either may have been the first.
  const order = Temporal.Instant.compare(filed.filedAt, from);
  assert.ok(Temporal.Instant.compare(filed.endedAt, from) < (order === 0 ? 1 : 0));
  if (order !== 0) assert.equal(filed.isLate, order > 0);
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
  const newest = facts.mandates.at(-1);
  const isCompleted = newest !== undefined && stateOf(newest, at.at) === 'completed';
  assert.equal(
    [words.lv.allDone, words.lv.nothingLeft].some((text) => page.includes(text)),
    duties.waitingFor === 'done',
  );
  assert.ok(isCompleted || !page.includes(words.lv.allDone), 'a mandate that was revoked is not completed');
  assert.equal(page.includes(closingWords.lv.closed), Boolean(facts.closing));
  if (newest) assert.ok(page.includes(`${newest.register.number}/${newest.register.year}`));
}
