import { circles } from './circles.ts';
import { seesBroken } from './small-house.ts';

const back = { 'src/clients/tables.ts': `import type { A } from './meet.ts';` };
const long = {
  'src/a.ts': `import './b.ts';`,
  'src/b.ts': `await import('./c.ts');`,
  'src/c.ts': `export { a } from './a.ts';`,
};

seesBroken(circles, [
  ['a circle of types', back, /meet\.ts → src\/clients\/tables\.ts → src\/clients\/meet\.ts/],
  ['a long circle', long, /src\/a\.ts → src\/b\.ts → src\/c\.ts → src\/a\.ts/],
]);
