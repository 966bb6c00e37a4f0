import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { House, Rule } from './house.ts';

/** A small project without faults, with the given files changed or added. */
export function houseWith(changes: Readonly<Record<string, string>>): House {
  return new Map(Object.entries({ ...inOrder, ...changes }));
}

/** What is broken, in which files, and a part of the message. */
export type Broken = readonly [what: string, changes: Readonly<Record<string, string>>, told: RegExp];

/** Breaks a rule once in every way, and expects each to be reported once. */
export function seesBroken(rule: Rule, cases: readonly Broken[]): void {
  for (const [what, changes, told] of cases) {
    test(`a broken wall is reported: ${what}`, () => {
      const found = rule(houseWith(changes));
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', told);
    });
  }
}

const inOrder = {
  'package.json': '{ "dependencies": { "hono": "1" }, "devDependencies": { "koa": "1", "@types/pg": "1" } }',
  'packages/signatures/package.json': '{ "dependencies": { "hono": "1" } }',
  'packages/signatures/src/index.ts': `export { validate } from './validate.ts';`,
  'packages/signatures/src/validate.ts': `import 'node:crypto';\nimport { Hono } from 'hono';\n/** Judges. */\nexport const validate = 1;`,
  'packages/signatures/src/index.test.ts': `import './validate.ts';\nimport '../../demo/pki/index.ts';`,
  'packages/demo/pki/index.ts': `import '#signatures/validate.ts';`,
  'docs/decisions/0003-dependencies.md': '- `hono`: routes.\n',
  'src/site/site.tsx': `import { clientsPages } from '#clients/pages.tsx';\nimport { layout } from './layout.tsx';`,
  'src/site/layout.tsx': `import { Hono } from 'hono';\nimport { demoMeans } from '#sign-in/provider/index.ts';`,
  'src/platform/database.ts': `import { z } from './html/z.ts';`,
  'src/platform/html/z.ts': `import '#platform/input/refusal.ts';`,
  'src/platform/refusal.ts': 'export const refusal = 1;',
  'src/sign-in/provider/index.ts': `export { demoMeans } from './means.ts';`,
  'src/sign-in/provider/means.ts': 'export const demoMeans = 1;',
  'src/clients/0005-clients.sql': 'create table client (id uuid);\ncreate view client_counted as select 1 from client;',
  'src/clients/index.ts': `export { meet } from './meet.ts';`,
  'src/clients/meet.ts': `import { own } from './tables.ts';\n/** Meets. */\nexport const meet = sql\`select 1 from client\`;`,
  'src/clients/pages.tsx': `import { meet } from './meet.ts';\nimport type { Pool } from 'pg';`,
  'src/clients/tables.ts':
    'export type ClientsTables = {\n  client: { id: string };\n};\nexport const own = withTables;',
  'src/mandates/0007-mandates.sql': 'create table mandate (client_id uuid references client);',
  'src/mandates/index.ts': `export { draw } from './draw.ts';`,
  'src/mandates/draw.ts': `import '#signatures';\nimport { meet } from '#clients/index.ts';\n/** Draws. */\nexport const draw = sql\`select 1 from client_counted\`;`,
  'src/mandates/tables.ts': 'export type MandatesTables = {\n  mandate: { client_id: string };\n};',
  'test/clients-met.ts': `import { own } from '#clients/tables.ts';`,
  'test/people.test.ts': `import { meet } from '#clients/index.ts';\nimport koa from 'koa';`,
};
