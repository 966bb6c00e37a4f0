import { docComments } from './doc-comments.ts';
import { seesBroken } from './small-house.ts';

const meet = 'src/clients/meet.ts';

seesBroken(docComments, [
  ['a function without a doc comment', { [meet]: 'export function meet() {}' }, /the function meet without/],
  ['an arrow function', { [meet]: 'export const meet = () => 1;' }, /the function meet without/],
  ['a line comment', { [meet]: '// Meets.\nexport function meet() {}' }, /meet\.ts:2 exports the function meet/],
  ['a comment of something else', { [meet]: '/** A. */\nconst a = 1;\nexport const meet = a;' }, /the value meet/],
  [
    'a name that is passed on under another one',
    {
      'src/clients/index.ts': `export { wait as meet } from './wait.ts';`,
      'src/clients/wait.ts': 'export class wait {}',
    },
    /wait\.ts:1 exports the class wait/,
  ],
  ['a function of the platform', { 'src/platform/html/z.ts': 'export function z() {}' }, /the function z without/],
  [
    'a type of the package that is published',
    {
      'packages/signatures/src/index.ts': `export type { A } from './a.ts';`,
      'packages/signatures/src/a.ts': 'export type A = 1;',
    },
    /the type A without/,
  ],
]);
