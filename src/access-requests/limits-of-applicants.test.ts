import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import type { Actor } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { openRequests } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { accessRequestsActs, type LimitsOfApplicants } from './index.ts';

const site = await openRequests();
const { database, signing, cast } = site;
const anHour = Temporal.Duration.from({ hours: 1 });
const aDay = Temporal.Duration.from({ hours: 24 });

const under = (limits: LimitsOfApplicants) => ({ ...site.parts, requests: { ...site.requests, limits } });
/** Each test has a year of its own. */
const yearsLater = (years: number, actor = site.ruta): Actor => ({
  ...actor,
  at: mondayMorning.add({ hours: 24 * 366 * years }),
});

/** A file that is refused because nobody signed it, of about so many bytes. */
const unsigned = (bytes = 100) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes)]);

async function sendUnsigned(actor: Actor, by: typeof site.parts, bytes?: number) {
  const { request } = await site.prepared(actor);
  return site.send(request, unsigned(bytes), 'a.pdf', actor, by);
}

function after(actor: Actor, duration: Temporal.Duration): Actor {
  return { ...actor, at: actor.at.add(duration) };
}

async function refusedAs(code: string, point: string, attempt: () => Promise<unknown>) {
  await expectRefused(database, { code, point }, () =>
    assert.rejects(attempt(), (error) => {
      assert.ok(error instanceof Refusal, String(error));
      assert.equal(error.code, code);
      assert.ok(error.problems[0]?.text.lv && error.problems[0]?.text.en);
      return true;
    }),
  );
}

test('files on which an officer has decided do not count', async () => {
  const by = under({ filesPerDay: 1, megabytesPerYear: 20 });
  for (let files = 0; files < 3; files += 1) {
    const { request, file } = await site.prepared();
    const signed = signing.sign(file, { signer: 'qualified', as: 'container', timeStamp: true }, mondayMorning);
    await site.send(request, signed, 'a.asice', site.ruta, by);
    await site.decide(cast.maija, request, { rows: [{ number: 1, approved: false, reason: 'Neatbilst.' }] });
  }
});

test('of one applicant so many files are kept in a day, over all their requests, and past that nothing', async () => {
  const [ruta, by] = [yearsLater(1), under({ filesPerDay: 3, megabytesPerYear: 20 })];
  for (let files = 0; files < 3; files += 1) await sendUnsigned(ruta, by);
  const { request, file } = await site.prepared(ruta);
  await refusedAs('request.too-many-files', '22', () => site.send(request, unsigned(), 'a.pdf', ruta, by));
  const signed = signing.sign(file, { signer: 'qualified', as: 'container', timeStamp: true }, mondayMorning);
  await refusedAs('request.too-many-files', '22', () => site.send(request, signed, 'a.asice', ruta, by));

  const elita = yearsLater(1, cast.elita);
  assert.equal((await sendUnsigned(elita, by)).verdict, 'refused', 'another person has room of their own');
  assert.equal((await site.send(request, unsigned(), 'a.pdf', after(ruta, aDay), by)).verdict, 'refused');
});

test('of one applicant so many megabytes are kept in a year', async () => {
  const [ruta, by] = [yearsLater(4), under({ filesPerDay: 40, megabytesPerYear: 1 })];
  await sendUnsigned(ruta, by, 600_000);
  const { request } = await site.prepared(after(ruta, aDay));
  await refusedAs('request.too-many-megabytes', '22', () =>
    site.send(request, unsigned(600_000), 'a.pdf', after(ruta, aDay), by),
  );
  assert.equal((await site.send(request, unsigned(300_000), 'a.pdf', after(ruta, aDay), by)).verdict, 'refused');
});

test('of two files at once, only one takes the last place', async () => {
  const by = under({ filesPerDay: 1, megabytesPerYear: 20 });
  for (const years of [5, 6, 7, 8]) {
    const outcomes = await Promise.allSettled([
      sendUnsigned(yearsLater(years), by),
      sendUnsigned(yearsLater(years), by),
    ]);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    assert.deepEqual(refused, ['request.too-many-files']);
  }
});

test('files are validated again so often in a day, and the officer’s own way stays open', async () => {
  const ruta = yearsLater(9);
  const { request } = await site.prepared(ruta);
  const bytes = unsigned();
  const { id: sending } = await site.send(request, bytes, 'a.pdf', ruta);
  await database.pool.query(
    `insert into access_request_report (id, sending_id, made_at, verdict, reason, report, trust_lists)
     select gen_random_uuid(), sending_id, made_at, verdict, reason, report, trust_lists
       from access_request_report, generate_series(1, 199) where sending_id = $1`,
    [sending],
  );
  const again = (actor: Actor) => site.act(actor, accessRequestsActs.validateAgain, { request, sending });
  await refusedAs('request.too-many-validations', '22', () => again(after(ruta, anHour)));
  await refusedAs('request.too-many-validations', '22', () => site.send(request, bytes, 'a.pdf', after(ruta, anHour)));
  await again(after(yearsLater(9, cast.maija), anHour));
  await again(after(ruta, aDay.add(anHour)));
});

test('an applicant begins so many requests in a day', async () => {
  const ruta = yearsLater(10);
  const { id: first } = await site.act(ruta, accessRequestsActs.beginRequest, {});
  for (let requests = 1; requests < 50; requests += 1) {
    await site.act(ruta, accessRequestsActs.copyRequest, { request: first });
  }
  await refusedAs('request.too-many-requests', '22', () => site.act(ruta, accessRequestsActs.beginRequest, {}));
  await refusedAs('request.too-many-requests', '22', () =>
    site.act(ruta, accessRequestsActs.copyRequest, { request: first }),
  );
  await site.act(after(ruta, aDay), accessRequestsActs.beginRequest, {});
});

test('whoever writes them, the database keeps no more than the most that can be set', async () => {
  const ruta = yearsLater(11);
  const { request } = await site.prepared(ruta);
  await site.send(request, unsigned(), 'a.pdf', ruta);
  const more = (files: number) => ({
    text: `insert into access_request_sending (id, request_id, sent_by, sent_at, sha256, file_name, file)
           select gen_random_uuid(), request_id, sent_by, sent_at, decode(md5(random()::text) || md5(random()::text), 'hex'),
                  file_name, file
             from (select * from access_request_sending where request_id = $1 limit 1) as one, generate_series(1, $2)`,
    values: [request, files],
  });
  await database.pool.query(more(198));
  const clients = [1, 2].map(() => new pg.Client({ connectionString: database.urls.owner }));
  await Promise.all(clients.map((client) => client.connect()));
  try {
    const outcomes = await Promise.allSettled(clients.map((client) => client.query(more(1))));
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.constraint] : []));
    assert.deepEqual(refused, ['files_of_applicant']);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }

  const begin = (requests: number) =>
    database.pool.query(
      `insert into access_request (id, organisation_id, channel, begun_by, begun_at, draft, draft_changed_at)
       select gen_random_uuid(), organisation_id, channel, begun_by, begun_at, draft, draft_changed_at
         from access_request, generate_series(1, $2) where id = $1`,
      [request, requests],
    );
  await begin(199);
  await assert.rejects(begin(1), { constraint: 'requests_of_applicant' });
});
