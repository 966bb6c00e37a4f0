import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, suite, test } from 'node:test';
import type { z } from 'zod';
import { accessRequestsActs } from '#access-requests/index.ts';
import { type Act, type Actor, type CentreActor, carryOut, lookAt, type Role, type View } from '#acting/index.ts';
import { parametersIn } from '#platform/http/parameters.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { defaultLimits } from '#sign-in/index.ts';
import { acts, views } from '#site/gathered.ts';
import { openRequests } from '#test/support/cast/access-requests.ts';
import { caseParts, type LedCase, prepareCentres } from '#test/support/cast/cases.ts';
import { schemeOf } from '#test/support/cast/classification.ts';
import { heldEService, plannedChange } from '#test/support/cast/holders-situations.ts';
import { holdAt } from '#test/support/cast/holds.ts';
import { alsoIn, type Cast, enterCast } from '#test/support/cast/people.ts';
import { sessionElsewhere } from '#test/support/cast/session-elsewhere.ts';
import { thingsOfACentre } from '#test/support/cast/things-of-a-centre.ts';
import { typedFor } from '#test/support/cast/typed-for.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { freshDatabase, type TestDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { tracesOf } from '#test/support/postgres/traces.ts';

// Asked where the act is: whatever an act or a view names by its address is not there for another centre, of the same
// municipality or of another, nor for another organisation; and it is not there in the same words as what never was.

/** What every employee may read names nobody's records. */
const openToEveryRole: readonly string[] = ['e-service.view'];

/** The ministry sees all organisations: nobody in this role is a stranger. */
const seesAll: Role = 'ministry_officer';

const atCounters: readonly Role[] = ['employee', 'viewer', 'auditor'];

type Things = Readonly<Record<string, string>>;
type Named = { readonly name: string; readonly path: string; readonly roles: readonly Role[] };

const today = Temporal.PlainDate.from('2026-03-02');
const database = await freshDatabase();
const settings = { ...defaultLimits, origin: 'https://tilts.example' };
const parts = { ...caseParts(database), namePeople: async () => new Map(), ...settings, settings } as never;
let cast: Cast;
let led: LedCase;
let theirs: Things;

before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
  const made = await thingsOfACentre(database, cast.karlis);
  led = made.led;
  const administrator = await alsoIn(database, cast.karlis, 'administrator');
  await doAct(parts, actNamed('right.grant'), administrator, {}, grantTo(cast.karlis.centre));
  const forgery = await forgeryOn(database);
  const { id: invitation } = await forgery.copy('access_invitation', 'organisation_id', cast.karlis.organisation);
  await forgery.end();
  const auditor = await alsoIn(database, cast.karlis, 'auditor');
  const { id: verification } = (await doAct(parts, actNamed('audit-log.verify'), auditor, {}, {})) as { id: string };
  const held = await heldEService(database, cast.karlis.organisation, 'EPZ1');
  const holdersOfficer = await alsoIn(database, cast.karlis, 'holder_officer');
  theirs = {
    ...made.things,
    verification,
    session: await sessionElsewhere(database, cast.karlis),
    scheme: await schemeOf(database, administrator),
    hold: await holdAt(database, cast.karlis, made.led.mandate),
    paper: 'copy-1',
    centre: cast.karlis.centre,
    organisation: cast.karlis.organisation,
    right: cast.viewer.right,
    invitation: String(invitation),
    eService: held.eServiceId,
    edition: await plannedChange(database, holdersOfficer, held.eServiceId),
  };
});

const grantTo = (centre: string) => ({
  name: 'Zane Jaunā',
  email: 'zane@paraugs.example',
  role: 'viewer',
  position: 'eksperte',
  centre,
  from: today.toString(),
  until: null,
});

/** What is typed for acts outside a case, so that they are refused for whose it is and not for how it is typed. */
const inputs: Readonly<Record<string, object>> = {
  'register-entry.correct': { note: 'Lapas ir divas.' },
  'blank.give-up': { blanks: [randomUUID()], kind: 'unused', note: 'Nevajadzēja.' },
  'hold.set': { reaches: 'entry', reason: 'Izdomāts tiesas pieprasījums.' },
  'hold.set-on-file': { year: '2026', fileIndex: '5-12', reason: 'Izdomāts tiesas pieprasījums.' },
  'hold.lift': { reason: 'Izdomāta lieta ir izbeigta.' },
  'classification.bring': { csv: 'Indekss;Virsraksts;Termiņš\n1-1;Pilnvarojumi;10' },
  'archive-file.open': { fileIndex: '1-1', title: 'Pilnvarojumi', retentionYears: 10, validFrom: '2027-01-01' },
  'right.extend': { until: '2027-03-01' },
  'right.take': { reason: 'Maina darbu.' },
  'personal-code.reveal': { purpose: 'serving' },
  'person-record.open': { purpose: 'serving' },
  'access-request.save-draft': { kind: 'grant', rows: [] },
  'access-request.keep-table': { csv: 'Anna Paraugs;anna@paraugs.example' },
  'access-request.send': { signed: { name: 'pieteikums.pdf', bytes: smallPdf() } },
};

const actNamed = (name: string) => acts.find((one) => one.name === name) ?? assert.fail(name);

const doAct = (needs: never, one: unknown, actor: Actor, of: Things, input: unknown) =>
  carryOut(needs, actor, one as Act<string, z.ZodType, z.ZodType>, { id: randomUUID(), of, input });

const see = (needs: never, one: unknown, actor: Actor, of: Things, query: unknown) =>
  lookAt(needs, actor, one as View, { of, query }, (seen) => seen);

const wherever = [
  ...acts.map((one) => ({ one: one as Named, schema: one.input as z.ZodType, ask: doAct })),
  ...views.map((one) => ({ one: one as Named, schema: one.query as z.ZodType, ask: see })),
].filter(({ one }) => parametersIn(one.path).length > 0 && !openToEveryRole.includes(one.name));
const isOfRequest = ({ one }: (typeof wherever)[number]) => one.path.startsWith('/access-requests/');

async function refusalOf(work: Promise<unknown>): Promise<Refusal | undefined> {
  return work.then(
    () => undefined,
    (error: Refusal) => (error.name === 'Refusal' ? error : assert.fail(error)),
  );
}

/** Refused as absent, in the words of what never was, and nothing is left behind but entries in the log. */
async function expectAbsent(
  { one, schema, ask }: (typeof wherever)[number],
  { on, needs, stranger, things }: { on: TestDatabase; needs: never; stranger: Actor; things: Things },
): Promise<void> {
  const about = { editions: [led.eService.id], eService: led.eService.eServiceId, at: cast.karlis.at };
  const input = inputs[one.name] ?? typedFor(one, schema, about);
  assert.ok(schema.safeParse(input).success, `${one.name} takes something else than what is typed above`);
  const names = parametersIn(one.path);
  const missing = names.filter((name) => things[name] === undefined);
  assert.deepEqual(missing, [], `make one of these and write its id into "theirs" above, for ${one.name}`);
  const of = Object.fromEntries(names.map((name) => [name, things[name] ?? '']));
  const nobodys = Object.fromEntries(names.map((name) => [name, name === 'paper' ? 'copy-1' : randomUUID()]));
  const traces = await tracesOf(on);
  const other = await refusalOf(ask(needs, one, stranger, of, input));
  const none = await refusalOf(ask(needs, one, stranger, nobodys, input));
  assert.equal(other?.kind, 'absent', String(other?.code));
  assert.deepEqual([other?.code, other?.problems], [none?.code, none?.problems]);
  assert.deepEqual(await tracesOf(on), traces);
}

/** The same role in another centre of the municipality, and in another municipality. */
const strangersIn = (role: Role): readonly (readonly [where: string, who: () => Promise<Actor>])[] =>
  atCounters.includes(role)
    ? [
        ['another centre', () => inRole(cast.janis, role)],
        ['another municipality', () => inRole(cast.ruta, role)],
      ]
    : [['another organisation', () => inRole(cast.ruta, role)]];

const known = new Map<string, Actor>();
async function inRole(person: CentreActor, role: Role): Promise<Actor> {
  const key = `${person.person} ${role}`;
  const actor = known.get(key) ?? (role === 'employee' ? person : await alsoIn(database, person, role));
  known.set(key, actor);
  return actor;
}

suite('whatever is named by an address', () => {
  for (const asked of wherever.filter((each) => !isOfRequest(each))) {
    for (const role of asked.one.roles.filter((each) => each !== seesAll)) {
      for (const [where, who] of strangersIn(role)) {
        test(`${asked.one.name}: for the ${role} of ${where} it is not there, as what never was`, async () => {
          await expectAbsent(asked, { on: database, needs: parts, stranger: await who(), things: theirs });
        });
      }
    }
  }
});

suite('what is named in what is typed', () => {
  test('right.review: rights of another organisation are neither confirmed nor taken, like rights that never were', async () => {
    const stranger = await inRole(cast.ruta, 'administrator');
    for (const answer of ['keep', 'take']) {
      const asked = (right: string) =>
        refusalOf(
          doAct(parts, actNamed('right.review'), stranger, {}, { [answer]: [right], reason: 'Nav vajadzīgas.' }),
        );
      const traces = await tracesOf(database);
      const [other, none] = [await asked(cast.viewer.right), await asked(randomUUID())];
      assert.equal(other?.kind, 'absent');
      assert.deepEqual([other?.code, other?.problems], [none?.code, none?.problems]);
      assert.deepEqual(await tracesOf(database), traces);
    }
  });

  test("right.grant: nobody gives a right at another organisation's centre, nor at one that never was", async () => {
    const stranger = await inRole(cast.ruta, 'administrator');
    const asked = (centre: string) => refusalOf(doAct(parts, actNamed('right.grant'), stranger, {}, grantTo(centre)));
    const traces = await tracesOf(database);
    const [other, none] = [await asked(cast.karlis.centre), await asked(randomUUID())];
    assert.ok(other, 'refused');
    assert.deepEqual([other.code, other.problems], [none?.code, none?.problems]);
    assert.deepEqual(await tracesOf(database), traces);
  });
});

suite('a request of another organisation', async () => {
  const site = await openRequests();
  let things: Things;
  before(async () => {
    const { request, file } = await site.prepared();
    const signed = site.signing.sign(file, { signer: 'qualified', as: 'container', timeStamp: true }, site.ruta.at);
    const { id: sending } = await site.send(request, new Uint8Array(signed));
    await site.act(site.ruta, accessRequestsActs.beginRequest, {});
    things = { request, sending };
  });

  for (const asked of wherever.filter(isOfRequest)) {
    for (const role of asked.one.roles.filter((each) => each !== seesAll)) {
      test(`${asked.one.name}: for the ${role} of another organisation it is not there, as what never was`, async () => {
        const stranger = { ...site.cast.baiba, role };
        await expectAbsent(asked, { on: site.database, needs: site.parts as never, stranger, things });
      });
    }
  }
});

test('every act and view that names something by its address is asked here, or is open to every role', () => {
  const named = [...acts, ...views].filter(({ path }) => parametersIn(path).length > 0);
  const asked = wherever.filter(({ one }) => one.roles.some((role) => role !== seesAll));
  const left = named.filter((each) => !asked.some(({ one }) => one.name === each.name)).map(({ name }) => name);
  const byTheMinistryAlone = named
    .filter(({ roles }) => (roles as readonly Role[]).every((role) => role === seesAll))
    .map(({ name }) => name);
  assert.deepEqual(new Set(left), new Set([...openToEveryRole, ...byTheMinistryAlone]));
});
