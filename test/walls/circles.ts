import type { Rule } from './house.ts';
import { sourcesOf } from './source.ts';

/**
 * Rule 4: no circles of imports, not even of types: a circle is one thing in several files, or a term in the wrong
 * room.
 */
export const circles: Rule = (house) => {
  const entered = new Map(
    sourcesOf(house).map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const start = way.indexOf(path);
    if (start >= 0) {
      const circle = [...way.slice(start), path].join(' → ');
      found.push(`${circle}: move what both need into a file of its own`);
    }
    if (start >= 0 || done.has(path)) return;
    for (const next of entered.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of entered.keys()) visit(path, []);
  return found;
};
