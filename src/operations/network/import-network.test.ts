import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { goodEnvironment, tilts, tiltsSays } from '#test/support/site/tilts.ts';

const { urls } = await freshDatabase({ unmarked: true });
const settings = goodEnvironment({ DATABASE_URL: urls.site });
const directory = mkdtempSync(join(tmpdir(), 'tilts-network-'));
after(() => rmSync(directory, { recursive: true }));

const contact = { address: 'Tilta iela 1', email: 'x@example.org', phone: '+371 20000001' };
const archive = { fileIndex: '1-14', title: 'Pilnvarojumi', retentionYears: 10 };
const known = { name: 'Upmalas novada Upmalas VPVKAC', kind: 'novada', place: 'Upmala', ...contact, archive };
const country = [
  {
    kind: 'ministry',
    name: 'Ministrija',
    registrationNumber: '00000008001',
    dataProtectionContact: 'd@example.org',
    ...contact,
  },
  ...['Upmalas novads', 'Vējzemes novada pašvaldība'].map((name, at) => ({
    ...{
      kind: 'municipality',
      name,
      registrationNumber: `0000000801${at}`,
      dataProtectionContact: 'd@example.org',
      ...contact,
    },
    centres: at === 0 ? [known] : [],
  })),
];

const list = `\ufeffNr.p.k.;;Jaunais nosaukums;Adrese;Diena;Darba laiks;Tālrunis;E-pasts
1;;Upmalas novada Upmalas VPVKAC;Tilta iela 2, Upmala, LV-0000;Pirmdiena;"8:30 - 12:00; 12:20 - 17:00";20000001;upmala@example.org
;;;;Otrdiena;Slēgts (apkalpošana ārpus telpām);;
2;;Vējzemes novada Vējciema VPVKAC;Ostas iela 1, Vējciems, LV-0002;;Tiks atvērts;;
;;Vējzemes novada Smilgu pagasta VPVKAC;"""Smilgas"", Smilgas, Smilgu pag., Vējzemes nov.";P.;8-12 (no septembra līdz maijam);2000 0003;smilgas@example.org
`;

function file(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

function imported(path: string, ...flags: string[]) {
  return tiltsSays(['network', 'import', path, ...flags], settings);
}

async function asked(statement: string): Promise<unknown[]> {
  const client = new pg.Client(urls.owner);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows.map((row) => ({ ...row }));
}

const counts = () =>
  asked(
    'select (select count(*)::integer from centre) as centres, (select count(*)::integer from centre_hours) as hours',
  );

test('a list is shown first, and nothing of it is done while something stops it', async () => {
  assert.equal(
    (await tiltsSays(['organisations', 'import', file('country.json', JSON.stringify(country))], settings)).code,
    0,
  );
  const path = file('centres.csv', list);
  const before = await counts();
  for (const flags of [
    [],
    ['--dry-run'],
    ['--kind', 'novada'],
    ['--kind', 'novada', '--change'],
    ['--kind', 'novada', '--as-written'],
  ]) {
    const told = await imported(path, ...flags);
    assert.equal(told.code, 1, told.said);
    assert.match(told.said, /^ {4}5 \? the day can be meant in several ways.* -> Pirmdiena \/\/ Piektdiena$/m);
    assert.match(
      told.said,
      /Upmalas novada Upmalas VPVKAC: address: "Tilta iela 1" -> "Tilta iela 2, Upmala, LV-0000"/,
    );
    assert.deepEqual(await counts(), before, flags.join(' '));
  }
  assert.match((await imported(path)).said, /cannot be entered, not known: kind/);
  assert.match((await imported(path, '--kind', 'novada')).said, /2 values otherwise than they are\. Say --change/);
});

test('an unknown kind is refused with the known ones, and nothing is entered', async () => {
  const path = file('kinds.csv', list);
  const before = await counts();
  for (const flags of [[], ['--dry-run'], ['--leave-out']]) {
    const told = await imported(path, '--kind', 'nonsense', '--change', '--as-written', ...flags);
    assert.equal(told.code, 78, told.said);
    assert.match(
      told.said,
      /--kind of centres is one of novada, reģionālas, nacionālas, vietējas, atbalsta dienests\./,
    );
    assert.deepEqual(await counts(), before);
  }
  const column = (kind: string) =>
    `Nosaukums;Adrese;Diena;Darba laiks;Nozīme\nUpmalas novada Salas VPVKAC;"Salas iela 1, Sala";Pirmdiena;8-12;${kind}\n`;
  const told = await imported(file('column.csv', column('nonsense')), '--as-written');
  assert.equal(told.code, 1, told.said);
  assert.match(
    told.said,
    /^ {4}2 {2}Upmalas novada Salas VPVKAC: cannot be entered, not known: which kind “nonsense” is/m,
  );
  const ofKnown = column('nonsense').replace('Salas VPVKAC', 'Upmalas VPVKAC');
  const other = await imported(file('column.csv', ofKnown), '--as-written', '--change');
  assert.match(other.said, /Upmalas VPVKAC: cannot be entered, not known: which kind “nonsense” is/);
  for (const kind of ['Reģionālas nozīmes', 'regional', 'REĢIONĀLAS']) {
    const dry = await imported(file('column.csv', column(kind)), '--as-written', '--dry-run');
    assert.deepEqual([dry.code, /Centres to enter: 1\./.test(dry.said)], [0, true], dry.said);
  }
  assert.deepEqual(await counts(), before);
});

test('then it is done whole, each centre with its entries in its own log; read again it changes nothing', async () => {
  const path = file('centres.csv', list);
  const dry = await imported(path, '--kind', 'novada', '--change', '--as-written', '--dry-run');
  assert.match(dry.said, /Centres to enter: 2\. Hours to say: 3\. Values to change: 2\. Known already: 1\./);
  assert.deepEqual(await counts(), [{ centres: 1, hours: 0 }]);
  const done = await imported(path, '--kind', 'novada', '--change', '--as-written');
  assert.equal(done.code, 0, done.said);
  assert.deepEqual(
    await asked(`select c.name, c.place, h.opens, h.note, (select count(*)::integer from centre_hours_line l where l.hours_id = h.id) as lines
                   from centre c join centre_hours h on h.centre_id = c.id order by c.name`),
    [
      { name: 'Upmalas novada Upmalas VPVKAC', place: 'Upmala', opens: 'now', note: null, lines: 3 },
      {
        name: 'Vējzemes novada Smilgu pagasta VPVKAC',
        place: 'Smilgas',
        opens: 'now',
        note: 'P.: 8-12 (no septembra līdz maijam)',
        lines: 0,
      },
      { name: 'Vējzemes novada Vējciema VPVKAC', place: 'Vējciems', opens: 'later', note: null, lines: 0 },
    ],
  );
  assert.deepEqual(
    await asked(`select e.act, count(*)::integer as entries, bool_and(e.chain = (e.body -> 'things' ->> 'centre')::uuid) as own
                   from audit_entry e where e.act in ('centre.say-hours-by-list', 'centre.change-by-file') group by e.act order by e.act`),
    [
      { act: 'centre.change-by-file', entries: 1, own: true },
      { act: 'centre.say-hours-by-list', entries: 3, own: true },
    ],
  );
  const again = await imported(path, '--kind', 'novada', '--as-written');
  assert.deepEqual(
    [again.code, /Centres entered: 0\. Hours said: 0\. Values changed: 0\. Known already: 3\./.test(again.said)],
    [0, true],
    again.said,
  );
});

test('hours that the list has otherwise are shown before they are changed, and what held stays known', async () => {
  const path = file('other.csv', list.replace('12:20 - 17:00', '12:20 - 18:00'));
  const told = await imported(path, '--kind', 'novada', '--as-written');
  assert.equal(told.code, 1);
  assert.match(told.said, /hours: "Monday: 08:30–12:00; 12:20–17:00.*" -> "Monday: 08:30–12:00; 12:20–18:00/);
  assert.equal((await imported(path, '--kind', 'novada', '--as-written', '--change')).code, 0);
  assert.deepEqual(
    await asked(
      "select count(*)::integer as words from centre_hours h join centre c on c.id = h.centre_id and c.name like '%Upmalas VPVKAC'",
    ),
    [{ words: 2 }],
  );
});

test('a closed centre is told and left as it is; of two of one name the open one is meant', async () => {
  const [shut] = (await asked(`select id, organisation_id from centre where name like '%Vējciema VPVKAC'`)) as {
    id: string;
    organisation_id: string;
  }[];
  await asked(
    `do $$ begin
       alter table centre_closing disable trigger all;
       insert into centre_closing (id, centre_id, closed_from, reason, closed_at, closed_by)
       values (gen_random_uuid(), '${shut?.id}', (now() at time zone 'Europe/Riga')::date, 'x', now(), gen_random_uuid());
     end $$`,
  );
  const row = (address: string) =>
    file(
      'shut.csv',
      `Jaunais nosaukums;Adrese;Diena;Darba laiks\nVējzemes novada Vējciema VPVKAC;"${address}";Pirmdiena;8-12\n`,
    );
  const told = await imported(row('Jūras iela 1, Vējciems'), '--as-written', '--change');
  assert.equal(told.code, 0, told.said);
  assert.match(told.said, /Vējciema VPVKAC: closed here: it is left as it is/);
  assert.match(told.said, /Values changed: 0\./);
  await asked(
    `insert into centre (id, organisation_id, kind, name, address, place, email, phone)
     values (gen_random_uuid(), '${shut?.organisation_id}', 'novada', 'Vējzemes novada Vējciema VPVKAC', 'Ostas iela 9', 'Vējciems', 'v@example.org', '+371 20000002')`,
  );
  const open = await imported(row('Jūras iela 1, Vējciems'), '--as-written', '--change');
  assert.match(open.said, /address: "Ostas iela 9" -> "Jūras iela 1, Vējciems"/);
  assert.equal(open.code, 0, open.said);
});

test('where one centre cannot be entered, none is', async () => {
  const before = await counts();
  const path = file(
    'half.csv',
    `${list}9;;Upmalas novada Jaunais VPVKAC;Ceļa iela 1, Jaunciems;Pirmdiena;8-12;20000009;j@example.org\n10;;Nezināmā novada VPVKAC;Iela 1, Ciems;Pirmdiena;8-12;20000009;n@example.org\n`,
  );
  const told = await imported(path, '--kind', 'novada', '--as-written', '--change');
  assert.deepEqual(
    [told.code, /Nezināmā novada VPVKAC: cannot be entered, not known: municipality/.test(told.said)],
    [1, true],
    told.said,
  );
  assert.deepEqual(await counts(), before);
});

test('a new name at the address of a known centre is asked about, and entered only when that is decided', async () => {
  const row = (name: string, address: string) => `${name};"${address}";Pirmdiena;8-12;20000001;x@example.org\n`;
  const rows = [
    row('Upmalas novada Upmalas pilsētas VPVKAC', 'Tilta iela 2, Upmala, Upmalas nov., LV-0001'),
    row('Upmalas novada Kalnu VPVKAC', 'Tilta iela 2, Kalni'),
    row('Upmalas novada Kalnu pagasta VPVKAC', '""Tilta iela 2"", Kalni'),
  ];
  const path = file('renamed.csv', `Nosaukums;Adrese;Diena;Darba laiks;Tālrunis;E-pasts\n${rows.join('')}`);
  const before = await counts();
  for (const flags of [[], ['--dry-run'], ['--change']]) {
    const told = await imported(path, '--kind', 'novada', '--as-written', ...flags);
    assert.equal(told.code, 1, told.said);
    assert.match(
      told.said,
      /^ {4}2 {2}Upmalas novada Upmalas pilsētas VPVKAC: cannot be entered, not known: whether it is “Upmalas novada Upmalas VPVKAC” under another name/m,
    );
    assert.match(told.said, /^ {4}3 {2}Upmalas novada Kalnu VPVKAC: new$/m);
    assert.match(told.said, /^ {4}4 {2}.*whether it is “Upmalas novada Kalnu VPVKAC” under another name/m);
    assert.match(told.said, /--leave-out leaves them out, --same-address enters/);
    assert.deepEqual(await counts(), before, flags.join(' '));
  }
  for (const [flag, entered] of [
    ['--leave-out', 1],
    ['--same-address', 3],
  ] as const) {
    const dry = await imported(path, '--kind', 'novada', '--as-written', '--dry-run', flag);
    assert.deepEqual([dry.code, dry.said.includes(`Centres to enter: ${entered}.`)], [0, true], dry.said);
  }
});

test('a centre that the list has under another municipality than it is here is asked about, and not changed', async () => {
  const row = 'Upmalas novada Upmalas VPVKAC;"Cita iela 1, Upmala, LV-0001";Pirmdiena;8-12';
  const before = await counts();
  for (const said of ['Vējzemes novads;', ';00000008011', ';00000009999']) {
    const path = file('moved.csv', `Nosaukums;Adrese;Diena;Darba laiks;Pašvaldība;Reģ. nr.\n${row};${said}\n`);
    const told = await imported(path, '--as-written', '--change');
    assert.deepEqual([told.code, /cannot be entered, not known: wh/.test(told.said)], [1, true], told.said);
  }
  assert.deepEqual(await counts(), before);
});

function manyCentres(): string {
  const days = ['Pirmdiena', 'Otrdiena', 'Trešdiena', 'Ceturtdiena', 'Piektdiena', 'Sestdiena', 'Svētdiena'];
  const rows = Array.from({ length: 600 }, (_, n) =>
    days.map((day, at) => {
      const hours = at > 4 ? 'Slēgts' : '08:00 - 12:00; 12:30 - 17:00';
      return at === 0
        ? `${n + 100};;Upmalas novada ${n}. VPVKAC;Iela ${n}, Upmala;${day};"${hours}";20000001;c${n}@example.org`
        : `;;;;${day};"${hours}";;`;
    }),
  );
  const heading = 'Nr.p.k.;;Jaunais nosaukums;Adrese;Diena;Darba laiks;Tālrunis;E-pasts';
  return file('600.csv', [heading, ...rows.flat()].join('\n'));
}

test('an import that is broken off in the middle of its work leaves nothing half done', async () => {
  const before = await counts();
  const run = tilts(['network', 'import', manyCentres(), '--kind', 'novada'], settings);
  const breakOff = `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
                     where d.datname = current_database() and l.relation = 'centre_hours'::regclass and l.mode = 'RowExclusiveLock'`;
  while ((await asked(breakOff)).length === 0) assert.equal(run.process.exitCode, null, run.said());
  assert.notEqual(await run.ended, 0, run.said());
  assert.deepEqual(await counts(), before);
});

test('600 centres are entered with their hours at once', async (t) => {
  const path = manyCentres();
  const begun = performance.now();
  const done = await imported(path, '--kind', 'novada');
  t.diagnostic(`600 centres with their hours: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  assert.deepEqual([done.code, /Centres entered: 600\. Hours said: 600\./.test(done.said)], [0, true], done.said);
});
