import { isTest, type Rule } from './house.ts';
import { sourcesOf } from './source.ts';

const largestShare = 0.2;

/** In a smaller tree shares mean nothing. */
const fewLines = 1000;

/** No folder of `src` holds more than a fifth of its lines, tests left out: such a folder is more than one room. */
export const shares: Rule = (house) => {
  const lines = new Map<string, number>();
  for (const [path, text] of house) {
    const folder = /^src\/[^/]+(?=\/)/.exec(path)?.[0];
    if (folder && !isTest(path)) lines.set(folder, (lines.get(folder) ?? 0) + text.trimEnd().split('\n').length);
  }
  const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
  return [...lines].flatMap(([folder, count]) =>
    all > fewLines && count > all * largestShare
      ? [
          `${folder} holds ${Math.round((100 * count) / all)} % of src, more than ${100 * largestShare} %: make it two rooms`,
        ]
      : [],
  );
};

/**
 * No two folders import each other, directly or indirectly: rooms, the folders above them, and the platform's families.
 */
export const folderCircles: Rule = (house) => {
  const entered = new Map<string, Map<string, string>>();
  for (const { path, imports } of sourcesOf(house)) {
    const from = folderOf(path);
    if (!from || isTest(path)) continue;
    const known = entered.get(from) ?? new Map<string, string>();
    for (const { file = '', line } of imports) {
      const to = folderOf(file);
      if (to && to !== from && !known.has(to)) known.set(to, `${path}:${line}`);
    }
    entered.set(from, known);
  }
  const told = new Set<string>();
  return [...entered].flatMap(([from, known]) => {
    const circle = [...entered.keys()].filter((other) => leads(entered, from, other) && leads(entered, other, from));
    const [to, place] = [...known].find(([next]) => circle.includes(next)) ?? [];
    if (to === undefined || told.has(from)) return [];
    for (const folder of circle) told.add(folder);
    return [
      `${place} enters ${to}, and these enter each other: ${circle.join(', ')}; move what is asked for to one side`,
    ];
  });
};

function folderOf(path: string): string | undefined {
  return /^src\/(?:platform\/[^/]+|[^/]+)(?=\/)/.exec(path)?.[0];
}

function leads(entered: ReadonlyMap<string, ReadonlyMap<string, string>>, start: string, end: string): boolean {
  const seen = new Set<string>();
  const ahead = [start];
  for (let here = ahead.pop(); here !== undefined; here = ahead.pop()) {
    if (here === end) return true;
    if (seen.has(here)) continue;
    seen.add(here);
    ahead.push(...(entered.get(here)?.keys() ?? []));
  }
  return false;
}
