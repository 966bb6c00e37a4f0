import { dependencies } from './dependencies.ts';
import { seesBroken } from './small-house.ts';

const decision = 'docs/decisions/0003-dependencies.md';

seesBroken(dependencies, [
  ['a package nobody chose', { 'src/clients/meet.ts': `import 'left-pad';` }, /do without it/],
  ['a package for tests', { 'src/clients/meet.ts': `import 'koa/router';` }, /package\.json's dependencies/],
  ['values where only types are chosen', { 'src/clients/meet.ts': `import { Pool } from 'pg';` }, /imports pg/],
  ['a package of nobody in a test', { 'test/people.test.ts': `import 'left-pad';` }, /devDependencies/],
  ['a part of Node by its short name', { 'src/clients/meet.ts': `import 'fs';` }, /write node:fs/],
  ['a package without a reason', { [decision]: '' }, /what it spares us/],
  ['a reason without a package', { [decision]: '- `hono`: a\n- `express`, `koa`: b' }, /take the line out/],
]);
