import type { Insertable } from 'kysely';
import pg from 'pg';
import type { Statement } from './database.ts';

/**
 * Inserts of a room's own tables, for `tx.send`: checked column by column when we compile, as by Kysely's builder. The text is put
 * together once for a table and its columns, which takes longer than all else that is done about an insert.
 */
export function insertsInto<Tables>() {
  const texts = new Map<string, string>();
  return <Table extends keyof Tables & string>(
    table: Table,
    ...rows: readonly Insertable<Tables[Table]>[]
  ): Statement => {
    const columns = Object.keys(rows[0] ?? {});
    const key = [table, rows.length, ...columns].join();
    const text = texts.get(key) ?? textOf(table, columns, rows.length);
    texts.set(key, text);
    const values = rows.flatMap((row) => columns.map((column) => (row as Record<string, unknown>)[column]));
    return { compile: () => ({ sql: text, parameters: values }) };
  };
}

function textOf(table: string, columns: readonly string[], rows: number): string {
  const names = [table, ...columns].map((name) => pg.escapeIdentifier(name));
  const places = Array.from({ length: rows }, (_, row) => {
    const first = row * columns.length + 1;
    return `(${columns.map((_column, index) => `$${first + index}`).join()})`;
  });
  return `insert into ${names[0]} (${names.slice(1).join()}) values ${places.join()}`;
}
