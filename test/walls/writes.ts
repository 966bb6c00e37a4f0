import { type Argument, type Expression, parseSync, Visitor } from 'oxc-parser';
import { type House, isTest } from './house.ts';

/** What the sources write of one table: columns; `every` where a row is put together in a way that this cannot follow. */
export interface Written {
  readonly inserted: Set<string>;
  readonly updated: Set<string>;
  deleted: boolean;
  every: boolean;
}

/** Done by the tables' owner only (tilts migrate, tilts keys rotate). */
const ofTheOwner = [
  'src/operations/mark-installation.ts',
  'src/operations/migrations.ts',
  'src/platform/sealing/rotate-data-keys.ts',
];

/** What the statements of `src` write, by table: those of the query builder and those in SQL. */
export function writesOf(house: House): Map<string, Written> {
  const writes = new Map<string, Written>();
  const of = (table: string) => {
    const known = writes.get(table) ?? { inserted: new Set(), updated: new Set(), deleted: false, every: false };
    writes.set(table, known);
    return known;
  };
  for (const [path, text] of house) {
    if (!/^src\/.*\.tsx?$/.test(path) || isTest(path) || ofTheOwner.includes(path)) continue;
    readSource(path, text, of);
  }
  return writes;
}

type Of = (table: string) => Written;

function readSource(path: string, text: string, of: Of): void {
  const { program } = parseSync(path, text);
  const objects = new Map<string, Expression>();
  new Visitor({
    VariableDeclarator: (node) =>
      node.id.type === 'Identifier' && node.init && objects.set(node.id.name, node.init as Expression),
  }).visit(program);
  /** The keys of an object, through names and spreads of the same file; undefined if it is made in another way. */
  const keysOf = (node: Argument | undefined): string[] | undefined => {
    if (node?.type === 'Identifier') return objects.has(node.name) ? keysOf(objects.get(node.name)) : undefined;
    if (node?.type === 'ArrowFunctionExpression') return keysOf(node.body as Expression);
    if (node?.type === 'ParenthesizedExpression') return keysOf(node.expression);
    if (node?.type !== 'ObjectExpression') return undefined;
    const keys = node.properties.map((one) => {
      if (one.type === 'SpreadElement') return keysOf(one.argument);
      return one.key.type === 'Identifier' ? [snake(one.key.name)] : undefined;
    });
    return keys.includes(undefined) ? undefined : keys.flatMap((some) => some ?? []);
  };
  const note = (table: string, into: 'inserted' | 'updated', ...rows: (Argument | undefined)[]) => {
    for (const row of rows) {
      const keys = keysOf(row);
      for (const key of keys ?? []) of(table)[into].add(key);
      if (!keys) of(table).every = true;
    }
  };
  /** Where in the text the conflict of an insert is settled, and of which table. */
  const conflicts: { readonly table: string; readonly start: number; readonly end: number }[] = [];
  new Visitor({
    CallExpression(node) {
      const [first] = node.arguments;
      if (node.callee.type === 'Identifier' && node.callee.name === 'insert') {
        const table = textOf(first);
        if (table) note(table, 'inserted', ...node.arguments.slice(1));
      }
      if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return;
      const called = node.callee.property.name;
      if (called === 'deleteFrom') of(snake(textOf(first) ?? '')).deleted = true;
      const { start, end } = node;
      const inserted = tableOf(node.callee.object, 'insertInto');
      if (called === 'onConflict' && inserted) conflicts.push({ table: inserted, start, end });
      if (called === 'values' && inserted) note(inserted, 'inserted', first);
      if (called === 'doUpdateSet') {
        const conflict = conflicts.find((one) => one.start < start && end < one.end);
        if (conflict) note(conflict.table, 'updated', first);
      }
      const updated = called === 'set' ? tableOf(node.callee.object, 'updateTable') : undefined;
      if (updated) note(updated, 'updated', first);
    },
    TemplateLiteral(node) {
      readSql(node.quasis.map(({ value }) => value.cooked ?? value.raw).join('?'), of);
    },
  }).visit(program);
}

/** The table of a chain of calls that begins so: `insertInto('table')…`. */
function tableOf(node: Expression, begins: string): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { property, object } = node.callee;
  if (property.type === 'Identifier' && property.name === begins) return snake(textOf(node.arguments[0]) ?? '');
  return tableOf(object, begins);
}

function readSql(statement: string, of: Of): void {
  for (const [, table = '', columns, rest = ''] of statement.matchAll(
    /\binsert into (\w+)(?: as \w+)?\s+(?:\(([\w\s,]+)\)|(?=values))([\s\S]*)/gi,
  )) {
    if (columns === undefined) of(table).every = true;
    for (const column of columns?.split(',') ?? []) of(table).inserted.add(column.trim());
    const set = /\bdo update\s+set (\w+) =/i.exec(rest)?.[1];
    if (set) of(table).updated.add(set);
  }
  for (const [, table = ''] of statement.matchAll(/\bdelete from (\w+)/gi)) of(table).deleted = true;
  for (const [, table = '', set = ''] of statement.matchAll(/\bupdate (\w+)\s+set ([\s\S]*?)(?:\bwhere\b|$)/gi)) {
    for (const [, column = ''] of set.matchAll(/(\w+) =/g)) of(table).updated.add(column);
  }
}

function textOf(node: Argument | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
