import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './repository-files.ts';

interface Locked {
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const fromOutside = Object.entries<Locked>(packages).filter(
  ([path, { link }]) => path.startsWith('node_modules/') && !link,
);

/**
 * The licences of Tilts's packages, approved by the Open Source Initiative, and for fonts by the Free Software
 * Foundation.
 */
const open = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'OFL-1.1',
  'MIT AND OFL-1.1',
  '(MIT OR CC0-1.0)',
]);

test('every package that an installation gets has an open licence', () => {
  const others = fromOutside.filter(([, { dev, license }]) => !dev && !open.has(license ?? ''));
  assert.deepEqual(others, []);
});

test('every package is accepted only with the digest in the lock file', () => {
  const unknown = fromOutside.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  assert.deepEqual(unknown, []);
});
