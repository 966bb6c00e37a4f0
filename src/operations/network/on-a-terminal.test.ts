import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';

const { urls } = await freshDatabase({ unmarked: true });
const settings = goodEnvironment({ DATABASE_URL: urls.site });
const directory = mkdtempSync(join(tmpdir(), 'tilts-terminal-'));
after(() => rmSync(directory, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

const contact = { address: 'Iela 1', email: 'x@example.org', phone: '+371 20000001', dataProtectionContact: 'x' };
const country = [
  { kind: 'ministry', name: 'Ministrija', registrationNumber: '00000008001', ...contact },
  { kind: 'municipality', name: 'Upmalas novads', registrationNumber: '00000008002', ...contact },
];
const centre = (n: number) =>
  `${n};Upmalas novada V${n} VPVKAC;Iela ${n}, Upmala, LV-1050;Katru dienu;08:00 - 12:00;2000000${n};c${n}@example.org`;
const list = ['Nr.;Nosaukums;Adrese;Diena;Darba laiks;Tālrunis;E-pasts', centre(1), centre(2), centre(3)].join('\n');

// `script` of util-linux runs a program on a terminal of its own.
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

test('an import shows on a terminal how much of it is done, and in a file only what came of it', {
  skip: !hasTerminal,
}, async () => {
  const entered = await tiltsSays(['organisations', 'import', file('country.json', JSON.stringify(country))], settings);
  assert.equal(entered.code, 0, entered.said);
  const path = file('centres.csv', list);
  const flags = ['--kind', 'novada', '--dry-run'];
  const { said } = await tiltsSays(['network', 'import', path, ...flags], settings);
  assert.ok(said.endsWith('Centres to enter: 3. Hours to say: 3. Values to change: 0. Known already: 0.\n'), said);
  assert.doesNotMatch(said, /\[[#-]+\]|\r/);
  const { PATH, HOME } = process.env;
  const program = join(import.meta.dirname, '../../../bin/tilts.js');
  const command = [process.execPath, program, 'network', 'import', path, ...flags].join(' ');
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    env: { PATH, HOME, TILTS_TEST_POSTGRES: 'yes', ...settings },
    encoding: 'utf8',
  });
  assert.match(stdout, /\rTrying centres \[#{10}-{20}\] 1 \/ 3\rTrying centres \[#{20}-{10}\] 2 \/ 3\r/);
  assert.ok(stdout.includes('3 / 3\r\u001b[KCentres to enter: 3.'), stdout);
});
