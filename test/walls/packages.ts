import { type House, isTest, type Rule } from './house.ts';
import { type Import, sourcesOf } from './source.ts';

const signatures = 'packages/signatures/';

/**
 * Rule 6: the validator is beside the ladder and is published as a package of its own. It imports its own files, Node
 * and its own dependencies; everybody else imports `#signatures`. Its tests may use the demo's signing, and tests and
 * the demo's signing may import its inner files.
 */
export const packages: Rule = (house) => [
  ...sourcesOf(house).flatMap(({ path, imports }) =>
    imports.flatMap((one) => {
      const fault = path.startsWith(signatures) ? faultInside(path, one, house) : faultOutside(path, one);
      return fault ? [`${path}:${one.line} imports ${one.name}: ${fault}`] : [];
    }),
  ),
  ...sameVersions(house),
];

function faultInside(path: string, { name = '', file }: Import, house: House): string | undefined {
  if (isTest(path) || path.startsWith(`${signatures}test/`)) {
    return file === undefined || file.startsWith('packages/') ? undefined : 'this package and its tests know no Tilts';
  }
  if (file !== undefined) {
    return file.startsWith(`${signatures}src/`) ? undefined : 'this package stands alone: take it as an argument';
  }
  if (name.startsWith('node:') || name in dependenciesOf(house, `${signatures}package.json`)) return undefined;
  return `do without it, or add it to ${signatures}package.json's dependencies with its reason`;
}

function faultOutside(path: string, { name = '', file }: Import): string | undefined {
  if (!file?.startsWith(signatures)) return undefined;
  if (!name.startsWith('#')) return 'import a package by its name, #signatures';
  const mayLookInside = isTest(path) || path.startsWith('packages/demo/pki/') || path.startsWith('bench/');
  return mayLookInside || name === '#signatures' ? undefined : 'write #signatures, and let it promise what you need';
}

/**
 * Tilts runs the package's sources with its own packages: their versions must be equal, or the published package is not
 * the tested one.
 */
function sameVersions(house: House): string[] {
  const ours = dependenciesOf(house, 'package.json');
  return Object.entries(dependenciesOf(house, `${signatures}package.json`))
    .filter(([name, version]) => ours[name] !== version)
    .map(([name, version]) => `${signatures}package.json wants ${name} ${version}, ours ${ours[name]}: make them one`);
}

function dependenciesOf(house: House, path: string): Record<string, string> {
  const { dependencies = {} } = JSON.parse(house.get(path) ?? '{}') as { dependencies?: Record<string, string> };
  return dependencies;
}
