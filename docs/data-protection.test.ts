import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';

// Article 35(7) of the General Data Protection Regulation: each flow of data is described, with its guard.

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const assessment = read('docs/dpia.md');

/** Files of the program by which something leaves a machine. */
const sends = /(?<![.\w])fetch\(|\bcreateTransport\(|\bhttps?\.request\(|\b(tls|net)\.connect\(/;
const sources = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.tsx?$|^src\/platform\/browser\//.test(path));

suite('the impact assessment names every flow', () => {
  test('of what the program itself sends to others', () => {
    const outward = sources.filter((path) => sends.test(read(path)));
    assert.ok(outward.length > 3, String(outward));
    assert.deepEqual(
      outward.filter((path) => !assessment.includes(`](../${path})`)),
      [],
      'name the flow in docs/dpia.md, with its guard and a link to the file',
    );
  });

  test('of what is answered to whoever has not signed in', () => {
    const open = read('test/refusals/leave.test.ts').matchAll(/^ {2}'(?:GET|POST) (\/[\w.-]+(?:\/[\w-]+)?)/gm);
    const told = [...open].map(([, path = '']) => path);
    assert.ok(told.length > 20, String(told));
    const apart =
      /^\/(sign-in|sign-out|signed-out|session|choose-right|invitation|apply|help|demo|accessibility|assets|health|ready|\.well-known|oauth|api\/openapi)/;
    const first = (path: string) => (path.startsWith('/api/') ? path : `/${path.split('/')[1] ?? ''}`);
    const unnamed = told.filter((path) => !apart.test(path) && !assessment.includes(first(path)));
    assert.deepEqual([...new Set(unnamed)], [], 'name the flow in docs/dpia.md, with its guard');
  });

  test('and says of itself that no lawyer has confirmed it, as do the record and the terms', () => {
    for (const path of ['docs/dpia.md', 'docs/record-of-processing.md', 'docs/processor-terms.md'])
      assert.match(read(path), /not confirmed by lawyers/, path);
  });
});
