import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import type { House } from './house.ts';

/** The parts of one TypeScript file that the rules check. */
export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Lines with `export *`, `export default` and the type `any`. */
  readonly starExports: readonly number[];
  readonly defaultExports: readonly number[];
  readonly anyTypes: readonly number[];
  readonly identifiers: readonly Found[];
  /** Texts in quotes and backquotes; those tagged `sql` are marked. Placeholders of a template are a `?`. */
  readonly texts: readonly (Found & { readonly isSql: boolean })[];
}

interface Found {
  readonly line: number;
  readonly text: string;
}

export interface Import {
  readonly line: number;
  /** The text in the source; undefined if it is computed at run time. */
  readonly name: string | undefined;
  /** The imported file, from the root; undefined for a package. */
  readonly file: string | undefined;
  readonly isType: boolean;
}

const known = new Map<string, Source>();

/** Every TypeScript file of the project, parsed once. */
export function sourcesOf(house: House): Source[] {
  return [...house].filter(([path]) => /\.tsx?$/.test(path)).map(([path, text]) => sourceOf(path, text));
}

function sourceOf(path: string, text: string): Source {
  const key = `${path}\0${text}`;
  const source = known.get(key) ?? read(path, text);
  known.set(key, source);
  return source;
}

function read(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be read: ${errors[0].message}`);
  const imports: Import[] = [];
  const [starExports, defaultExports, anyTypes]: [number[], number[], number[]] = [[], [], []];
  const identifiers: Found[] = [];
  const texts: (Found & { isSql: boolean })[] = [];
  const sqlTemplates = new Set<object>();

  const lineOf = ({ start }: { start: number }) => text.slice(0, start).split('\n').length;
  const enter = (node: { start: number }, name: string | undefined, isType: boolean) =>
    imports.push({ line: lineOf(node), name, file: name === undefined ? undefined : fileOf(path, name), isType });

  new Visitor({
    ImportDeclaration: (node) => enter(node, node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => node.source && enter(node, node.source.value, node.exportKind === 'type'),
    ExportAllDeclaration(node) {
      enter(node, node.source.value, node.exportKind === 'type');
      starExports.push(lineOf(node));
    },
    ImportExpression: (node) => enter(node, plainText(node.source), false),
    TSImportType: (node) => enter(node, node.source.value, true),
    ExportDefaultDeclaration: (node) => defaultExports.push(lineOf(node)),
    TSAnyKeyword: (node) => anyTypes.push(lineOf(node)),
    Identifier: (node) => identifiers.push({ line: lineOf(node), text: node.name }),
    Literal: (node) =>
      typeof node.value === 'string' && texts.push({ line: lineOf(node), text: node.value, isSql: false }),
    TaggedTemplateExpression: (node) =>
      node.tag.type === 'Identifier' && node.tag.name === 'sql' && sqlTemplates.add(node.quasi),
    TemplateLiteral(node) {
      const parts = node.quasis.map((part) => part.value.cooked ?? part.value.raw);
      texts.push({ line: lineOf(node), text: parts.join('?'), isSql: sqlTemplates.has(node) });
    },
  } as ConstructorParameters<typeof Visitor>[0]).visit(program);

  return { path, imports, starExports, defaultExports, anyTypes, identifiers, texts };
}

/** The "imports" of package.json, the more specific name first. */
const ways: readonly (readonly [name: string, folder: string])[] = [
  ['#signatures/test/', 'packages/signatures/test/'],
  ['#signatures/', 'packages/signatures/src/'],
  ['#amendments/test/', 'packages/amendments/test/'],
  ['#amendments/', 'packages/amendments/src/'],
  ['#small-cells/test/', 'packages/small-cells/test/'],
  ['#small-cells/', 'packages/small-cells/src/'],
  ['#transparency-log/test/', 'packages/transparency-log/test/'],
  ['#transparency-log/', 'packages/transparency-log/src/'],
  ['#demo/', 'packages/demo/'],
  ['#test/', 'test/'],
  ['#bench/', 'bench/'],
  ['#', 'src/'],
];

function fileOf(path: string, name: string): string | undefined {
  if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
  if (['#signatures', '#amendments', '#small-cells', '#transparency-log'].includes(name))
    return `packages/${name.slice(1)}/src/index.ts`;
  const [start, folder] = ways.find(([each]) => name.startsWith(each)) ?? [];
  return start === undefined ? undefined : `${folder}${name.slice(start.length)}`;
}

function plainText(node: { type: string; value?: unknown }): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
