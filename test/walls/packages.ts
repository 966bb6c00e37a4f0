import { type House, isTest, type Rule } from './house.ts';
import { type Import, sourcesOf } from './source.ts';

/** The packages that are published beside Tilts, each by its name here. */
const published = ['signatures', 'amendments', 'small-cells', 'transparency-log'];

/**
 * Rule 6: the validator, the reader of amendments, what hides small cells and the transparency log are beside the ladder, and are packages of their own. Each imports
 * its own files, Node and its own dependencies; everybody else imports `#signatures`, `#amendments`, `#small-cells` or `#transparency-log`. The validator's tests may use the demo's signing, and tests
 * and the demo's signing may import inner files.
 */
export const packages: Rule = (house) =>
  published.flatMap((name) => [
    ...sourcesOf(house).flatMap(({ path, imports }) =>
      imports.flatMap((one) => {
        const isInside = path.startsWith(folderOf(name));
        const fault = isInside ? faultInside(name, path, one, house) : faultOutside(name, path, one);
        return fault ? [`${path}:${one.line} imports ${one.name}: ${fault}`] : [];
      }),
    ),
    ...sameVersions(name, house),
  ]);

function folderOf(name: string): string {
  return `packages/${name}/`;
}

function faultInside(own: string, path: string, { name = '', file }: Import, house: House): string | undefined {
  const folder = folderOf(own);
  if (isTest(path) || path.startsWith(`${folder}test/`)) {
    return file === undefined || file.startsWith('packages/') ? undefined : 'this package and its tests know no Tilts';
  }
  if (file !== undefined) {
    return file.startsWith(`${folder}src/`) ? undefined : 'this package stands alone: take it as an argument';
  }
  if (name.startsWith('node:') || name in dependenciesOf(house, `${folder}package.json`)) return undefined;
  return `do without it, or add it to ${folder}package.json's dependencies with its reason`;
}

function faultOutside(own: string, path: string, { name = '', file }: Import): string | undefined {
  if (!file?.startsWith(folderOf(own))) return undefined;
  if (!name.startsWith('#')) return `import a package by its name, #${own}`;
  const mayLookInside = isTest(path) || path.startsWith('packages/demo/pki/') || path.startsWith('bench/');
  return mayLookInside || name === `#${own}` ? undefined : `write #${own}, and let it promise what you need`;
}

/**
 * Tilts runs a package's sources with its own packages: their versions must be equal, or the published package is not
 * the tested one.
 */
function sameVersions(own: string, house: House): string[] {
  const path = `${folderOf(own)}package.json`;
  const ours = dependenciesOf(house, 'package.json');
  return Object.entries(dependenciesOf(house, path))
    .filter(([name, version]) => ours[name] !== version)
    .map(([name, version]) => `${path} wants ${name} ${version}, ours ${ours[name]}: make them one`);
}

function dependenciesOf(house: House, path: string): Record<string, string> {
  const { dependencies = {} } = JSON.parse(house.get(path) ?? '{}') as { dependencies?: Record<string, string> };
  return dependencies;
}
