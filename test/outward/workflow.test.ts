import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { noClone, root } from './repository-files.ts';

const step = z.strictObject({
  name: z.string(),
  env: z.record(z.string(), z.string()).optional(),
  run: z.string(),
});
const workflow = z.object({
  // YAML 1.2 reads `on` as a word, as the forge does.
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.strictObject({ 'runs-on': z.string(), 'timeout-minutes': z.number(), steps: z.array(step) }),
  ),
});

const files = globSync('.github/workflows/*.yml', { cwd: root });
const text = readFileSync(join(root, '.github/workflows/check.yml'), 'utf8');

/** Parts of a workflow that a stranger's change could use, or that nobody here has read. */
function dangersIn(yaml: string): string[] {
  const read = workflow.safeParse(parse(yaml));
  if (!read.success) return [z.prettifyError(read.error)];
  const { on, permissions, jobs } = read.data;
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run));
  return [
    ...Object.keys(on).filter((event) => event === 'pull_request_target' || event === 'workflow_run'),
    ...Object.entries(permissions).map(([what, how]) => `permission ${what}: ${how}`),
    ...runs.filter((run) => run.includes('${{')).map((run) => `an expression in a script: ${run}`),
    ...(/\bsecrets\./.test(yaml) ? ['a secret'] : []),
  ];
}

test('each workflow runs without permissions, secrets, foreign actions or expressions in scripts', () => {
  assert.notEqual(files.length, 0);
  for (const file of files) assert.deepEqual(dangersIn(readFileSync(join(root, file), 'utf8')), [], file);
});

const expression = (what: string) => `$\{{ ${what} }}`;

describe('a dangerous workflow is reported', () => {
  const dangers: Record<string, readonly [string, string]> = {
    'an action of somebody else': ['      - name: Check\n', '      - uses: someone/action@v1\n      - name: Check\n'],
    'a permission': ['permissions: {}', 'permissions: { contents: write }'],
    'no word about permissions': ['permissions: {}\n', ''],
    'a stranger’s branch with our rights': ['  pull_request:', '  pull_request_target:'],
    'the title of a change in a script': [
      'run: bash .ci/run',
      `run: echo ${expression('github.event.pull_request.title')}`,
    ],
    'a secret': ['CI: "true"', `CI: ${expression('secrets.TOKEN')}`],
  };
  for (const [what, [from, to]] of Object.entries(dangers)) {
    test(what, () => {
      const broken = text.replace(from, () => to);
      assert.notEqual(broken, text);
      assert.notDeepEqual(dangersIn(broken), []);
    });
  }
});

test('changes and main are checked by the same command as contributors use', () => {
  const { on, jobs } = workflow.parse(parse(text));
  assert.deepEqual(Object.keys(on), ['push', 'pull_request']);
  assert.equal(jobs.check?.steps.at(-1)?.run, 'bash .ci/run');
  assert.match(readFileSync(join(root, '.ci/run'), 'utf8'), /^npm test$/m);
});

test('the workflow checks out the exact commit, and keeps no credential', { skip: noClone }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tilts-workflow-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
  const commit = git(root, 'rev-parse', 'HEAD');
  const [fetching] = workflow.parse(parse(text)).jobs.check?.steps ?? [];
  const env = { ...process.env, REPOSITORY: `file://${root}`, COMMIT: commit };
  execFileSync('bash', ['-euo', 'pipefail', '-c', fetching?.run ?? 'false'], { cwd: folder, env });
  assert.equal(git(folder, 'rev-parse', 'HEAD'), commit);
  assert.equal(git(folder, 'status', '--porcelain'), '');
  assert.doesNotMatch(readFileSync(join(folder, '.git/config'), 'utf8'), /url|header|token/i);
});
