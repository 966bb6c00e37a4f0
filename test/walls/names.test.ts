import { anyTypes, files, glossary } from './names.ts';
import { seesBroken } from './small-house.ts';

const meet = 'src/clients/meet.ts';

seesBroken(files, [
  ['a long file', { [meet]: 'x;\n'.repeat(301) }, /has 301 lines/],
  ['a folder for anything', { 'src/clients/utils/meet.ts': '' }, /named "utils"/],
  ['a file for anything', { 'test/helpers.ts': '' }, /named "helpers"/],
  ['a folder that is no room', { 'src/secrets/index.ts': '' }, /no room of the ladder/],
]);

seesBroken(glossary, [
  ['another word for a client', { [meet]: 'const customers_met = 1;' }, /write client/],
  ['another word for a mandate', { [meet]: 'newAuthorisation();' }, /write mandate/],
]);

seesBroken(anyTypes, [
  [
    'a type that says nothing',
    { [meet]: '// biome-ignore lint/suspicious/noExplicitAny:\nlet a: any;' },
    /say what it is/,
  ],
]);
