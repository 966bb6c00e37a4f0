import { posix } from 'node:path';
import { type Comment, parseSync } from 'oxc-parser';
import type { House } from './house.ts';

/** One name that a file exports, and where it is declared. */
export interface Exported {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'value' | 'type';
  /** The file that declares it, which may be another than the one that exports it. */
  readonly path: string;
  readonly line: number;
  readonly hasDocComment: boolean;
}

/** The names that a file exports, followed to their declarations. Declarations in npm packages are left out. */
export function exportedBy(house: House, path: string): Exported[] {
  return exportsOf(house, path).flatMap((one) => ('from' in one ? declared(house, one) : one));
}

interface Passed {
  readonly name: string;
  /** The file it comes from, and its name there. */
  readonly from: string;
  readonly local: string;
}

function declared(house: House, { from, local }: Passed): Exported[] {
  return house.has(from) ? exportedBy(house, from).filter(({ name }) => name === local) : [];
}

function exportsOf(house: House, path: string): (Exported | Passed)[] {
  const text = house.get(path) ?? '';
  const { program, comments } = parseSync(path, text);
  return program.body.flatMap((node): (Exported | Passed)[] => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    const from = node.source?.value ?? '';
    const passed = node.specifiers.flatMap(({ local, exported }) =>
      local.type === 'Identifier' && exported.type === 'Identifier' && from.startsWith('.')
        ? { name: exported.name, from: posix.join(posix.dirname(path), from), local: local.name }
        : [],
    );
    const line = text.slice(0, node.start).split('\n').length;
    const hasDocComment = comments.some((comment) => isDocOf(comment, node.start, text));
    return [...passed, ...namesIn(node.declaration).map((one) => ({ ...one, path, line, hasDocComment }))];
  });
}

function isDocOf({ type, value, end }: Comment, start: number, text: string): boolean {
  return type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '';
}

type Program = ReturnType<typeof parseSync>['program'];
type Declaration = Extract<Program['body'][number], { type: 'ExportNamedDeclaration' }>['declaration'];

function namesIn(declaration: Declaration): Pick<Exported, 'name' | 'kind'>[] {
  if (declaration === null) return [];
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id, init }) => {
      const kind = init && /Function/.test(init.type) ? 'function' : 'value';
      if (id.type === 'Identifier') return { name: id.name, kind };
      if (id.type !== 'ObjectPattern') return [];
      return id.properties.flatMap(({ value }) => (value?.type === 'Identifier' ? { name: value.name, kind } : []));
    });
  }
  const kind = /Function/.test(declaration.type) ? 'function' : /Class/.test(declaration.type) ? 'class' : 'type';
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [{ name: declaration.id.name, kind }] : [];
}
