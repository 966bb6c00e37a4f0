type Container = { readonly path: string; key: string | number };

/**
 * The line on which each value of a JSON text begins, by its path such as `eServices[3].portalUrl`. The text must be
 * valid JSON: it is scanned, not checked.
 */
export function linesOfJson(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Container[] = [];
  let line = 1;
  let isKey = false;
  for (const [token] of text.matchAll(/\n|"(?:\\.|[^"\\])*"|[{}[\]:,]|[^\s{}[\]:,"]+/g)) {
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
      isKey = false;
    } else if (token !== ':') {
      const path = inside ? pathOf([...partsOf(inside), inside.key]) : '';
      lines.set(path, line);
      if (token === '{' || token === '[') open.push({ path, key: token === '[' ? 0 : '' });
      isKey = token === '{';
    }
  }
  return lines;
}

/** A path as people write it: `eServices[3].portalUrl`. */
export function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    return path === '' ? String(part) : `${path}.${String(part)}`;
  }, '');
}

function partsOf({ path }: Container): string[] {
  return path === '' ? [] : [path];
}
