import { isTest, ladder, type Rule, roomOf } from './house.ts';
import { type Source, sourcesOf } from './source.ts';

/**
 * Rule 5: a room reads and writes only its own tables. The platform's are for all; a view is offered to the rooms
 * above.
 */
export const tables: Rule = (house) => {
  const made = new Map([...house].flatMap(([path, text]) => madeIn(path, text)));
  return [
    ...[...house].filter(([path]) => isMigration(path)).flatMap(([path, text]) => foreignInMigration(path, text, made)),
    ...sourcesOf(house)
      .filter(({ path }) => path.startsWith('src/') && !isTest(path))
      .flatMap((source) => [
        ...notOwnInTables(source, house.get(source.path) ?? '', made),
        ...foreignInStatements(source, made),
        ...builders(source),
      ]),
  ];
};

interface Made {
  readonly room: string;
  readonly isView: boolean;
}

function isMigration(path: string): boolean {
  return /^src\/[^/]+\/(?:[^/]+\/)?\d{4}-[^/]+\.sql$/.test(path);
}

function madeIn(path: string, text: string): [string, Made][] {
  if (!isMigration(path)) return [];
  const made = withoutComments(text).matchAll(
    /\bcreate\s+(?:materialized\s+)?(table|view)\s+(?:if not exists\s+)?(\w+)/gi,
  );
  return [...made].map(([, kind, name]) => [name ?? '', { room: roomOf(path) ?? '', isView: kind === 'view' }]);
}

/** A foreign key may point down the ladder: the existence of a row is a fact that the database guarantees. */
function foreignInMigration(path: string, text: string, made: ReadonlyMap<string, Made>): string[] {
  const room = roomOf(path) ?? '';
  const plain = withoutComments(text);
  const above = [...plain.matchAll(/\breferences\s+(\w+)/gi)]
    .map(([, name = '']) => ({ name, of: made.get(name)?.room }))
    .filter(({ of }) => of !== undefined && ladder.indexOf(of) > ladder.indexOf(room))
    .map(
      ({ name, of }) => `${path} refers to ${name} of ${of}, which stands above ${room}: let the upper room point down`,
    );
  const touched = tablesTouched(plain)
    .filter((name) => isForeign(made.get(name), room))
    .map((name) => `${path} works with the table ${name} of ${made.get(name)?.room}: ${wayOut(made.get(name))}`);
  return [...above, ...touched];
}

/** The tables that `tables.ts` calls the room's own must be created by its own migrations. */
function notOwnInTables({ path }: Source, text: string, made: ReadonlyMap<string, Made>): string[] {
  if (!path.endsWith('/tables.ts')) return [];
  const listed = /export type \w+Tables = \{\n([\s\S]*?)\n\};/.exec(text)?.[1] ?? '';
  const names = [...listed.matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  if (names.length === 0)
    return [`${path} lists no tables: write them as \`export type RoomTables = { table: { column: type } }\``];
  return names
    .filter((name) => made.get(name) === undefined || isForeign(made.get(name), roomOf(path) ?? ''))
    .map((name) =>
      made.has(name)
        ? `${path} calls the table ${name} of ${made.get(name)?.room} its own: ${wayOut(made.get(name))}`
        : `${path} names the table ${name}, which no migration of the room makes: correct the name or add the migration`,
    );
}

function foreignInStatements({ path, texts }: Source, made: ReadonlyMap<string, Made>): string[] {
  const room = roomOf(path) ?? '';
  return texts
    .filter(
      ({ text, isSql }) => isSql || /^\s*(select|insert into|update|delete from|truncate|lock|copy|with)\s/.test(text),
    )
    .flatMap(({ line, text }) => tablesTouched(text).map((name) => ({ line, name })))
    .filter(({ name }) => isForeign(made.get(name), room))
    .map(
      ({ line, name }) =>
        `${path}:${line} works with the table ${name} of ${made.get(name)?.room}: ${wayOut(made.get(name))}`,
    );
}

/** Only `own(tx)` and `insert` make statements for tables of a type: otherwise a room could give itself any table's type. */
function builders({ path, identifiers }: Source): string[] {
  if (path.endsWith('/tables.ts') || path.endsWith('/inserts-into.ts')) return [];
  return identifiers
    .filter(({ text }) => text === 'withTables' || text === 'insertsInto')
    .map(({ line }) => `${path}:${line} makes a query builder: only the room's tables.ts does, as own(tx) and insert`);
}

function isForeign(made: Made | undefined, room: string): boolean {
  if (made === undefined || made.room === room || made.room === 'platform') return false;
  const isAbove = room === '' || ladder.indexOf(room) > ladder.indexOf(made.room);
  return !(made.isView && isAbove);
}

function tablesTouched(statement: string): string[] {
  const found = statement.matchAll(/\b(?:from|join|into|update|truncate|lock|table|copy)\s+(?:only\s+)?(\w+)/gi);
  return [...found].map(([, name = '']) => name);
}

function wayOut(made: Made | undefined): string {
  return `ask by the door, #${made?.room}/index.ts`;
}

function withoutComments(text: string): string {
  return text.replace(/--.*$/gm, '').replace(/'(?:[^']|'')*'/g, "''");
}
