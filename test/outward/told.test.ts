import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from './repository-files.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts, version } = JSON.parse(read('package.json'));

describe('the documents for newcomers and contributors', () => {
  for (const document of ['README.md', 'CONTRIBUTING.md', 'STYLE.md', 'GOVERNANCE.md']) {
    test(`the commands in ${document} exist`, () => {
      const told = [...read(document).matchAll(/\bnpm (?:run (?:-s )?(\w+)|(start|test))\b/g)];
      const unknown = told.map(([, run, short]) => run ?? short ?? '').filter((name) => !(name in scripts));
      assert.deepEqual(unknown, []);
    });
    test(`the files and folders in ${document} exist`, () => {
      const told = [...read(document).matchAll(/`((?:\.?\w[\w.-]*\/)+[\w.-]*)`/g)].map(([, path = '']) => path);
      assert.deepEqual(
        told.filter((path) => !existsSync(join(root, path))),
        [],
      );
    });
  }
});

test('the README names the version whose state it describes', () => {
  const [, told] = /^Version (\d+\.\d+)\b/m.exec(read('README.md')) ?? [];
  assert.equal(told, version.split('.').slice(0, 2).join('.'));
});

test('a person who finds a weakness is told one private channel, and when to expect an answer', () => {
  const policy = read('SECURITY.md');
  const [, repository = ''] = /^url: "(.*)"$/m.exec(read('publiccode.yml')) ?? [];
  const addresses = [...policy.matchAll(/https?:\/\/[^\s)>]+/g)].map(([address]) => address);
  assert.deepEqual(addresses, [`${repository}/security/advisories/new`]);
  assert.doesNotMatch(policy, /[\w.]+@[\w.]+/, 'an e-mail address');
  const days = [...policy.matchAll(/^\| (\d+) days/gm)].map(([, number]) => Number(number));
  assert.deepEqual(days, [3, 14, 90]);
});
