import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { bothLanguages } from './both-languages.ts';
import { circles } from './circles.ts';
import { dangers } from './dangers.ts';
import { dependencies } from './dependencies.ts';
import { docComments } from './doc-comments.ts';
import { doors } from './doors.ts';
import { folderCircles, shares } from './folders.ts';
import { type Rule, readHouse } from './house.ts';
import { namedColumns } from './named-columns.ts';
import { anyTypes, files, glossary } from './names.ts';
import { packages } from './packages.ts';
import { promises } from './promises.ts';
import { houseWith } from './small-house.ts';
import { sourcesOf } from './source.ts';
import { tables } from './tables.ts';

const house = readHouse(join(import.meta.dirname, '../..'));
const rules: Record<string, Rule> = {
  doors,
  docComments,
  promises,
  circles,
  folderCircles,
  shares,
  packages,
  tables,
  namedColumns,
  dangers,
  dependencies,
  files,
  glossary,
  anyTypes,
  bothLanguages,
};

for (const [name, rule] of Object.entries(rules)) {
  test(`the house keeps its walls: ${name}`, () => assert.deepEqual(rule(house), []));
}

test('the whole project was read', () => {
  const sources = sourcesOf(house);
  assert.ok(sources.length > 300, `only ${sources.length} files were read`);
  assert.ok(sources.flatMap(({ imports }) => imports).length > 1500);
  assert.ok(sources.flatMap(({ texts }) => texts).filter(({ isSql }) => isSql).length > 20);
});

test('a small project without faults passes', () => {
  for (const [name, rule] of Object.entries(rules)) assert.deepEqual(rule(houseWith({})), [], name);
});
