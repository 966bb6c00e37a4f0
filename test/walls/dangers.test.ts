import { dangers } from './dangers.ts';
import { seesBroken } from './small-house.ts';

const meet = 'src/clients/meet.ts';

seesBroken(dangers, [
  ['text that is run', { [meet]: `eval('1 + 1');` }, /runs text as code/],
  ['a function made of text', { [meet]: `new Function('return 1');` }, /runs text as code/],
  ['a machine for code', { [meet]: `import { runInNewContext } from 'node:vm';` }, /runs text as code/],
  ['objects made of bytes', { [meet]: `import { deserialize } from 'node:v8';` }, /makes objects of bytes/],
  ['HTML that nobody escaped', { [meet]: 'element.innerHTML = typed;' }, /nobody escaped/],
  ['a component that takes HTML', { [meet]: 'const a = { dangerouslySetInnerHTML: b };' }, /nobody escaped/],
  [
    'something kept in its database',
    { [meet]: `import { openDB } from 'idb';\nopenDB('clients');` },
    /outlives the session/,
  ],
  ['something kept in the browser', { [meet]: `localStorage.setItem('client', name);` }, /outlives the session/],
  [
    'a command line made of text',
    { [meet]: `import { execSync } from 'node:child_process';\nexecSync('ls');` },
    /by a shell/,
  ],
  [
    'a program started by a shell',
    { [meet]: `import { spawn } from 'node:child_process';\nspawn('tar', [], { shell: true });` },
    /by a shell/,
  ],
]);
