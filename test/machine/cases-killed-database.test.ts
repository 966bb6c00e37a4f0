import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { readCase } from '#cases/case-facts.ts';
import { readCaseView } from '#cases/case-view.ts';
import { markInstallation } from '#operations/mark-installation.ts';
import { migrate } from '#operations/migrations.ts';
import { ensureDatabase } from '#operations/private-postgres/database.ts';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { type Database, loggedTransaction, openDatabase } from '#platform/database/database.ts';
import { DatabaseAway } from '#platform/database/database-away.ts';
import { type CaseStage, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { testVault } from '#test/support/postgres/database.ts';
import { faultsOfLog } from '#test/support/postgres/faults-of-log.ts';
import { ask, place, postmaster } from '#test/support/postgres/own-server.ts';
import { records } from '#test/support/postgres/records-of-acts.ts';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { until } from '#test/support/run/until.ts';

const links = ['declaration', 'identity_check', 'notice', 'mandate'] as const;

test('the database killed in the middle of acts: each act is there completely, with its entry in the log, or not at all', async (t) => {
  const chance = seeded(t);
  const directory = place();
  let back = Promise.withResolvers<void>();
  const say = (line: string) => void (line.includes('is back') && back.resolve());
  const server = await startPrivatePostgres({ directory, say });
  afterThisTest(() => server.stop());
  const urls = await ensureDatabase(server.ownerUrl, 'killed');
  await migrate(urls.owner);
  await markInstallation(urls.owner, 'test');
  const database = openDatabase({ url: urls.site, vault: testVault, connections: 6 });
  afterThisTest(() => database.close());
  const cast = await enterCast(database);
  const staff = [cast.karlis, cast.liga, cast.janis, cast.ruta];
  await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);

  const confirmed = new Map<string, { stage: CaseStage; actor: CentreActor }>();
  let acts = 0;
  const done = (id: string, stage: CaseStage, actor: CentreActor) => {
    confirmed.set(id, { stage, actor });
    acts += 1;
  };
  for (let round = 1; round <= trials(4); round++) {
    const enough = acts + chance.below(100);
    let isKilled = false;
    const workers = staff.flatMap((actor) => [actor, actor]);
    const work = Promise.all(workers.map((actor) => workUntil(() => isKilled, database, actor, done)));
    await Promise.race([until(() => acts > enough), work]);
    await killServer(urls.owner, directory);
    isKilled = true;
    await Promise.all([work, back.promise]);
    back = Promise.withResolvers<void>();
    await expectWhole(urls.owner, database);
    for (const [id, { stage, actor }] of confirmed) await expectStage(database, actor, id, stage);
  }
});

/** One case after another. A machine that stands still for seconds is away for a while, too, and is not killed yet. */
async function workUntil(
  isKilled: () => boolean,
  database: Database,
  actor: CentreActor,
  done: (id: string, stage: CaseStage, actor: CentreActor) => void,
): Promise<void> {
  while (!isKilled()) {
    try {
      await leadCase(database, actor, '22.1.7', {
        client: { personalCode: newCode() },
        done: (id, stage) => done(id, stage, actor),
      });
    } catch (reason) {
      if (!(reason instanceof DatabaseAway)) throw reason;
    }
  }
}

/** As in a sudden power cut: no process of the server can send or write anything more. */
async function killServer(ownerUrl: string, directory: string): Promise<void> {
  const children = await ask<{ pid: number }>(
    ownerUrl,
    'select pid from pg_stat_activity where pid <> pg_backend_pid()',
  );
  for (const pid of [postmaster(directory), ...children.map((child) => child.pid)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

async function expectWhole(url: string, database: Database): Promise<void> {
  assert.deepEqual(await faultsOfLog(url), [], 'the chains of the log hold');
  for (const [act, [table, key, thing]] of Object.entries(records)) {
    const apart = await ask(
      url,
      `select r.id as recorded, l.id as logged
         from (select ${key}::text as id from ${table}) r
         full join (select body -> 'things' ->> '${thing}' as id from audit_entry where act = '${act}' and not refused) l
           using (id)
        where r.id is null or l.id is null`,
    );
    assert.deepEqual(apart, [], act);
  }
  for (const record of links) {
    const loose = await ask(
      url,
      `select id from ${record} r where not exists (select from case_${record} l where l.${record}_id = r.id)`,
    );
    assert.deepEqual(loose, [], `each ${record} is of a case`);
  }
  const gaps = await ask(
    url,
    'select centre_id, year from register_entry group by centre_id, year having count(*) <> max(number) or min(number) <> 1',
  );
  assert.deepEqual(gaps, [], 'the register has no gaps');
  await expectProgress(url, database);
}

/** The lists agree with the records of each case. */
async function expectProgress(url: string, database: Database): Promise<void> {
  const listed = await ask<{ id: string; centre: string; waiting: string }>(
    url,
    'select c.id, c.centre_id as centre, p.waiting_for as waiting from service_case c left join case_progress p on (p.centre_id, p.case_id) = (c.centre_id, c.id)',
  );
  const at = Temporal.Instant.from('2026-03-02T08:30:00Z');
  const nobody = '00000000-0000-0000-0000-000000000000';
  for (const { id, centre, waiting } of listed) {
    const view = await loggedTransaction(database, centre, (tx) =>
      readCaseView(tx, { centre, at, person: nobody } as CentreActor, id),
    );
    assert.equal(waiting, view.duties.waitingFor, `case ${id}`);
  }
}

/** Everything that the database had confirmed is there. */
async function expectStage(database: Database, actor: CentreActor, id: string, stage: CaseStage): Promise<void> {
  const { centre, person } = actor;
  const { facts } = await loggedTransaction(database, centre, (tx) => readCase(tx, { centre, id, person }));
  const [mandate] = facts.mandates;
  const [application] = facts.applications;
  const there: Record<CaseStage, boolean> = {
    opened: true,
    '2.6': facts.declarationId !== null,
    '22.1.1': facts.identityChecks.length === 1,
    closed: facts.closing !== null,
    notice: facts.notices.length === 1,
    drawn: mandate !== undefined,
    '22.1.3': Boolean(mandate?.signing),
    '22.1.5': application !== undefined,
    '22.1.6': Boolean(application?.records.planned_time_told),
    '22.1.7': Boolean(application?.records.result_told) && mandate?.end?.kind === 'completed',
  };
  assert.ok(there[stage], `case ${id} had come to ${stage}`);
}

let codes = 0;
function newCode(): string {
  codes += 1;
  return `33${String(codes).padStart(9, '0')}`;
}
