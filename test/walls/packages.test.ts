import { packages } from './packages.ts';
import { seesBroken } from './small-house.ts';

const validate = 'packages/signatures/src/validate.ts';
const readAmendment = 'packages/amendments/src/read-amendment.ts';
const publish = 'packages/small-cells/src/publish.ts';
const openNote = 'packages/transparency-log/src/note/signed-note.ts';
const draw = 'src/mandates/draw.ts';

seesBroken(packages, [
  ['Tilts in the validator', { [validate]: `import '#platform/refusal.ts';` }, /stands alone/],
  ['a type of Tilts in the validator', { [validate]: `import type { A } from '#clients/index.ts';` }, /stands alone/],
  ['the demo in the validator', { [validate]: `import '../../demo/pki/index.ts';` }, /stands alone/],
  ['tests in the validator', { [validate]: `import '../test/makers.ts';` }, /stands alone/],
  ['a package of Tilts in the validator', { [validate]: `import 'koa';` }, /do without it/],
  ["Tilts in the validator's tests", { [`${validate}.test.ts`]: `import '#test/people.ts';` }, /know no Tilts/],
  ['past the name of the validator', { [draw]: `import '#signatures/validate.ts';` }, /write #signatures/],
  ['past its name, in the demo', { 'packages/demo/demo.ts': `import '#signatures/validate.ts';` }, /write #signatures/],
  ['a way round the name', { 'src/site/site.tsx': `import '../../packages/signatures/src/index.ts';` }, /by its name/],
  ['Tilts in the reader', { [readAmendment]: `import '#clients/index.ts';` }, /stands alone/],
  ['the demo in the reader', { [readAmendment]: `import '../../demo/pki/index.ts';` }, /stands alone/],
  ['a package in the reader', { [readAmendment]: `import 'hono';` }, /do without it/],
  ['past the name of the reader', { [draw]: `import '#amendments/read-amendment.ts';` }, /write #amendments/],
  ['Tilts in what hides small cells', { [publish]: `import '#clients/index.ts';` }, /stands alone/],
  ['a package in what hides small cells', { [publish]: `import 'hono';` }, /do without it/],
  ['past the name of what hides small cells', { [draw]: `import '#small-cells/publish.ts';` }, /write #small-cells/],
  ['Tilts in the transparency log', { [openNote]: `import '#platform/refusal.ts';` }, /stands alone/],
  ['a package in the transparency log', { [openNote]: `import 'hono';` }, /do without it/],
  [
    'past the name of the transparency log',
    { [draw]: `import '#transparency-log/note/signed-note.ts';` },
    /write #transparency-log/,
  ],
  ['two versions', { 'packages/signatures/package.json': '{ "dependencies": { "hono": "2" } }' }, /make them one/],
]);
