import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileToTransfer } from '#archive/index.ts';
import { keysOf } from '#operations/site-database.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { openDatabase } from '#platform/database/database.ts';
import { act, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { seeded } from '#test/support/run/seeded.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';
import { faultsOfTransfer } from './check-transfer.ts';
import { writeTransfer } from './write-transfer.ts';

// Archives Law: a file of a year is handed over with its register and sums, and whoever gets it can check it.

const { urls } = await freshDatabase();
const settings = goodEnvironment({ DATABASE_URL: urls.site, DATABASE_OWNER_URL: urls.owner });
const database = openDatabase({ url: urls.site, vault: new Vault(keysOf(settings)) });
const directory = mkdtempSync(join(tmpdir(), 'tilts-transfer-'));
after(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);
const first = await leadCase(database, karlis, '22.1.7');
const second = await leadCase(database, karlis, '22.1.3');
await leadCase(database, karlis, 'drawn');
const attach = async (led: typeof first, bytes: Buffer) => {
  const of = { case: led.id, mandate: led.mandate };
  return { of, scan: (await act(database, karlis, 'attachScan', of, { scan: { name: 'scan', bytes } })).id };
};
const right = smallPdf(' first');
await attach(first, right);
const wrong = await attach(second, smallPdf(' of another client'));
await act(database, karlis, 'putRightScan', { ...wrong.of, scan: wrong.scan }, { reason: 'Cita klienta eksemplārs.' });

const target = join(directory, 'transfer.zip');
const exporting = (...args: readonly string[]) => tiltsSays(['archive', 'export', ...args], settings);
const noZip = !existsSync('/usr/bin/unzip') || !existsSync('/usr/bin/zip');
const usual = ['--centre', karlis.centre, '--year', '2026', '--file', '5-12'];

suite('a file of a year is handed over whole', () => {
  test('each entry with the scans that hold, the register twice, and a sum of each', async () => {
    const made = await exporting(target, ...usual);
    assert.deepEqual(
      [made.code, made.said],
      [0, `${target}: 3 entries, 1 scans. "tilts archive check" checks it anywhere.\n`],
    );
    assert.equal(statSync(target).mode & 0o777, 0o600);
    assert.deepEqual(await faultsOfTransfer(target), { faults: [], entries: 3, files: 1 });
    const checked = await tiltsSays(['archive', 'check', target], {});
    assert.deepEqual([checked.code, checked.said], [0, 'In order: 3 entries, 1 files, each with its sum.\n']);
  });

  test('other programs unpack it, and find the sums right', { skip: noZip }, () => {
    const place = join(directory, 'unpacked');
    execFileSync('/usr/bin/unzip', ['-q', target, '-d', place]);
    execFileSync('sha512sum', ['--check', '--strict', '--quiet', 'SHA512SUMS'], { cwd: place });
    const register = readFileSync(join(place, 'register.xml'), 'utf8');
    assert.match(
      register,
      /<register municipality="Parauga novada pašvaldība" centre="Birzgales [^"]*" year="2026" fileIndex="5-12" title="Pilnvarojumi"/,
    );
    const [, path = ''] = /<file path="(files\/2026-1-[0-9a-f]{4}\.pdf)"/.exec(register) ?? [];
    assert.deepEqual(readFileSync(join(place, path)), right);
  });

  test('each entry is in the log of its centre, about its client', async () => {
    const found = await ask<{ entries: number; clients: number; documents: number }>(
      urls.owner,
      `select count(*)::integer as entries, count(client_id)::integer as clients,
              count(distinct body #>> '{things,document}')::integer as documents
         from audit_entry where act = 'archive-file.transfer' and body ->> 'centre' = '${karlis.centre}'`,
    );
    assert.deepEqual(found, [{ entries: 3, clients: 3, documents: 3 }]);
  });

  test('the register alone, as a database: SIARD 2.2, of which other programs read the parts', {
    skip: noZip,
  }, async () => {
    const database = join(directory, 'register.siard');
    const { code, said } = await exporting(database, ...usual);
    assert.deepEqual([code, said], [0, `${database}: 3 entries.\n`]);
    const read = (path: string) => execFileSync('/usr/bin/unzip', ['-p', database, path]).toString();
    assert.match(read('header/metadata.xml'), /<dataOwner>Parauga novada pašvaldība<\/dataOwner>/);
    assert.equal(read('content/schema0/table0/table0.xml').match(/<row>/g)?.length, 3);
    assert.match(execFileSync('/usr/bin/unzip', ['-l', database]).toString(), /header\/siardversion\/2\.2\/$/m);
  });

  test('what cannot be done is said, and nothing half-done is left', async () => {
    for (const [args, said] of [
      [[target, ...usual], /is there already/],
      [
        [join(directory, 'a.zip'), '--centre', 'Nekurienes centrs', '--year', '2026', '--file', '5-12'],
        /no centre "Nekurienes centrs"[\s\S]*Birzgale/,
      ],
      [
        [join(directory, 'b.zip'), '--centre', karlis.centre, '--year', '2025', '--file', '5-12'],
        /no entry of 2025 in file 5-12/,
      ],
      [[join(directory, 'no', 'folder.zip'), ...usual], /no folder that can be written into/],
      [[join(directory, 'c.zip'), '--centre', karlis.centre, '--year', 'x', '--file', '5-12'], /--year is missing/],
    ] as const) {
      const { code, said: told } = await exporting(...args);
      assert.notEqual(code, 0);
      assert.match(told, said);
    }
    for (const name of ['a.zip', 'b.zip', 'c.zip', 'transfer.zip.new'])
      assert.ok(!existsSync(join(directory, name)), name);
  });
});

test('broken off in the middle, by the database or by the disk, it leaves nothing', async () => {
  const head = {
    ...{ municipality: 'x', centre: 'x', year: 2026, fileIndex: '5-12', title: 'x' },
    madeOn: Temporal.PlainDate.from('2026-03-02'),
  };
  const broken = join(directory, 'broken.zip');
  async function* breaking() {
    for await (const one of fileToTransfer(
      database,
      { centre: karlis.centre, year: 2026, fileIndex: '5-12' },
      () => karlis.at,
      { opensScans: true },
    )) {
      yield one;
      throw new Error('the connection is gone');
    }
  }
  await assert.rejects(writeTransfer(broken, head, breaking()), /the connection is gone/);
  await assert.rejects(writeTransfer(join(directory, 'no', 'broken.zip'), head, breaking()), /ENOENT/);
  assert.deepEqual(
    readdirSync(directory).filter((name) => name.startsWith('broken')),
    [],
  );
});

suite('whoever gets it finds what was changed', () => {
  const changed = join(directory, 'changed.zip');
  const whole = () => readFileSync(target);
  const faults = async (bytes: Uint8Array) => {
    writeFileSync(changed, bytes);
    return (await faultsOfTransfer(changed)).faults;
  };

  test('a byte anywhere: it is found, or what the ZIP says of times and rights was touched', async (t) => {
    const draw = seeded(t);
    let found = 0;
    for (let round = 0; round < 150; round++) {
      const bytes = whole();
      const at = draw.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 + draw.below(255));
      writeFileSync(changed, bytes);
      const told = await faultsOfTransfer(changed);
      if (told.faults.length > 0) found += 1;
      else assert.deepEqual(told, { faults: [], entries: 3, files: 1 }, `byte ${at}`);
    }
    assert.ok(found > 75, `${found} of 150`);
  });

  test('it is cut off, is nothing, or is something else', async () => {
    for (const bytes of [
      whole().subarray(0, 500),
      Buffer.alloc(0),
      Buffer.from('PK'),
      smallPdf(),
      whole().subarray(0, -30),
    ])
      assert.notDeepEqual(await faults(bytes), []);
    const { code, said } = await tiltsSays(['archive', 'check', join(directory, 'nothing')], {});
    assert.notEqual(code, 0);
    assert.match(said, /no file/);
  });

  test('a scan is taken out, added or exchanged, and the sums are made anew', { skip: noZip }, async () => {
    const unpacked = () => {
      const place = mkdtempSync(join(directory, 'again-'));
      execFileSync('/usr/bin/unzip', ['-q', target, '-d', place]);
      return place;
    };
    const packed = async (place: string) => {
      execFileSync('sh', ['-c', 'find . -type f ! -name SHA512SUMS -printf "%P\\n" | xargs sha512sum > SHA512SUMS'], {
        cwd: place,
      });
      rmSync(changed, { force: true });
      execFileSync('/usr/bin/zip', ['-q', '-r', changed, '.'], { cwd: place });
      return (await faultsOfTransfer(changed)).faults;
    };
    const path = execFileSync('sh', ['-c', 'ls files'], { cwd: unpacked() }).toString().trim();
    assert.deepEqual(await packed(unpacked()), []);
    const without = unpacked();
    rmSync(join(without, 'files', path));
    assert.match(String(await packed(without)), /names files\/2026-1-.*which is missing/);
    const more = unpacked();
    writeFileSync(join(more, 'files', '2026-9-aaaa.pdf'), right);
    assert.match(String(await packed(more)), /does not name files\/2026-9-aaaa\.pdf/);
    const other = unpacked();
    writeFileSync(join(other, 'files', path), smallPdf(' other'));
    assert.match(String(await packed(other)), /another size or sum/);
    const none = unpacked();
    rmSync(join(none, 'register.xml'));
    assert.match(String(await packed(none)), /register\.xml is missing/);
  });
});
