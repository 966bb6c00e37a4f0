import { folderCircles, shares } from './folders.ts';
import { seesBroken } from './small-house.ts';

const linesOf = (count: number) => '// one\n'.repeat(count);
const rooms = ['acting', 'organisations', 'rights', 'catalogue', 'clients', 'archive'];
const even = Object.fromEntries(rooms.map((room) => [`src/${room}/all.ts`, linesOf(400)]));

seesBroken(shares, [
  ['a room of more than a fifth', { ...even, 'src/cases/all.ts': linesOf(700) }, /src\/cases holds 2\d % of src/],
  [
    'a room of many small files',
    { ...even, 'src/cases/a.ts': linesOf(350), 'src/cases/form/b.ts': linesOf(350) },
    /src\/cases holds/,
  ],
]);

const sealing = { 'src/platform/sealing/vault.ts': `import '#platform/html/z.ts';` };

seesBroken(folderCircles, [
  [
    'two families of the platform',
    { ...sealing, 'src/platform/html/y.ts': `import type { A } from '#platform/sealing/a.ts';` },
    /these enter each other: src\/platform\/html, src\/platform\/sealing/,
  ],
  [
    'three families, the long way round',
    {
      ...sealing,
      'src/platform/html/y.ts': `import '#platform/mail/a.ts';`,
      'src/platform/mail/a.ts': `import '#platform/sealing/b.ts';`,
    },
    /platform\/html, src\/platform\/sealing, src\/platform\/mail|html, src\/platform\/mail, src\/platform\/sealing/,
  ],
  [
    'the site and what starts it',
    {
      'src/operations/serve.ts': `import '#site/site.tsx';`,
      'src/site/layout.tsx': `import { hosts } from '#operations/hosts.ts';`,
    },
    /src\/site/,
  ],
]);
