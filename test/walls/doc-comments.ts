import { type Exported, exportedBy } from './exported.ts';
import { isTest, type Rule } from './house.ts';

/**
 * Exports have a doc comment where they are declared: those of a room's door and of the doors of published packages,
 * and every function and class of the platform.
 *
 * Types are exempt inside Tilts: their names and members are read together with the functions that take or return them,
 * and the compiler checks every use. The types of published packages are not exempt: people read them without their
 * sources.
 */
export const docComments: Rule = (house) => {
  const found = [...house.keys()].flatMap((path) => exportedBy(house, path).filter(promisedBy(path)));
  const bare = new Map(
    found.filter(({ hasDocComment }) => !hasDocComment).map((one) => [`${one.path} ${one.name}`, one]),
  );
  return [...bare.values()].map(
    ({ path, line, name, kind }) =>
      `${path}:${line} exports the ${kind} ${name} without a doc comment: say what it promises (shapes, units, refusals, point of law)`,
  );
};

function promisedBy(path: string): (one: Exported) => boolean {
  if (/^packages\/(signatures|amendments|small-cells|transparency-log)\/src\/index\.ts$/.test(path)) return () => true;
  if (/^src\/[^/]+\/index\.ts$/.test(path)) return ({ kind }) => kind !== 'type';
  if (/^src\/platform\/.*\.tsx?$/.test(path) && !isTest(path))
    return ({ kind }) => kind === 'function' || kind === 'class';
  return () => false;
}
