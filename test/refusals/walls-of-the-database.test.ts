import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import pg from 'pg';
import { type CentreActor, record } from '#acting/index.ts';
import { rows, sql, transaction } from '#platform/database/database.ts';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type Forgery, forgeryOn } from '#test/support/postgres/forgery.ts';
import { tracesOf } from '#test/support/postgres/traces.ts';

const database = await freshDatabase();
const owner = new pg.Client({ connectionString: database.urls.owner });
const forgery: Forgery = await forgeryOn(database);
let cast: Cast;
before(async () => {
  await owner.connect();
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.janis]);
  await leadCase(database, cast.karlis, '22.1.7');
  await leadCase(database, cast.janis, '22.1.7');
});
after(async () => {
  await owner.end();
  await forgery.end();
});

async function names(query: string): Promise<string[]> {
  return (await owner.query<{ name: string }>(query)).rows.map(({ name }) => name);
}

/** One statement of the site's role in a transaction of that centre, rolled back; returns the number of its rows. */
async function asSite(centre: string | null, ...statements: string[]): Promise<number | null> {
  const site = new pg.Client({ connectionString: database.urls.site });
  await site.connect();
  try {
    await site.query('begin');
    await site.query("select set_config('app.centre', $1, true)", [centre ?? '']);
    let met: number | null = null;
    for (const statement of statements) met = (await site.query(statement)).rowCount;
    return met;
  } finally {
    await site.end();
  }
}

suite("another centre's rows are not there", () => {
  /** Tables of an organisation, which sees all its centres' rows: their queries check what the actor may see. */
  const ofOrganisations = [
    'access_invitation',
    'access_request_row',
    'access_right',
    ...['centre_change', 'centre_closing', 'centre_day', 'centre_day_time', 'centre_hours', 'centre_hours_line'],
  ];

  test('each table that names a centre is behind row-level security', async () => {
    const open = await names(`
      select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attname = 'centre_id' and not relrowsecurity
       order by 1`);
    assert.deepEqual(open, ofOrganisations, 'call keep_to_centre for it where it is made');
  });

  test('a view shows the rows that its reader may see, not its owner', async () => {
    const asOwner = await names(`
      select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
         and not coalesce(reloptions @> '{security_invoker=true}', false)`);
    assert.deepEqual(asOwner, []);
  });

  /** Keys of staff and of access requests belong to no centre, and are visible to all. */
  const ofCentres = 'centre_id <> nil_uuid()';

  test('each centre counts its own rows in each of them, and an actor without a centre none', async () => {
    const walled = await names(`
      select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
       where relnamespace = 'public'::regnamespace and attname = 'centre_id' and relrowsecurity`);
    assert.ok(walled.length > 20, `only ${walled.length}`);
    for (const table of walled) {
      const [all] = (await owner.query<{ n: string }>(`select count(*) as n from ${table} where ${ofCentres}`)).rows;
      const [own, theirs] = [
        await asSite(cast.karlis.centre, `select from ${table} where ${ofCentres}`),
        await asSite(cast.janis.centre, `select from ${table} where ${ofCentres}`),
      ];
      assert.equal((own ?? 0) + (theirs ?? 0), Number(all?.n), table);
      assert.equal(own, theirs, `both did the same, but not in ${table}`);
      assert.equal(await asSite(null, `select from ${table} where ${ofCentres}`), 0, table);
      assert.equal(await asSite(randomUUID(), `select from ${table} where ${ofCentres}`), 0, table);
      assert.equal(
        await asSite(cast.janis.centre, `select from ${table} where centre_id = '${cast.karlis.centre}'`),
        0,
        table,
      );
    }
  });

  test('the next transaction on a connection does not have the centre of the one before', async () => {
    const centre = sql<{ centre: string | null }>`select current_centre() as centre`;
    for (let round = 0; round < 12; round++) {
      await transaction(database, cast.karlis.centre, (tx) => rows(tx, centre));
      const [one] = (await database.pool.query('select current_centre() as centre')).rows;
      assert.equal(one.centre, null);
    }
  });
});

suite('what is written stays written', () => {
  /** Tables that are not evidence: working tables, terms that end, and an organisation's present data. */
  const changing = [
    'access_invitation access_reminder access_request access_right access_right_used assertion_taken audit_head audit_verification basket_entry',
    'case_edition case_name_word case_progress',
    'centre consultation_listed counted_day data_key e_service e_service_edition ending_count kept_form last_sign_in lookup_hash mandate_check_denied mandate_reminder migration organisation organisation_named_by_applicant',
    'portal_reference register_counter request_done review_reminder satisfaction_count service_count service_margin session shared_hash sign_in_attempt sign_in_rate staff status_list unused_reminder',
  ].flatMap((line) => line.split(' '));

  test('every other table refuses changes, also in bulk by its owner', async () => {
    const unguarded = await names(`
      select relname as name from pg_class c
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and 2 > (select count(*) from pg_trigger where tgrelid = c.oid and tgfoid = 'refuse_change'::regproc)
       order by 1`);
    assert.deepEqual(unguarded, changing, 'call make_append_only for it where it is made, unless it is no evidence');
    const guarded = Object.keys(await tracesOf(database)).filter(
      (table) => !table.startsWith('jobs.') && !changing.includes(table),
    );
    for (const table of [...guarded, 'audit_entry']) {
      const [first] = await names(
        `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum = 1`,
      );
      const hasRows = (await owner.query(`select from ${table} limit 1`)).rowCount;
      const statements = [
        `truncate ${table} cascade`,
        ...(hasRows ? [`update ${table} set ${first} = ${first}`, `delete from ${table}`] : []),
      ];
      for (const statement of statements.flatMap((one) => [one, `set session_replication_role = 'replica'; ${one}`])) {
        await assert.rejects(owner.query(statement), /append-only/, statement);
      }
      await owner.query('reset session_replication_role');
    }
  });

  test('every rule enforced by a trigger is always enabled', async () => {
    const sleeping = await names(
      "select tgname as name from pg_trigger where not tgisinternal and tgenabled <> 'A' order by 1",
    );
    assert.deepEqual(sleeping, []);
  });

  // test/walls/grants.test.ts goes by what the sources write; this is the list for reading.
  test("the site's role may change only what has to change, and delete only what is short-lived", async () => {
    const deletes = await names(`
      select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and has_table_privilege('tilts_app', oid, 'delete') order by 1`);
    const shortLived = 'assertion_taken kept_form request_done session sign_in_attempt sign_in_rate';
    assert.deepEqual(deletes, shortLived.split(' '));
    const changes = await names(`
      select relname || ': ' || string_agg(attname, ' ' order by attname) as name
        from pg_class c join pg_attribute on attrelid = c.oid
       where relnamespace in ('public'::regnamespace, 'jobs'::regnamespace) and relkind in ('r', 'p') and attnum > 0
         and relname not in ('queue', 'version', 'job_common')
         and has_column_privilege('tilts_app', c.oid, attnum, 'update')
       group by relname order by 1`);
    assert.deepEqual(changes, [
      'access_invitation: claimed_at claimed_by claimed_name right_id secret_hash withdrawn_at withdrawn_by',
      'access_request: draft draft_changed_at',
      'access_right: valid_until',
      'access_right_used: last_used_at',
      'audit_verification: after finished_at outcome reached up_to up_to_hash whole',
      'case_progress: client_id mandate_until register_number register_year responsible tell_on to_tell waiting_editions waiting_for',
      'e_service_edition: valid_until',
      'instance: stopped_on',
      'job: blocked blocking completed_on heartbeat_on output pending_dependencies retry_count start_after started_on state',
      'last_sign_in: signed_in_at',
      'mandate: id',
      'register_counter: last',
      'schedule: cron data kind last_job_id options timezone updated_on',
      'service_case: id',
      'session: ended_at ended_from_elsewhere last_seen_at place_name right_id',
      'sign_in_rate: times',
      'staff: email',
    ]);
  });

  for (const statement of [
    "set session_replication_role = 'replica'",
    'alter table application disable trigger all',
    'alter table application disable row level security',
    'drop policy own_centre on application',
    'create table public.anything (id int)',
    'set role postgres',
  ]) {
    test(`the site's role may not: ${statement}`, async () => {
      await assert.rejects(asSite(cast.karlis.centre, statement), { code: '42501' });
    });
  }
});

suite("a rule looks at the house's tables, not at one that its caller has made", () => {
  test('every function that reads tables names their schema', async () => {
    const trusting = await names(`
      select proname as name from pg_proc
       where pronamespace = 'public'::regnamespace and prokind = 'f' and probin is null
         and prosrc ~* '\\m(from|into)\\M' and (proconfig is null or not 'search_path=public, pg_temp' = any (proconfig))
       order by 1`);
    assert.deepEqual(trusting, []);
  });

  test('a revoked mandate stays revoked beside an empty table of the same name', async () => {
    const { id, mandate, eService } = await leadCase(database, cast.karlis, '22.1.3');
    const asked = `select mandate_permits('${cast.karlis.centre}', '${mandate}', '${eService.eServiceId}', $$2026-03-02T08:30Z$$, $$2026-03-02T08:30Z$$)`;
    const end = `insert into mandate_end values ('${cast.karlis.centre}', '${mandate}', 'revoked', null, 'proof', $$2026-03-02T08:30Z$$, $$2026-03-02T08:30Z$$, '${cast.karlis.person}')`;
    const shadow = 'create temporary table mandate_end (like public.mandate_end)';
    const may = "do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$";
    await owner.query(may);
    assert.equal(await asSite(cast.karlis.centre, `${asked} as yes`, `select from (${asked} as yes) a where a.yes`), 1);
    const after = await asSite(cast.karlis.centre, end, shadow, `select from (${asked} as yes) a where a.yes`);
    assert.equal(after, 0, id);
  });
});

suite('the log is appended to, in one way only', () => {
  const append = (chain: string) => `select audit_append('${chain}', '[{"at": "2026-03-02T08:30:00Z", "act": "x"}]')`;

  test('to the chain of the centre that acts, and no other', async () => {
    assert.equal(await asSite(cast.karlis.centre, append(cast.karlis.centre)), 1);
    for (const [centre, chain] of [
      [cast.janis.centre, cast.karlis.centre],
      [null, cast.karlis.centre],
      [cast.janis.centre, '00000000-0000-0000-0000-000000000000'],
    ] as const) {
      await assert.rejects(asSite(centre, append(chain)), { code: '42501' });
    }
  });

  test('no entry without its hash, and no changed head', async () => {
    for (const statement of [
      `insert into audit_entry values ('${cast.karlis.centre}', 9999, now(), null, 'x', null, false, null, '{}', '')`,
      `insert into audit_head values ('${randomUUID()}', 1, '')`,
      "update audit_head set number = 0, hash = ''",
      'delete from audit_entry',
      'truncate audit_entry',
    ]) {
      await assert.rejects(asSite(cast.karlis.centre, statement), { code: '42501' }, statement);
    }
  });

  test("another centre's chain is not there, nor its head", async () => {
    for (const table of ['audit_entry', 'audit_head']) {
      const theirs = `select from ${table} where chain <> '${cast.janis.centre}'`;
      assert.equal(await asSite(cast.janis.centre, theirs), 0, table);
    }
  });

  test('an act whose entry cannot be written is rolled back', async () => {
    const actor: CentreActor = cast.karlis;
    const before = await tracesOf(database);
    const act = transaction(database, actor.centre, async (tx) => {
      await rows(tx, sql`insert into sign_in_rate values ('caller', ${actor.at}, 1)`);
      record(tx, { ...actor, centre: cast.janis.centre }, { act: 'test.act' });
      return null;
    });
    await assert.rejects(act, { code: '42501' });
    assert.deepEqual(await tracesOf(database), before);
  });
});

suite('a right is its own', () => {
  test('a session works under a right of its own person', async () => {
    const right = {
      id: randomUUID(),
      staff_id: cast.janis.person,
      role: 'viewer',
      organisation_id: cast.janis.organisation,
      centre_id: cast.janis.centre,
      position: 'darbinieks',
      valid_from: '2019-03-01T00:00Z',
    };
    const session = {
      key_hash: Buffer.from('key'),
      staff_id: cast.janis.person,
      right_id: right.id,
      means: 'eid_card',
      id_token: Buffer.from('token'),
      form_token: 'token',
      started_at: '2026-03-02T08:30Z',
      authenticated_at: '2026-03-02T08:30Z',
      last_seen_at: '2026-03-02T08:30Z',
      person_name: 'Jānis Krūmiņš',
    };
    const given = ['access_right', right] as const;
    assert.equal(await forgery.refusedBy(given, ['session', session]), 'nothing');
    const stolen = { ...session, staff_id: cast.karlis.person };
    assert.equal(await forgery.refusedBy(given, ['session', stolen]), 'session_under_own_right');
    const foreign = { ...right, organisation_id: cast.ruta.organisation };
    assert.equal(await forgery.refusedBy(['access_right', foreign]), 'right_at_own_centre');
  });
});
