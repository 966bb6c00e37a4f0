import pg from 'pg';
import type { SentStatement } from '#test/support/postgres/statements.ts';

export interface Reading {
  /** Rows read from tables and indexes, including those that a condition then excluded. */
  readonly rows: number;
  /** Tables read completely. */
  readonly whole: readonly string[];
}

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Node[];
}

/**
 * The rows that a statement reads, planned for its values or (`generic`) as PostgreSQL plans a named statement after
 * some runs.
 */
export async function readingOf(
  client: pg.Client,
  { text, values, centre, byIndex }: SentStatement,
  generic: boolean,
): Promise<Reading> {
  const explain = 'explain (analyze, timing off, format json)';
  await client.query('begin');
  try {
    await client.query("select set_config('app.centre', $1, true)", [centre]);
    const scans = byIndex ? 'off' : 'on';
    await client.query(
      `set local enable_seqscan = ${scans}; set local enable_bitmapscan = ${scans}; set local jit = ${scans}`,
    );
    let found: pg.QueryResult<{ 'QUERY PLAN': { Plan: Node }[] }>;
    if (generic && values.length > 0) {
      await client.query('set local plan_cache_mode = force_generic_plan');
      await client.query('deallocate all');
      await client.query(`prepare sent as ${text}`);
      found = await client.query(`${explain} execute sent (${values.map(literal).join()})`);
    } else found = await client.query(`${explain} ${text}`, [...values]);
    const plan = found.rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (!plan) throw new Error('no plan');
    const nodes = nodesOf(plan).filter((node) => node['Actual Loops'] > 0);
    return {
      rows: nodes.filter(reads).reduce((sum, node) => sum + rowsOf(node), 0),
      whole: nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'] ?? ''),
    };
  } finally {
    await client.query('rollback');
  }
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function reads(node: Node): boolean {
  return node['Relation Name'] !== undefined || node['Node Type'] === 'Bitmap Index Scan';
}

function rowsOf(node: Node): number {
  const each =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return each * node['Actual Loops'];
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map(element).join()}}`);
  return pg.escapeLiteral(textOf(value));
}

function element(value: unknown): string {
  return value === null ? 'null' : `"${textOf(value).replaceAll(/["\\]/g, '\\$&')}"`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
