import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { publiccode } from './publiccode-schema.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'publiccode.yml'), 'utf8');
const { license, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The faults of a text as a publiccode.yml. */
function faultsOf(yaml: string): string {
  const read = publiccode.safeParse(parse(yaml));
  return read.success ? '' : z.prettifyError(read.error);
}

test('publiccode.yml follows the schema of its standard', () => {
  assert.equal(faultsOf(text), '');
});

test('publiccode.yml agrees with package.json, and its pictures exist', () => {
  const { legal, description: said } = publiccode.parse(parse(text));
  assert.equal(legal.license, license);
  assert.equal(said.en?.shortDescription, description);
  const pictures = Object.values(said).flatMap(({ screenshots = [] }) => screenshots);
  assert.deepEqual(
    pictures.filter((picture) => !existsSync(join(root, picture))),
    [],
  );
});

describe('a fault in publiccode.yml is reported', () => {
  const faults: Record<string, readonly [string | RegExp, string]> = {
    'no address of the sources': [/^url: .*\n/m, ''],
    'an address that is none': [/^url: .*/m, 'url: tilts'],
    'a country that is none': ['    - LV', '    - Latvia'],
    'a category of our own': ['- e-signature', '- signatures'],
    'a status of our own': ['developmentStatus: beta', 'developmentStatus: good'],
    'a key that the standard does not have': ['name: Tilts', 'name: Tilts\ntitle: Tilts'],
    'a community without a person': [/ {2}contacts:\n {4}- name: .*\n/, ''],
    'a short description of more than a line': [/(shortDescription): The .*/, `$1: ${'long '.repeat(40)}`],
  };
  for (const [what, [from, to]] of Object.entries(faults)) {
    test(what, () => {
      const broken = text.replace(from, to);
      assert.notEqual(broken, text);
      assert.notEqual(faultsOf(broken), '');
    });
  }
});
