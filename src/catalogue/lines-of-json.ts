type Container = { readonly path: string; readonly named: Set<string> | undefined; key: string | number };

/** No catalogue has more levels. Paths of all levels of a deep text would fill the memory. */
const deepest = 8;

export interface JsonLines {
  /** The line on which each value begins, by its path such as `eServices[3].portalUrl`; nothing below the deepest level. */
  readonly lines: ReadonlyMap<string, number>;
  /** What stands in one object twice: of these a program reads the last, and drops the others in silence. */
  readonly twice: readonly { readonly path: string; readonly line: number }[];
}

/** Where the values of a JSON text begin. The text must be valid JSON: it is scanned, not checked. */
export function linesOfJson(text: string): JsonLines {
  const lines = new Map<string, number>();
  const twice: { path: string; line: number }[] = [];
  const open: Container[] = [];
  let line = 1;
  let isKey = false;
  for (const [token] of text.matchAll(/\n|"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g)) {
    const inside = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === ',' && inside) {
      isKey = typeof inside.key === 'string';
      if (typeof inside.key === 'number') inside.key += 1;
    } else if (token === '}' || token === ']') {
      open.pop();
      isKey = false;
    } else if (isKey && inside) {
      inside.key = JSON.parse(token) as string;
      if (inside.named?.has(inside.key)) twice.push({ path: pathIn(inside), line });
      inside.named?.add(inside.key);
      isKey = false;
    } else if (token !== ':') {
      const isDeep = open.length > deepest;
      const path = inside ? (isDeep ? inside.path : pathIn(inside)) : '';
      if (!isDeep) lines.set(path, line);
      if (token === '{') open.push({ path, named: new Set(), key: '' });
      if (token === '[') open.push({ path, named: undefined, key: 0 });
      isKey = token === '{';
    }
  }
  return { lines, twice };
}

/** A path as people write it: `eServices[3].portalUrl`. */
export function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    return path === '' ? String(part) : `${path}.${String(part)}`;
  }, '');
}

function pathIn({ path, key }: Container): string {
  return pathOf(path === '' ? [key] : [path, key]);
}
