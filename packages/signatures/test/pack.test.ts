import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { demoTrust, makeDemoPki, signContainer } from '../../demo/pki/index.ts';
import type { ValidationReport } from '../src/index.ts';

const here = join(import.meta.dirname, '..');
const compiler = join(here, '../../node_modules/typescript/bin/tsc');
const work = mkdtempSync(join(tmpdir(), 'eidas-validate-'));
const user = join(work, 'user');
after(() => rmSync(work, { recursive: true }));

/** Runs a program in the user's folder, with the folder's own Node. */
function run(program: string, ...args: string[]): { status: number | null; out: string; error: string } {
  const PATH = [join(user, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: user,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', PATH },
  });
  if (error) throw error;
  return { status, out: stdout, error: stderr };
}

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(user, name), content);
}

/** npm's message when it cannot reach a registry; the package then cannot be tested. */
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR/;

let skip: string | undefined;
let packed: { filename: string; files: { path: string }[] };

before(() => {
  const pack = spawnSync('npm', ['pack', '--json', '--foreground-scripts=false', '--pack-destination', work], {
    cwd: here,
    encoding: 'utf8',
  });
  assert.equal(pack.status, 0, pack.stderr);
  [packed] = JSON.parse(pack.stdout) as [typeof packed];

  mkdirSync(user);
  // npm's package `node` downloads its program in an install script.
  put('package.json', JSON.stringify({ private: true, type: 'module', allowScripts: { node: true } }));
  const quick = ['--no-audit', '--no-fund', '--fetch-retries=1'];
  const { status, error } = run('npm', 'install', ...quick, join(work, packed.filename), 'node@22');
  if (status !== 0 && unreachable.test(error)) skip = 'npm cannot reach its registry';
  else assert.equal(status, 0, error);

  const now = Date.UTC(2026, 2, 2, 9);
  const pki = makeDemoPki(now);
  const { lists, anchors } = demoTrust(pki, now);
  const wish = { signer: pki.signers.qualified, at: now, level: 'LT' } as const;
  put('contract.asice', signContainer(pki, [{ name: 'a.txt', bytes: Buffer.from('a') }], wish));
  put('trusted-list.xml', lists[0] ?? assert.fail());
  put('list-signer.pem', anchors[0] ?? assert.fail());
});

test('the published package is JavaScript and its types, with licence, changelog and README', () => {
  const paths = packed.files.map(({ path }) => path);
  for (const name of ['LICENCE', 'README.md', 'CHANGELOG.md', 'package.json', 'dist/index.js', 'dist/index.d.ts']) {
    assert.ok(paths.includes(name), name);
  }
  const strange = paths.filter((path) => path.startsWith('dist/') && !/^dist\/.*(?<!\.test)(\.js|\.d\.ts)$/.test(path));
  assert.deepEqual(strange, []);
});

test("in an empty folder, the README's program validates a file under Node 22", (t) => {
  if (skip) return t.skip(skip);
  const readme = readFileSync(join(user, 'node_modules/eidas-validate/README.md'), 'utf8');
  const [, program] = /```js\n([^`]+)```/.exec(readme) ?? assert.fail('the README has no program');
  put('use.js', `${program}\nconsole.log(process.version, typeof Temporal);`);
  const { out, error } = run('node', 'use.js');
  assert.match(out, /^TOTAL-PASSED\nThe signature is valid .*\nv22\.[.\d]+ undefined\n$/s);
  assert.equal(error, '');
});

test('in an empty folder, the command validates a file under Node 22', (t) => {
  if (skip) return t.skip(skip);
  const trust = ['--trust-list', 'trusted-list.xml', '--trust-anchor', 'list-signer.pem'];
  const { status, out, error } = run(
    'eidas-validate',
    'contract.asice',
    ...trust,
    '--at',
    '2026-03-02T10:00:00Z',
    '--json',
  );
  assert.deepEqual([status, error], [0, '']);
  const { engine, signatures } = JSON.parse(out) as ValidationReport;
  assert.deepEqual([engine, signatures.map(({ qualification }) => qualification)], ['eidas-validate', ['QESig']]);
});

test('its types check a program against the interface, and need no other types', (t) => {
  if (skip) return t.skip(skip);
  put(
    'use.ts',
    `import { createValidator, overallOf, type Overall, reportWords, standardPolicy, type ValidationReport } from 'eidas-validate';
const validator = createValidator({ lists: [new Uint8Array()], anchors: [] }, { time: 1_000, memory: 256 });
const report: ValidationReport = await validator.validate(new Uint8Array(), 'a.asice', { at: new Date(), policy: standardPolicy });
const overall: Overall = overallOf(report);
const words: string = reportWords.lv.overall[overall];
// @ts-expect-error
createValidator('list.xml');
// @ts-expect-error
validator.validate(new Uint8Array(), 'a.asice', { at: 1 });
// @ts-expect-error
report.verdict;
export { words };`,
  );
  const options = ['--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', '--noEmit'];
  const { status, out } = run(process.execPath, compiler, ...options, 'use.ts');
  assert.deepEqual([status, out], [0, '']);
});
