import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';

const { site, owner } = (await freshDatabase()).urls;
const settings = goodEnvironment({ DATABASE_URL: site });
const directory = mkdtempSync(join(tmpdir(), 'tilts-files-'));
after(() => rmSync(directory, { recursive: true }));

/** Of the only municipality, as nobody's act entered it. */
const arranged = [
  'alter table classification_scheme disable trigger all',
  'alter table classification_line disable trigger all',
  'alter table classification_adoption disable trigger all',
  `with scheme as (
    insert into classification_scheme (organisation_id, id, brought_at, brought_by)
    select id, gen_random_uuid(), now(), gen_random_uuid() from organisation returning *),
  line as (
    insert into classification_line (scheme_id, position, file_index, title, term_said, term_years)
    select id, 1, '1-15', 'Pilnvarojumi', '10 gadi', 10 from scheme)
  insert into classification_adoption (organisation_id, scheme_id, valid_from, adopted_at, adopted_by)
  select organisation_id, id, '2026-01-01', brought_at, brought_by from scheme`,
];

test('a centre whose archive file the classification scheme does not have is not entered by an import', async () => {
  const contact = { address: 'Tilta iela 1', email: 'x@example.org', phone: '+371 00000000' };
  const office = { kind: 'municipality', name: 'Upmalas novads', registrationNumber: '00000008011', ...contact };
  const imported = (...archives: object[]) => {
    const centres = archives.map((archive) => ({
      name: 'Jaunais centrs',
      kind: 'novada',
      place: 'Upmala',
      ...contact,
      archive,
    }));
    const path = join(directory, 'organisations.json');
    writeFileSync(path, JSON.stringify([{ ...office, dataProtectionContact: 'dati@example.org', centres }]));
    return tiltsSays(['organisations', 'import', path], settings);
  };
  assert.equal((await imported()).code, 0);
  for (const statement of arranged) await ask(owner, statement);
  const entered = () => ask(owner, "select 1 from centre where name = 'Jaunais centrs'");
  const file = { fileIndex: '1-15', title: 'Pilnvarojumi', retentionYears: 10 };
  for (const [wrong, said] of [
    [{ fileIndex: '7-7' }, /Jaunais centrs: .*no file with this index.*\n.*Nothing was done\./],
    [{ retentionYears: 9 }, /Jaunais centrs: .*the retention term of this file is 10 years/],
  ] as const) {
    const refused = await imported({ ...file, ...wrong });
    assert.equal(refused.code, 1, refused.said);
    assert.match(refused.said, said);
    assert.deepEqual(await entered(), []);
  }
  const done = await imported(file);
  assert.equal(done.code, 0, done.said);
  assert.equal((await entered()).length, 1);
});
