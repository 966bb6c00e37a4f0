import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import type { CentreActor } from '#acting/index.ts';
import type { Draw } from '#signatures/test/fuzz/draw.ts';
import { connected } from '#test/support/cast/connected.ts';
import { mandateActs, readyForMandates } from '#test/support/cast/mandates.ts';
import { clients, enterCast, later, temporaryEmployee } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { type Answer, checkMandate, type Question } from './check-mandate.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis, liga, janis, ruta } = cast;
const { capacity, codes } = await readyForMandates(database, cast);
const ilze = await temporaryEmployee(database, karlis, karlis.at.add({ hours: 24 * 20 }));
const { confirmIdentity, tell, draw, sign, end, revokeInPart, drawAndSign, mandate } = mandateActs(database);
const owner = new pg.Client({ connectionString: database.urls.owner });
await owner.connect();
after(() => owner.end());

const portal = await connected(database, { eServices: 'all' });
const asking = (at: Temporal.Instant) => ({ ...portal, at });

const numbers = {
  karlis: 'PNOLV-32999900001',
  liga: 'PNOLV-32999900002',
  janis: 'PNOLV-32999900004',
  ruta: 'PNOLV-32999900005',
  ilze: 'PNOLV-32999900009',
  stranger: 'PNOLV-32999900077',
} as const;

const foreign = { documentCountry: 'LT', documentNumber: 'LT123456', birthDate: Temporal.PlainDate.from('1980-06-05') };

/** May somebody apply for EPT13 in Velta's name this Monday morning, unless said otherwise? */
function check(asked: Partial<Question> = {}, at = karlis.at): Promise<Answer> {
  const usual = { employee: numbers.karlis, person: clients.velta, eService: capacity.code, moment: at };
  return checkMandate(database, asking(at), { ...usual, ...asked });
}

const no = (reason: string) => ({ answer: 'no', reason });

test('22.1.3., 22.1.5.: yes while a mandate of the employee’s centre that names the e-service is in force, with its number and last day', async () => {
  assert.deepEqual(await check(), no('none-in-force'));
  const id = await draw(karlis, { editions: capacity.id });
  assert.deepEqual(await check(), no('none-in-force'));
  await sign(karlis, id);
  const { register, validUntil } = await mandate(karlis, id);
  const yes = { answer: 'yes', mandate: register, validUntil, isDeclared: false };
  assert.deepEqual(await check(), yes);
  assert.deepEqual(await check({ employee: numbers.liga }), yes);
  assert.deepEqual(await check({ eService: codes.code }), no('e-service-not-covered'));
  assert.deepEqual(await check({ eService: 'EP000' }), no('e-service-not-covered'));
  for (const employee of [numbers.janis, numbers.stranger, 'anybody'])
    assert.deepEqual(await check({ employee }), no('not-this-employees-centre'));
  assert.deepEqual(await check({ employee: numbers.janis, eService: codes.code }), no('none-in-force'));
  await end(later(karlis, { minutes: 5 }), id);
  const after = karlis.at.add({ minutes: 5 });
  assert.deepEqual(await check({}, after), no('none-in-force'));
  assert.deepEqual(await check({ moment: karlis.at }, after), yes);
});

test('a question leaves its entry where the person is known and where the employee works', async () => {
  const before = await entries();
  await check({ employee: numbers.janis });
  await check({ person: { personalCode: '320000-00099' } });
  await check({ person: { personalCode: '320000-00099' }, employee: numbers.stranger });
  const [first, second, third, ...rest] = (await entries()).slice(before.length);
  assert.equal(rest.length, 1);
  const [velta, ...none] = [first, second, third, ...rest].filter((entry) => entry?.client);
  assert.deepEqual([velta?.chain, none.length], [karlis.centre, 0]);
  assert.deepEqual(
    new Set([first, second, third, ...rest].map((entry) => entry?.chain)),
    new Set([janis.centre, karlis.centre, '00000000-0000-0000-0000-000000000000']),
  );
});

async function entries() {
  const { rows } = await owner.query<{ chain: string; client: string | null }>(
    "select chain, client_id as client from audit_entry where act = 'mandate.checked' order by body ->> 'written', chain",
  );
  return rows;
}

/** As the database tells it of each mandate by itself, by the rule that it asks when an application is filed. */
async function expected({ employee, eService, moment }: Question, inNameOf: string): Promise<Answer> {
  const { rows } = await owner.query(
    `select m.register_year as year, m.register_number as number, m.valid_until::text as until, works.yes as works, permits.yes as permits,
            exists (select from mandate_scope s
                     where (s.centre_id, s.mandate_id) = (m.centre_id, m.id)
                       and mandate_permits(m.centre_id, m.id, s.e_service_id, $3, $3)) as "inForce"
       from mandate m
       join identity_check i on (i.centre_id, i.id) = (m.centre_id, m.identity_check_id)
       join client_name n on (n.centre_id, n.client_id) = (i.centre_id, coalesce(i.represented_id, i.client_id)) and n.given_name = $4
       left join staff w on w.id = $1::uuid
      cross join lateral (select coalesce(has_right(w.id, '{employee}', m.centre_id, null, $3), false) as yes) works
      cross join lateral (
             select coalesce(mandate_permits(m.centre_id, m.id, (select s.id from e_service s where s.code = $2), $3, $3), false) as yes) permits
      where not has_died_in_check(m.centre_id, m.identity_check_id, ($3::timestamptz at time zone 'Europe/Riga')::date)
      order by m.valid_until desc, m.register_year desc, m.register_number desc`,
    [staff.get(employee) ?? null, eService, moment.toString(), inNameOf],
  );
  const yes = rows.find(({ works, permits }) => works && permits);
  if (yes) {
    const { year, number, until } = yes;
    return { answer: 'yes', mandate: { year, number }, validUntil: Temporal.PlainDate.from(until), isDeclared: false };
  }
  if (rows.some(({ works, inForce }) => works && inForce)) return { answer: 'no', reason: 'e-service-not-covered' };
  if (rows.some(({ permits }) => permits)) return { answer: 'no', reason: 'not-this-employees-centre' };
  return { answer: 'no', reason: 'none-in-force' };
}

const staff = new Map<string, string>([
  [numbers.karlis, karlis.person],
  [numbers.liga, liga.person],
  [numbers.janis, janis.person],
  [numbers.ruta, ruta.person],
  [numbers.ilze, ilze.person],
]);

const people = {
  Velta: clients.velta,
  Arvīds: clients.arvids,
  Mikus: clients.mikus,
  Jonas: foreign,
} as const;

const ward = {
  matter: 'other',
  representedGivenName: clients.mikus.givenName,
  representedSurname: clients.mikus.surname,
  representedCode: clients.mikus.personalCode,
  basis: 'guardian',
  basisDocument: 'Bāriņtiesas lēmums Nr. 1-6/12',
};

const identities = [
  { ...clients.velta },
  { ...clients.velta, ...ward },
  { ...clients.arvids },
  { ...clients.jonas, documentNumber: foreign.documentNumber, documentCountry: 'LT' },
];

const lastDays = ['2026-03-02', '2026-03-10', '2026-03-28', '2026-04-15'];

/** A mandate of somebody at one of the centres, signed or not, ended or not, withdrawn in part or not. */
async function someMandate(draws: Draw): Promise<void> {
  const at = later(draws.of([karlis, liga, janis, ruta]), { minutes: draws.below(300) });
  const notice = await tell(at, {}, await confirmIdentity(at, draws.of(identities)));
  const editions = draws.of([[capacity.id], [codes.id], [capacity.id, codes.id]]);
  const [day] = at.at.toString().split('T');
  const id = await draw(at, { editions, validUntil: draws.of(lastDays) ?? day }, notice);
  if (draws.below(6) === 0) return;
  await sign(at, id);
  const then = (most: number): CentreActor => later(at, { minutes: 1 + draws.below(most) });
  if (editions.length === 2 && draws.below(2) === 0)
    await revokeInPart(then(300), id, { eServices: draws.of([capacity, codes]).eServiceId }).catch(ifOver);
  if (draws.below(3) === 0) await end(then(60 * 24 * 20), id).catch(ifOver);
}

/** Its term may have ended meanwhile. */
function ifOver(fault: unknown): void {
  if (!(fault instanceof Error && 'code' in fault && String(fault.code).startsWith('mandate.'))) throw fault;
}

test('the answer is what the database’s own rule says, of random mandates at random moments', async (t) => {
  const draws = seeded(t);
  const questions = trials(300);
  const mandates = Math.max(30, questions / 20);
  for (let left = mandates; left > 0; left -= 1) await someMandate(draws);
  await owner.query(
    `insert into death (centre_id, id, client_id, died_on, recorded_at, recorded_by)
     select n.centre_id, gen_random_uuid(), n.client_id, '2026-03-20', '2026-03-20 10:00Z', $2
       from client_name n where n.centre_id = $1 and n.given_name = 'Arvīds'`,
    [karlis.centre, karlis.person],
  );
  const told = new Map<string, number>();
  for (let left = questions; left > 0; left -= 1) {
    const [name, person] = draws.of(Object.entries(people));
    const question = {
      employee: draws.of(Object.values(numbers)),
      person,
      eService: draws.of([capacity.code, capacity.code, codes.code, 'EP000']),
      moment: karlis.at.add({ minutes: draws.below(3) === 0 ? draws.below(400) : draws.below(60 * 24 * 50) }),
    };
    // Each in another minute: too many of one minute are not answered.
    const answer = await check(question, karlis.at.add({ hours: 24 * 60, minutes: left }));
    assert.deepEqual(answer, await expected(question, name), JSON.stringify(question));
    const what = answer.answer === 'yes' ? 'yes' : answer.reason;
    told.set(what, (told.get(what) ?? 0) + 1);
  }
  process.stdout.write(`${questions} questions of ${mandates} mandates: ${JSON.stringify(Object.fromEntries(told))}\n`);
  assert.equal(told.size, 4);
});

test('a mandate that is being ended is not waited for, and is no longer in force once that is done', async () => {
  const id = await drawAndSign(karlis, { editions: capacity.id });
  await owner.query('begin');
  await owner.query('select from mandate where id = $1 for update', [id]);
  assert.equal((await check()).answer, 'yes');
  await owner.query('rollback');
});
