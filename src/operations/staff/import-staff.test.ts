import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { type Actor, carryOut } from '#acting/index.ts';
import { organisationsActs } from '#organisations/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';
import { readStaffList } from './read-staff-list.ts';

const database = await freshDatabase({ unmarked: true });
const { urls } = database;
const settings = { ...goodEnvironment({ DATABASE_URL: urls.site }), DATABASE_OWNER_URL: urls.owner };
const directory = mkdtempSync(join(tmpdir(), 'tilts-staff-'));
after(() => rmSync(directory, { recursive: true }));

const contact = { address: 'Tilta iela 1', email: 'x@example.org', phone: '+371 20000001' };
const archive = { fileIndex: '1-14', title: 'Pilnvarojumi', retentionYears: 10 };
const office = { dataProtectionContact: 'd@example.org', ...contact };
const centre = { name: 'Upmalas VPVKAC', kind: 'novada', place: 'Upmala', ...contact, archive };
const old = { ...centre, name: 'Vecais VPVKAC' };
const country = [
  { kind: 'ministry', name: 'Ministrija', registrationNumber: '00000008001', ...office },
  {
    kind: 'municipality',
    name: 'Upmalas novads',
    registrationNumber: '00000008011',
    ...office,
    centres: [centre, old],
  },
];
before(async () => {
  const told = await tiltsSays(['organisations', 'import', file('country.json', JSON.stringify(country))], settings);
  assert.equal(told.code, 0, told.said);
});

const heading = 'Nr.p.k.;Personas kods;Vārds;Uzvārds;E-pasts;Loma;Reģ. Nr.;Centrs;Amats;Termiņš';
const anna =
  '1;000123-00011;Anna;Upmale;anna@upmala.example;darbinieks;00000008011;Upmalas VPVKAC;speciāliste;31.12.2099.';
const same = '2;000123-00011;Anna;Upmale;anna@upmala.example;administrators;00000008011;;speciāliste;pastāvīgi';
const juris =
  '3;000123-00012;Juris;Kalns;juris@upmala.example;viewer;00000008011;UPMALAS vpvkac;vadītājs;līdz 30.06.2099.';

function file(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

function imported(lines: readonly string[], ...flags: readonly string[]) {
  const path = file('staff.csv', [heading, ...lines].join('\r\n'));
  return tiltsSays(['staff', 'import', path, '--decision', 'Ministrijas lēmums Nr. 5', ...flags], settings);
}

const counted = async () => {
  const [row] = await ask<{ staff: number; rights: number }>(
    urls.owner,
    'select (select count(*)::int from staff) as staff, (select count(*)::int from access_right) as rights',
  );
  return row;
};

suite('22.: people and the rights they were given before the system are entered by a list', () => {
  test('whole, with an entry in the log for each, under the decision; read again, nothing is entered twice', async () => {
    const dry = await imported([anna, same, juris], '--dry-run');
    assert.deepEqual([dry.code, /would be entered: People: 2\. Rights: 3\./.test(dry.said)], [0, true], dry.said);
    assert.deepEqual(await counted(), { staff: 0, rights: 0 });
    const done = await imported([anna, same, juris]);
    assert.deepEqual([done.code, done.said], [0, 'Entered: People: 2. Rights: 3. Rights held already: 0.\n']);
    assert.deepEqual(await counted(), { staff: 2, rights: 3 });
    const entries = await ask<{ role: string; decision: string }>(
      urls.owner,
      `select body -> 'things' ->> 'role' as role, body -> 'things' ->> 'decision' as decision
         from audit_entry where act = 'right.carry-over' order by 1`,
    );
    assert.deepEqual(
      entries.map(({ role, decision }) => [role, decision]),
      ['administrator', 'employee', 'viewer'].map((role) => [role, 'Ministrijas lēmums Nr. 5']),
    );
    const again = await imported([anna, same, juris]);
    assert.equal(again.said, 'Entered: People: 0. Rights: 0. Rights held already: 3.\n');
    const verified = await tiltsSays(['audit', 'verify'], settings);
    assert.equal(verified.code, 0, verified.said);
  });

  test('a right that is held otherwise is left as it is, and told', async () => {
    const otherwise = anna.replace('speciāliste;31.12.2099.', 'vecākā speciāliste;pastāvīgi');
    assert.deepEqual((await imported([otherwise])).said.split('\n'), [
      '    2  this right is held already, and left as it is; position: "speciāliste" -> "vecākā speciāliste"',
      '    2  this right is held already, and left as it is; term: 2099-12-31 -> permanently',
      'Entered: People: 0. Rights: 0. Rights held already: 1.',
      '',
    ]);
  });

  test('one line that cannot be taken stops all of it, and every such line is told', async () => {
    const known = await counted();
    const wrong = [
      '4;000123-00013;Ilze;Kalna;ilze@upmala.example;darbinieks;00000008011;Lejas VPVKAC;speciāliste;pastāvīgi',
      '5;000123-0001;Zane;Kalna;zane@upmala.example;darbinieks;00000008011;Upmalas VPVKAC;speciāliste;pastāvīgi',
      '6;000123-00014;Zane;Kalna;zane;priekšnieks;00000009999;Upmalas VPVKAC;;agrāk',
      '7;000123-00015;Zane;Kalna;zane@upmala.example;darbinieks;00000008011;;speciāliste;pastāvīgi',
      '8;000123-00011;Anna;Lejniece;anna@upmala.example;darbinieks;00000008011;Upmalas VPVKAC;speciāliste;pastāvīgi',
      '9;000123-00016;Vita;Kalna;vita@upmala.example;darbinieks;00000008001;;speciāliste;pastāvīgi',
      '10;000123-00017;Vita;Lejniece;vita@upmala.example;skatītājs;00000008011;Upmalas VPVKAC;speciāliste;31.12.2020.',
    ];
    const good =
      '11;000123-00018;Pēteris;Ozols;peteris@upmala.example;skatītājs;00000008011;Upmalas VPVKAC;vadītājs;pastāvīgi';
    const { code, said } = await imported([good, ...wrong]);
    assert.equal(code, 1);
    for (const told of [
      /^ +3 {2}Upmalas novads has no centre called "Lejas VPVKAC"$/m,
      /^ +4 {2}personal code "000123-0001"/m,
      /^ +5 {2}e-mail "zane" is none$/m,
      /^ +5 {2}role "priekšnieks"/m,
      /^ +5 {2}a position is expected$/m,
      /^ +5 {2}term "agrāk"/m,
      /^ +6 {2}employee: a centre is expected$/m,
      /^ +7 {2}this personal code is known under another name: Anna Upmale$/m,
      /^ +8 {2}employee: a centre is expected$/m,
      /^ +9 {2}the term ended on 2020-12-31$/m,
      /Nothing was done\.\n$/,
    ])
      assert.match(said, told);
    assert.deepEqual(await counted(), known);
  });

  test('a right that begins on a later day begins on that day, and none begins after its end', async () => {
    const line = (term: string) =>
      `12;000123-00019;Zane;Ozola;zane@upmala.example;skatītājs;00000008011;Upmalas VPVKAC;vadītāja;${term}`;
    const backwards = await imported([line('no 02.01.2099. līdz 01.01.2099.')]);
    assert.deepEqual([backwards.code, /begins on 2099-01-02, after its last day/.test(backwards.said)], [1, true]);
    const done = await imported([line('no 02.01.2099. līdz 31.12.2099.')]);
    assert.equal(done.code, 0, done.said);
    const rights = await ask<{ from: string }>(
      urls.owner,
      `select (valid_from at time zone 'Europe/Riga')::text as from from access_right where position = 'vadītāja'`,
    );
    assert.deepEqual(rights, [{ from: '2099-01-02 00:00:00' }]);
  });

  test('nobody is given work at a centre that is closed; its viewers and auditors are entered', async () => {
    const line = (role: string, term = 'pastāvīgi') =>
      `13;000123-00011;Anna;Upmale;anna@upmala.example;${role};00000008011;Vecais VPVKAC;speciāliste;${term}`;
    const [administrator] = await ask<{ person: string; right: string; organisation: string }>(
      urls.owner,
      `select staff_id as person, id as right, organisation_id as organisation from access_right where role = 'administrator'`,
    );
    const [closed] = await ask<{ id: string }>(urls.owner, `select id from centre where name = 'Vecais VPVKAC'`);
    const at = Temporal.Now.instant();
    const actor: Actor = {
      ...(administrator ?? assert.fail('nobody')),
      ...{ name: 'Anna Upmale', role: 'administrator' as const, centre: null, position: 'speciāliste' },
      ...{ means: 'eid_card', signedInAt: at, at },
    };
    await carryOut({ database, left: [] }, actor, organisationsActs.closeCentre, {
      ...{ id: randomUUID(), of: { centre: closed?.id ?? assert.fail('no centre') } },
      input: { closedFrom: officialDay(at).add({ days: 30 }).toString(), reason: 'Apvienots.' },
    });
    const known = await counted();
    const wrong = await imported([line('darbinieks')]);
    assert.match(wrong.said, /^ +2 {2}Vecais VPVKAC is closed from \d{4}-\d\d-\d\d: nobody works there from then on/m);
    assert.doesNotMatch(wrong.said, /Entered/);
    assert.deepEqual([wrong.code, await counted()], [1, known]);
    const before = officialDay(at).add({ days: 5 });
    const right = await imported([line('darbinieks', `${before.toString()}`), line('auditors')]);
    assert.deepEqual([right.code, /Rights: 2\./.test(right.said)], [0, true], right.said);
    await ask(
      urls.owner,
      `insert into centre (id, organisation_id, kind, name, address, place, email, phone)
       select gen_random_uuid(), organisation_id, kind, name, address, place, email, phone from centre where name = 'Vecais VPVKAC'`,
    );
    const meant = await imported([line('darbinieks')]);
    assert.deepEqual([meant.code, /Rights: 1\./.test(meant.said)], [0, true], meant.said);
    const [held] = await ask<{ centre: string }>(
      urls.owner,
      `select centre_id as centre from access_right order by id desc limit 1`,
    );
    assert.notEqual(held?.centre, closed?.id, 'the one that is not to be closed');
    const several = await imported([line('skatītājs')]);
    assert.match(several.said, /several centres called "Vecais VPVKAC"/);
  });

  test('a right that was taken away meanwhile does not come back when the list is read again', async () => {
    await ask(
      urls.owner,
      `update access_right set valid_until = now() where role = 'viewer' and position = 'vadītājs'`,
    );
    const known = await counted();
    const again = await imported([anna, same, juris]);
    assert.match(again.said, /^ +4 {2}this right ended on \d{4}-\d\d-\d\d: an administrator gives it anew/m);
    assert.deepEqual([again.code, await counted()], [1, known]);
  });

  test('what a person’s form would not take, a list does not bring in', async () => {
    const long = 'a'.repeat(101);
    const { rights, faults } = readStaffList(
      [
        heading,
        anna.replace('Anna;', `${long};`),
        anna.replace('speciāliste', long),
        anna.replace('anna@upmala.example', '<a>@b.c,d'),
        anna.replace('Anna;', 'A\uFFFDna;'),
      ].join('\n'),
      'list.csv',
    );
    assert.deepEqual(rights, []);
    assert.deepEqual(
      faults.map(({ line, text }) => [line, text]),
      [
        [2, 'a name is of at most 100 letters'],
        [3, 'a position is of at most 100 letters'],
        [4, 'e-mail "<a>@b.c,d" is none'],
        [5, 'a letter could not be read: save the list as UTF-8'],
      ],
    );
  });

  test('by which decision must be said', async () => {
    const path = file('one.csv', [heading, anna].join('\n'));
    const { code, said } = await tiltsSays(['staff', 'import', path], settings);
    assert.deepEqual([code, /--decision is missing/.test(said)], [64, true], said);
  });
});

suite('a list is read as it stands', () => {
  test('with its columns in any order and in English, and nothing dropped in silence', () => {
    const { rights, faults } = readStaffList(
      [
        'Position,Term,Role,Registration number,E-mail,Personal code,Surname,Given name,Remarks',
        'manager,permanent,administrator,00000008011,a@b.example,000123-00011,Upmale,Anna,',
        'manager,permanent,administrator,00000008011,j@b.example,000123-00012,Kalns,Juris,half-time',
      ].join('\n'),
      'list.csv',
    );
    assert.deepEqual(
      rights.map(({ givenName, role, lastDay }) => [givenName, role, lastDay]),
      [
        ['Anna', 'administrator', null],
        ['Juris', 'administrator', null],
      ],
    );
    assert.deepEqual(
      faults.map(({ line }) => line),
      [3],
    );
    assert.match(faults[0]?.text ?? '', /Remarks: half-time/);
  });

  test('one person twice under two names, and one right twice, are told', () => {
    const other = anna.replace('Upmale;', 'Lejniece;').replace('darbinieks', 'skatītājs');
    const { faults } = readStaffList([heading, anna, anna, other].join('\n'), 'list.csv');
    assert.deepEqual(
      faults.map(({ line, text }) => [line, text.slice(0, 30)]),
      [
        [3, 'the same right as in line 2'],
        [4, 'the same personal code as in l'],
      ],
    );
  });

  test('what is no such list is no list', () => {
    assert.throws(() => readStaffList('a;b;c\n1;2;3', 'list.csv'), { name: 'CannotStart' });
  });
});
