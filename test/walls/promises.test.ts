import { promises } from './promises.ts';
import { seesBroken } from './small-house.ts';

seesBroken(promises, [
  ['a door without a list', { 'src/clients/index.ts': `export * from './meet.ts';` }, /name what is promised/],
  ['an export without a name', { 'src/clients/meet.ts': 'export default 1;' }, /its one name/],
  ['a door to the pages', { 'src/clients/index.ts': `export { a } from './pages.tsx';` }, /leads to pages/],
]);
