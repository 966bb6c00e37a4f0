import { builtinModules } from 'node:module';
import { type House, isTest, type Rule } from './house.ts';
import { sourcesOf } from './source.ts';

const decision = 'docs/decisions/0003-dependencies.md';

/** An import from outside is a chosen dependency, and a runtime dependency has its line that says what it spares us. */
export const dependencies: Rule = (house) => {
  const { dependencies: needed = {}, devDependencies: forWork = {} } = packageOf(house);
  const reasons = reasonsIn(house.get(decision) ?? '');
  const imported = sourcesOf(house).flatMap(({ path, imports }) =>
    imports.flatMap((one) => {
      if (one.name && builtinModules.includes(one.name) && !one.name.startsWith('node:')) {
        return [`${path}:${one.line} imports ${one.name}: write node:${one.name}`];
      }
      const name = one.name && one.file === undefined ? packageName(one.name) : undefined;
      if (name === undefined || name in needed) return [];
      if (isTest(path) || /^(bench|docs|packages\/demo)\//.test(path)) {
        return name in forWork || (one.isType && `@types/${name}` in forWork)
          ? []
          : [`${path}:${one.line} imports ${name}: add it to package.json's devDependencies`];
      }
      if (one.isType && `@types/${name}` in forWork) return [];
      return [
        `${path}:${one.line} imports ${name}: do without it, or add it to package.json's dependencies with its reason`,
      ];
    }),
  );
  return [
    ...imported,
    ...Object.keys(needed)
      .filter((name) => !reasons.has(name))
      .map((name) => `${name} is a dependency without a reason: write in ${decision} what it spares us`),
    ...[...reasons]
      .filter((name) => !(name in needed) && !(name in forWork))
      .map((name) => `${decision} speaks of ${name}, which package.json does not have: take the line out`),
  ];
};

/** The packages of lines such as "- `pg`, `kysely`: what they spare us." */
function reasonsIn(text: string): Set<string> {
  const names = [...text.matchAll(/^- (`[^:\n]+`):/gm)].map(([, list = '']) => list);
  return new Set(names.flatMap((list) => [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)));
}

function packageOf(house: House): { dependencies?: Record<string, string>; devDependencies?: Record<string, string> } {
  return JSON.parse(house.get('package.json') ?? '{}');
}

function packageName(specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return undefined;
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}
