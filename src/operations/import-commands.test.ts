import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';

const { urls } = await freshDatabase({ unmarked: true });
const settings = goodEnvironment({ DATABASE_URL: urls.site });
const directory = mkdtempSync(join(tmpdir(), 'tilts-files-'));
after(() => rmSync(directory, { recursive: true }));

const contact = { address: 'Tilta iela 1', email: 'x@example.org', phone: '+371 00000000' };
const archive = { fileIndex: '1-14', title: 'Pilnvarojumi', retentionYears: 10 };
const centre = { name: 'Upmalas centrs', kind: 'novada', place: 'Upmala', ...contact, archive };
const organisation = { dataProtectionContact: 'dati@example.org', ...contact };
const country = [
  { kind: 'ministry', name: 'Ministrija', registrationNumber: '00000008001', ...organisation },
  {
    kind: 'municipality',
    name: 'Upmalas novads',
    registrationNumber: '00000008011',
    ...organisation,
    centres: [centre],
  },
];

function file(name: string, content: unknown): string {
  const path = join(directory, name);
  const isWritten = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(path, isWritten ? content : JSON.stringify(content, null, 2));
  return path;
}

test('an empty database gets its country, its first people and its catalogue by commands', async () => {
  const path = file('country.json', country);
  const first = await tiltsSays(['organisations', 'import', path], settings);
  assert.deepEqual([first.code, first.said], [0, 'Organisations entered: 2. Centres entered: 1. Values changed: 0.\n']);
  const again = await tiltsSays(['organisations', 'import', path], settings);
  assert.equal(again.said, 'Organisations entered: 0. Centres entered: 0. Values changed: 0.\n');
  const grown = file('grown.json', [{ ...country[1], centres: [centre, { ...centre, name: 'Kalnāju centrs' }] }]);
  assert.equal(
    (await tiltsSays(['organisations', 'import', grown], settings)).said,
    'Organisations entered: 0. Centres entered: 1. Values changed: 0.\n',
  );
  assert.deepEqual(await asked('select count(*)::integer as files from archive_file'), [{ files: 2 }]);

  assert.deepEqual(
    await asked(
      "select act, count(*)::integer as entries from audit_entry where act in ('centre.enter', 'organisation.enter') group by act order by act",
    ),
    [
      { act: 'centre.enter', entries: 2 },
      { act: 'organisation.enter', entries: 2 },
    ],
  );

  const officer = await addPerson('00000008001');
  assert.deepEqual([officer.code, officer.said], [0, 'Valdis Zemzars can sign in as an officer of the ministry.\n']);
  assert.match((await addPerson('00000008001')).said, /has this right already/);
  assert.match((await addPerson('00000009999')).said, /no organisation with the registration number 00000009999/);
  assert.match((await addPerson('00000008011')).said, /Upmalas novads is not the ministry.*Annex 2/);
  assert.deepEqual(await asked("select count(*)::integer as given from audit_entry where act = 'right.enter'"), [
    { given: 1 },
  ]);

  const catalogue = file('catalogue.json', {
    holders: [{ ...organisation, registrationNumber: '00000008021', name: 'Turētājs' }],
  });
  const imported = await tiltsSays(['catalogue', 'import', catalogue], settings);
  assert.equal(imported.code, 0, imported.said);
  assert.match(imported.said, /Holders entered: 1; values of known ones changed: 0\./);
});

test('what a changed file would overwrite is shown, and changed only when that is asked for', async () => {
  const [ministry, municipality] = country;
  const moved = file('moved.json', [
    ministry,
    {
      ...municipality,
      phone: '+371 11111111',
      centres: [{ ...centre, address: 'Jaunā iela 9', archive: { ...archive, fileIndex: '1-15' } }],
    },
  ]);
  const shown = [
    'Upmalas novads: phone: "+371 00000000" -> "+371 11111111"',
    'Upmalas centrs: address: "Tilta iela 1" -> "Jaunā iela 9"',
    'Upmalas centrs: archive.fileIndex: "1-14" -> "1-15"',
  ];
  const known = await asked('select count(*)::integer as known from centre_change');
  for (const [flags, code, end] of [
    [[], 1, /The file has 3 values otherwise than they are\. Nothing was done\. Say --change/],
    [['--dry-run'], 0, /to enter: 0\. Centres to enter: 0\. Values to change: 3\./],
  ] as const) {
    const told = await tiltsSays(['organisations', 'import', moved, ...flags], settings);
    assert.equal(told.code, code, told.said);
    for (const line of shown) assert.ok(told.said.includes(line), `${line} in ${told.said}`);
    assert.match(told.said, end);
    assert.deepEqual(await asked('select count(*)::integer as known from centre_change'), known, flags.join());
  }
  const later = Temporal.Now.plainDateISO('Europe/Riga').add({ days: 30 }).toString();
  const done = await tiltsSays(['organisations', 'import', moved, '--change', '--from', later], settings);
  assert.equal(done.code, 0, done.said);
  assert.match(done.said, /Values changed: 3\./);
  assert.deepEqual(
    await asked(`select address, phone, (valid_from = '${later}') as later, changed_by from centre_change`),
    [{ address: 'Jaunā iela 9', phone: null, later: true, changed_by: null }],
  );
  assert.deepEqual(
    await asked(
      "select act, count(*)::integer as entries from audit_entry where act like '%by-file' group by act order by act",
    ),
    [
      { act: 'centre.change-by-file', entries: 1 },
      { act: 'organisation.change-by-file', entries: 1 },
    ],
  );
  const early = await tiltsSays(['organisations', 'import', moved, '--change', '--from', '2020-01-01'], settings);
  assert.deepEqual([early.code, /--from is today or a later day/.test(early.said)], [64, true]);
  const turned = file('turned.json', [{ ...municipality, kind: 'institution', centres: [] }]);
  const kind = await tiltsSays(['organisations', 'import', turned, '--change'], settings);
  assert.deepEqual([kind.code, /The kind of an organisation does not change/.test(kind.said)], [1, true], kind.said);
  assert.match(kind.said, /Upmalas novads: the file does not have Kalnāju centrs, which is left as it is/);
});

test('what a changed catalogue file has of a known holder otherwise is never dropped in silence', async () => {
  const holder = { ...organisation, registrationNumber: '00000008021', name: 'Turētājs' };
  const moved = file('moved-holder.json', {
    holders: [{ ...holder, phone: '+371 22222222', address: 'Jaunā iela 9' }],
  });
  const phones = () =>
    asked(
      "select c.phone from organisation_change c join organisation o on o.id = c.organisation_id and o.name = 'Turētājs'",
    );
  for (const flags of [[], ['--dry-run']]) {
    const told = await tiltsSays(['catalogue', 'import', moved, ...flags], settings);
    assert.notEqual(told.code, 0);
    assert.match(
      told.said,
      /holders\[0\]\.phone: It is “\+371 00000000” in the system, and “\+371 22222222” in the file/,
    );
    assert.match(told.said, /holders\[0\]\.address: /);
  }
  const dry = await tiltsSays(['catalogue', 'import', moved, '--dry-run', '--change'], settings);
  assert.deepEqual(
    [dry.code, /Nothing was done.*values of known ones changed: 2\./s.test(dry.said)],
    [0, true],
    dry.said,
  );
  assert.deepEqual(await phones(), []);
  const done = await tiltsSays(['catalogue', 'import', moved, '--change'], settings);
  assert.match(done.said, /values of known ones changed: 2\./);
  assert.deepEqual(await phones(), [{ phone: '+371 22222222' }]);
  assert.equal((await tiltsSays(['catalogue', 'import', moved], settings)).code, 0, 'it is known now');
});

test('what cannot be read is told by its place, and nothing is entered', async () => {
  const [, municipality] = country;
  const wrong = file('wrong.json', [
    {
      ...municipality,
      registrationNumber: '1',
      email: 'dome.example',
      phone: 'nav',
      centres: [{ ...centre, archive: {} }],
    },
  ]);
  const refused = await tiltsSays(['organisations', 'import', wrong], settings);
  assert.equal(refused.code, 78);
  assert.match(refused.said, /0\.registrationNumber: must have 11 digits/);
  assert.match(refused.said, /0\.email: must be an e-mail address/);
  assert.match(refused.said, /0\.phone: must be a phone number/);
  assert.match(refused.said, /0\.centres\.0\.archive\.retentionYears: /);
  assert.match((await tiltsSays(['organisations', 'import', file('no.json', '[{')], settings)).said, /is not JSON/);
  const like = {
    ...municipality,
    registrationNumber: '00000008013',
    centres: [centre, { ...centre, name: 'UPMALAS centrs' }],
  };
  const twice = await tiltsSays(['organisations', 'import', file('twice.json', [like, like]), '--dry-run'], settings);
  assert.equal(twice.code, 78);
  assert.match(twice.said, /: 1\.registrationNumber: stands in the file twice/);
  assert.match(twice.said, /: 0\.centres\.1\.name: stands in the file twice/);
  assert.match((await tiltsSays(['catalogue', 'import', join(directory, 'nowhere')], settings)).said, /^There is no /);
  const catalogue = await tiltsSays(['catalogue', 'import', file('half.json', '{\n"eServices": [{}]\n}')], settings);
  assert.equal(catalogue.code, 1);
  assert.match(catalogue.said, /line 2/i);
});

test('letters of another encoding do not come in as marks that nobody wrote', async () => {
  const [, municipality] = country;
  const named = { ...municipality, name: 'Izdomâtais novads', registrationNumber: '00000008012', centres: [] };
  const holder = { ...organisation, name: 'Izdomâtais birojs', registrationNumber: '00000008022' };
  for (const [room, content] of [
    ['organisations', [named]],
    ['catalogue', { holders: [holder] }],
  ] as const) {
    const path = file(`${room}-1257.json`, Buffer.from(JSON.stringify(content), 'latin1'));
    const refused = await tiltsSays([room, 'import', path], settings);
    assert.deepEqual([refused.code, /not text in UTF-8/.test(refused.said)], [78, true], refused.said);
  }
  const marked = file('marked.json', `\uFEFF${JSON.stringify(country)}`);
  const known = await tiltsSays(['organisations', 'import', marked, '--dry-run', '--change'], settings);
  assert.equal(known.code, 0, known.said);
});

test('a day of the next century is no day from which anything changes', async () => {
  const path = file('from.json', { holders: [] });
  const refused = await tiltsSays(['catalogue', 'import', path, '--change', '--from', '2100-01-01'], settings);
  assert.deepEqual([refused.code, /--from is in 2099 at the latest/.test(refused.said)], [64, true], refused.said);
});

test('a person is asked for whole', async () => {
  const nothing = await tiltsSays(['officer', 'add'], settings);
  assert.equal(nothing.code, 64);
  for (const name of ['personal-code', 'given-name', 'surname', 'email', 'position', 'organisation']) {
    assert.ok(nothing.said.includes(`--${name} is missing.`), name);
  }
});

test('without its keys nothing is entered', async () => {
  const { TILTS_SEALING_KEYS: _, ...keyless } = settings;
  const refused = await tiltsSays(['housekeeping'], keyless);
  assert.deepEqual([refused.code, /TILTS_SEALING_KEYS +is missing/.test(refused.said)], [78, true]);
});

function addPerson(organisationNumber: string) {
  const who = ['--personal-code', '000123-00008', '--given-name', 'Valdis', '--surname', 'Zemzars'];
  const post = ['--email', 'v@example.org', '--position', 'vecākais eksperts', '--organisation', organisationNumber];
  return tiltsSays(['officer', 'add', ...who, ...post], { ...settings, DATABASE_OWNER_URL: urls.owner });
}

async function asked(statement: string): Promise<unknown[]> {
  const client = new pg.Client(urls.owner);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows.map((row) => ({ ...row }));
}
