import { doors } from './doors.ts';
import { seesBroken } from './small-house.ts';

const [meet, draw] = ['src/clients/meet.ts', 'src/mandates/draw.ts'];

seesBroken(doors, [
  ['a room enters one above it', { [meet]: `import '#mandates/index.ts';` }, /mandates stands above clients/],
  ['a type of a room above', { [meet]: `let a: import('#mandates/index.ts').A;` }, /stands above clients/],
  ['names of a room above', { [meet]: `export { a } from '#mandates/index.ts';` }, /stands above clients/],
  ['a room above, at run time', { [meet]: `await import('#mandates/index.ts');` }, /stands above clients/],
  ['a name put together at run time', { [meet]: 'await import(doorOf(room));' }, /in quotes/],
  ['a room that is no rung', { [meet]: `export { a } from '#secrets/index.ts';` }, /no rung of the ladder/],
  ['a file past the door', { [draw]: `export { own } from '#clients/tables.ts';` }, /by the door, #clients\/index\.ts/],
  ['past the door, in a test', { 'test/people.test.ts': `import '#clients/tables.ts';` }, /by the door/],
  [
    'from production into the demo',
    { [meet]: `import '#demo/country/people.ts';` },
    /production does not know the demo/,
  ],
  ['a room entered by ./ from outside', { 'src/main.ts': `import './clients/index.ts';` }, /by its door, #clients/],
  ['a path that goes up', { [draw]: `import '../clients/index.ts';` }, /never go up/],
  ['what lies beside, by its long name', { [meet]: `import '#clients/tables.ts';` }, /write \.\/tables/],
  ["one's own door", { [meet]: `import './index.ts';` }, /its own door/],
  ['pages of another room', { [draw]: `import '#clients/pages.tsx';` }, /only the files that stand above all/],
  ['a wing of another room', { [draw]: `import '#sign-in/provider/index.ts';` }, /only the files that stand above all/],
  ['what stands above all', { [meet]: `import type { Site } from '#site/site.tsx';` }, /as an argument/],
  ['tests from the house', { [meet]: `import '#test/support/cast/people.ts';` }, /does not depend on its tests/],
]);
