import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, suite, test } from 'node:test';
import type { z } from 'zod';
import { accessRequestsActs } from '#access-requests/index.ts';
import { type Act, type Actor, carryOut } from '#acting/index.ts';
import { defaultLimits } from '#sign-in/index.ts';
import { acts } from '#site/gathered.ts';
import { openRequests, vita } from '#test/support/cast/access-requests.ts';
import { blankSituations } from '#test/support/cast/blanks.ts';
import { act, type CaseStage, caseParts, clientOfCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { classificationSituations } from '#test/support/cast/classification.ts';
import { consulted, consultedOn } from '#test/support/cast/consultations.ts';
import { holdersSituations } from '#test/support/cast/holders-situations.ts';
import { holdSituations } from '#test/support/cast/holds.ts';
import { officeSituations } from '#test/support/cast/office-situations.ts';
import { alsoIn, type Cast, clients, enterCast, later, temporaryEmployee } from '#test/support/cast/people.ts';
import { satisfactionSituations } from '#test/support/cast/satisfaction.ts';
import { sessionElsewhere } from '#test/support/cast/session-elsewhere.ts';
import { typedFor } from '#test/support/cast/typed-for.ts';
import { freshDatabase, type TestDatabase } from '#test/support/postgres/database.ts';
import { entriesOf, tracesOf } from '#test/support/postgres/traces.ts';

// Each act by somebody who may, on what is theirs: asked for twice at once and again later under one request id, it is carried out
// once, leaves one entry under its name, and gives one answer.

interface Asked {
  readonly actor: Actor;
  readonly of: Readonly<Record<string, string>>;
  readonly input: object;
}
type Situations = Readonly<Record<string, () => Promise<Asked>>>;

const today = Temporal.PlainDate.from('2026-03-02');
const database = await freshDatabase();
let cast: Cast;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
});

/** How far a case has come before the act; one not named here stands on all but the result. */
const stages: Readonly<Record<string, CaseStage>> = {
  'declaration.receive': 'opened',
  'identity.check': '2.6',
  'identity.put-right': '22.1.1',
  'notice.tell': '22.1.1',
  'notice.put-right': '22.1.3',
  'mandate.draw': 'notice',
  'mandate.sign': 'drawn',
  'scan.attach': '22.1.3',
  'scan.put-right': '22.1.3',
  'mandate.end': '22.1.3',
  'mandate.revoke-in-part': '22.1.3',
  'application.file': '22.1.3',
  'planned-time.tell': '22.1.5',
  'application.put-right': '22.1.5',
  'planned-time.put-right': '22.1.6',
  'result.put-right': '22.1.7',
  'application.say-outcome': '22.1.5',
  'case.close': '22.1.1',
  'case.reopen': 'closed',
};

/** What the mandate names besides, where an act needs more than one e-service. */
const alsoNamed: Readonly<Record<string, readonly string[]>> = { 'mandate.revoke-in-part': ['EPD01'] };

const ofCases = acts.filter(({ path }) => path.startsWith('/cases/{case}/'));
const inCases: Situations = Object.fromEntries(
  ofCases.map((one) => [
    one.name,
    async () => {
      const whose = one.name === 'case.take-over' ? cast.liga : cast.karlis;
      const led = await leadCase(database, whose, stages[one.name] ?? '22.1.6', { also: alsoNamed[one.name] ?? [] });
      const { at } = cast.karlis;
      const about = { editions: [led.eService.id], eService: led.eService.eServiceId, at, colleague: cast.liga.person };
      const of = { case: led.id, mandate: led.mandate, application: led.application };
      return { actor: cast.karlis, of, input: typedFor(one, one.input, about) as object };
    },
  ]),
);

const scanned: Situations = {
  'scan.put-right': async () => {
    const { actor, of, input } = (await inCases['scan.attach']?.()) ?? assert.fail();
    const { id } = await act(database, actor, 'attachScan', of, input);
    return { actor, of: { ...of, scan: id }, input: { reason: 'Skenēts cita klienta eksemplārs.' } };
  },
};

const ofPeople: Situations = Object.fromEntries(
  acts
    .filter(({ path }) => path.startsWith('/clients/{client}/'))
    .map((one, number) => [one.name, () => aboutPerson(one, number)]),
);

/** Somebody of whom all is recorded that the act stands on. */
async function aboutPerson(one: Act, number: number): Promise<Asked> {
  const person = { ...clients.velta, personalCode: `320000-009${String(number).padStart(2, '0')}` };
  const { id } = await leadCase(database, cast.karlis, '22.1.1', { client: person });
  const client = await clientOfCase(database, cast.karlis, id);
  const about = { editions: [], eService: '', at: cast.karlis.at };
  const doFirst = async (name: string, actor: Actor) => {
    const before = acts.find((act) => act.name === name) as unknown as Act<string, z.ZodType, z.ZodType, unknown>;
    const asked = { id: randomUUID(), of: { client }, input: typedFor(before, before.input, about) };
    return ((await carryOut({ database }, actor, before, asked)) as { id: string }).id;
  };
  const doubt = one.name === 'doubt.say' ? await doFirst('doubt.record', cast.karlis) : '';
  if (one.name.endsWith('mistaken')) await doFirst('death.record', cast.karlis);
  if (one.name === 'death.confirm-mistaken') await doFirst('death.say-mistaken', cast.liga);
  return { actor: cast.karlis, of: { client, doubt }, input: typedFor(one, one.input, about) as object };
}

const consulting = async () => ({ consultation: await consulted(database, cast.karlis) });

let alsoAdministrator: Promise<Actor> | undefined;
const administrator = () => (alsoAdministrator ??= alsoIn(database, cast.karlis, 'administrator'));

const atTheCounter: Situations = {
  ...ofPeople,
  ...inCases,
  ...scanned,
  'case.open': async () => ({ actor: cast.karlis, of: {}, input: { eService: 'EPD313' } }),
  'case.hand-over-orphaned': async () => {
    const until = cast.karlis.at.add({ hours: 1 });
    const { id } = await leadCase(database, await temporaryEmployee(database, cast.karlis, until), '22.1.1');
    const { at } = later(cast.karlis, { hours: 24 });
    const actor = { ...cast.karlis, at, signedInAt: at };
    return { actor, of: {}, input: { cases: [id], colleague: cast.karlis.person } };
  },
  'consultation.hold': async () => ({ actor: cast.karlis, of: {}, input: consultedOn(today) }),
  'consultation.put-right': async () => ({ actor: cast.liga, of: await consulting(), input: { reason: 'not_held' } }),
  ...satisfactionSituations(database, () => cast.karlis),
  'consultation.undo': async () => ({ actor: cast.karlis, of: await consulting(), input: {} }),
  'register-entry.correct': async () => {
    const { mandate } = await leadCase(database, cast.karlis, '22.1.3');
    return { actor: cast.karlis, of: { document: mandate }, input: { note: 'Lapas ir divas.' } };
  },
  ...blankSituations(database, () => cast.karlis),
  ...holdSituations(database, () => cast.karlis, administrator),
  ...classificationSituations(database, () => cast.karlis, administrator),
  ...officeSituations(database, () => cast.karlis),
  ...holdersSituations(database, () => cast.karlis),
  'audit-log.verify': async () => ({ actor: await alsoIn(database, cast.karlis, 'auditor'), of: {}, input: {} }),
};

const site = await openRequests();
const { elita, maija, uldis } = site.cast;

async function granted(): Promise<{ right: string | null; invitation: string | null }> {
  const grant = acts.find(({ name }) => name === 'right.grant') as unknown as Act<string, z.ZodType, z.ZodType>;
  const asked = { id: randomUUID(), of: {}, input: newcomer(true) };
  return (await carryOut(site.parts as never, elita, grant, asked)) as { right: string; invitation: string };
}

let number = 0;
const newcomer = (isKnown: boolean) => {
  number += 1;
  return {
    name: `Zane Jaunā${'abcdefghijklm'.charAt(number)}`,
    email: `zane${number}@paraugs.example`,
    role: 'viewer',
    position: 'eksperte',
    centre: site.cast.birzgale,
    from: today.toString(),
    until: null,
    ...(isKnown && { personalCode: `329996-${String(number).padStart(5, '0')}` }),
  };
};

const right = async (input: object): Promise<Asked> => ({
  actor: uldis,
  of: { right: (await granted()).right ?? '' },
  input,
});

const sent = async () => {
  const { request, file } = await site.prepared();
  const wish = { signer: 'qualified', as: 'container', timeStamp: true } as const;
  const bytes = new Uint8Array(site.signing.sign(file, wish, site.ruta.at));
  return { request, bytes };
};

const begun = async () => (await site.act(site.ruta, accessRequestsActs.beginRequest, {})).id;
const draft = { kind: 'grant', rows: [] };

async function invited(): Promise<Asked> {
  const grant = acts.find(({ name }) => name === 'right.grant') as unknown as Act<string, z.ZodType, z.ZodType>;
  const asked = { id: randomUUID(), of: {}, input: newcomer(false) };
  const { invitation } = (await carryOut(site.parts as never, uldis, grant, asked)) as { invitation: string };
  return { actor: uldis, of: { invitation }, input: {} };
}

const ofRights: Situations = {
  'right.grant': async () => ({ actor: elita, of: {}, input: newcomer(true) }),
  'right.extend': () => right({ until: '2027-03-01' }),
  'right.confirm': () => right({}),
  'right.take': () => right({ reason: 'Maina darbu.' }),
  'right.review': async () => ({ actor: uldis, of: {}, input: { keep: [(await granted()).right] } }),
  'right.take-administrator': async () => ({ actor: maija, of: { right: elita.right }, input: { reason: 'Aiziet.' } }),
  'invitation.renew': () => invited(),
  'invitation.withdraw': () => invited(),
  'access-request.begin': async () => ({ actor: site.ruta, of: {}, input: {} }),
  'access-request.register': async () => ({
    actor: maija,
    of: {},
    input: { registrationNumber: '90000000014', channel: 'post', arrivedOn: today.toString() },
  }),
  'access-request.copy': async () => ({ actor: site.ruta, of: { request: (await sent()).request }, input: {} }),
  'access-request.save-draft': async () => ({ actor: site.ruta, of: { request: await begun() }, input: draft }),
  'access-request.keep-table': async () => ({
    actor: site.ruta,
    of: { request: await begun() },
    input: { csv: vita.name },
  }),
  'access-request.take-table': async () => {
    const request = await begun();
    await site.act(site.ruta, accessRequestsActs.keepTable, { request }, { csv: `${vita.name};${vita.email}` });
    return { actor: site.ruta, of: { request }, input: {} };
  },
  'access-request.make-form': async () => {
    const request = await begun();
    await site.act(site.ruta, accessRequestsActs.saveDraft, { request }, { kind: 'grant', rows: [vita] });
    return { actor: site.ruta, of: { request }, input: {} };
  },
  'access-request.send': async () => {
    const { request, bytes } = await sent();
    return { actor: site.ruta, of: { request }, input: { signed: { name: 'pieteikums.asice', bytes } } };
  },
  'access-request.validate-again': async () => {
    const { request, bytes } = await sent();
    const { id: sending } = await site.send(request, bytes);
    return { actor: site.ruta, of: { request, sending }, input: {} };
  },
  'access-request.decide': async () => {
    const { request, bytes } = await sent();
    await site.send(request, bytes);
    const { sendings, rows } = await site.whole(request, maija);
    const decided = rows.map((row) => ({ number: row.number, approved: true, reason: 'Atbilst 2. pielikumam.' }));
    return { actor: maija, of: { request }, input: { report: sendings[0]?.report, rows: decided } };
  },
};

const ofSessions: Situations = {
  'session.end': async () => {
    const session = await sessionElsewhere(database, cast.karlis);
    return { actor: cast.karlis, of: { session }, input: {} };
  },
  'session.end-others': async () => {
    await sessionElsewhere(database, cast.karlis);
    return { actor: cast.karlis, of: {}, input: {} };
  },
};

/** Each needs a person who came by a link under another name, or an administrator who has not come yet. */
const triedElsewhere: Readonly<Record<string, string>> = {
  'invitation.confirm': 'src/rights/grant-right.test.ts',
  'invitation.confirm-administrator': 'src/access-requests/decide-request.test.ts',
  'invitation.renew-administrator': 'src/access-requests/decide-request.test.ts',
  'invitation.withdraw-administrator': 'src/rights/api.test.ts',
};

function expectOnce(on: TestDatabase, needs: never, name: string, situation: () => Promise<Asked>): void {
  test(`${name} is carried out once, however often it is asked for`, async () => {
    const one = acts.find((each) => each.name === name) as unknown as Act<string, z.ZodType, z.ZodType>;
    const { actor, of, input } = await situation();
    const asked = { id: randomUUID(), of, input };
    const before = await entriesOf(on, name);
    const answers = await Promise.all([carryOut(needs, actor, one, asked), carryOut(needs, actor, one, asked)]);
    const once = await tracesOf(on);
    answers.push(await carryOut(needs, actor, one, asked));
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.deepEqual(await tracesOf(on), once, 'later it does nothing');
    assert.equal(await entriesOf(on, name), before + 1);
  });
}

suite('at the counter', () => {
  for (const [name, situation] of Object.entries(atTheCounter))
    expectOnce(database, caseParts(database) as never, name, situation);
});

suite('own sessions', () => {
  const parts = { ...caseParts(database), settings: defaultLimits } as never;
  for (const [name, situation] of Object.entries(ofSessions)) expectOnce(database, parts, name, situation);
});

suite('rights and requests', () => {
  for (const [name, situation] of Object.entries(ofRights))
    expectOnce(site.database, site.parts as never, name, situation);
});

test('every act is asked for here', () => {
  const tried = [atTheCounter, ofSessions, ofRights, triedElsewhere].flatMap(Object.keys);
  const untried = acts.map(({ name }) => name).filter((name) => !tried.includes(name));
  assert.deepEqual(untried, [], 'make the situation in which the act can be carried out, above');
});
