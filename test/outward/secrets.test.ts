import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { noClone, repositoryFiles, root } from './repository-files.ts';

const rule = z.object({ id: z.string(), regex: z.string() });
const { rules, allowlist } = z
  .object({ rules: z.array(rule), allowlist: z.object({ regexes: z.array(z.string()) }) })
  .parse(parse(readFileSync(join(root, '.gitleaks.toml'), 'utf8')));
const allowed = allowlist.regexes.map((regex) => new RegExp(regex));

/** The rules that a text breaks, each with its line. */
function secretsIn(text: string): string[] {
  return rules.flatMap(({ id, regex }) =>
    [...text.matchAll(new RegExp(regex, 'g'))]
      .filter(([found]) => !allowed.some((each) => each.test(found)))
      .map(({ index }) => `${id} on line ${text.slice(0, index).split('\n').length}`),
  );
}

test('no file of the repository contains a key, a password or a token', { skip: noClone }, () => {
  const found = repositoryFiles().flatMap((path) =>
    secretsIn(readFileSync(join(root, path), 'utf8')).map((what) => `${path}: ${what}`),
  );
  assert.deepEqual(found, []);
});

describe('a secret is reported', () => {
  const key = Buffer.alloc(32, 'k').toString('base64');
  const samples: Record<string, string> = {
    'tilts-key': `TILTS_LOOKUP_KEYS=2026:${key}`,
    'private-key-block': `-----BEGIN ${'EC PRIVATE'} KEY-----\n${key}`,
    'password-in-address': `postgresql://tilts_site${':'}hunter22@db/tilts`,
    'forge-token': `ghp_${'a1'.repeat(18)}`,
  };
  for (const { id } of rules) {
    test(id, () => assert.deepEqual(secretsIn(`# a file\n${samples[id]}`), [`${id} on line 2`]));
  }
  test('a placeholder for a password in the documentation is not reported', () => {
    assert.deepEqual(secretsIn('postgresql://ROLE:PASSWORD@HOST/tilts'), []);
  });
});
