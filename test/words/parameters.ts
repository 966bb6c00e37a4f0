import { parseSync } from 'oxc-parser';

/**
 * The parameters of each function in `export const lv = { … }`: their types as written, by its path, such as
 * `list.late`.
 */
export function parametersIn(source: string): ReadonlyMap<string, readonly string[]> {
  const { program } = parseSync('words.lv.ts', source);
  const constants = new Map<string, Node>();
  for (const statement of program.body as unknown as Node[]) {
    const declared = (statement.declaration ?? statement) as Node;
    for (const one of (declared.declarations ?? []) as Node[])
      constants.set((one.id as Node).name as string, one.init as Node);
  }
  const found = new Map<string, string[]>();
  walk(constants.get('lv'), []);
  return found;

  function walk(node: Node | undefined, path: readonly string[]): void {
    if (node?.type === 'Identifier') walk(constants.get(node.name as string), path);
    else if (/^(TSAs|TSSatisfies|Parenthesized)Expression$/.test(node?.type ?? ''))
      walk(node?.expression as Node, path);
    else if (node?.type === 'ArrowFunctionExpression') found.set(path.join('.'), (node.params as Node[]).map(typeOf));
    for (const part of node?.type === 'ObjectExpression' ? (node.properties as Node[]) : []) {
      if (part.type === 'SpreadElement') walk(part.argument as Node, path);
      else walk(part.value as Node, [...path, keyOf(part)]);
    }
  }

  function typeOf(parameter: Node): string {
    // Destructured parameters are texts: `({ place, role }) => …`.
    if (parameter.type === 'ObjectPattern') {
      return `{ ${(parameter.properties as Node[]).map(keyOf).join(', ')} }`;
    }
    const { start, end } = ((parameter.typeAnnotation as Node | undefined)?.typeAnnotation ?? parameter) as Node;
    const type = source.slice(start, end);
    const keyed = constants.get(/^keyof typeof (\w+)$/.exec(type)?.[1] ?? '');
    return keyed ? (keyed.properties as Node[]).map((part) => `'${keyOf(part)}'`).join(' | ') : type;
  }
}

function keyOf({ key }: Node): string {
  return String((key as Node).name ?? (key as Node).value);
}

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [part: string]: unknown };
