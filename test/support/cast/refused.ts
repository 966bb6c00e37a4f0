import assert from 'node:assert/strict';
import type { TestDatabase } from '#test/support/postgres/database.ts';
import { lastEntries, refusalsLogged, tracesOf } from '#test/support/postgres/traces.ts';

export interface Expected {
  readonly code: string;
  readonly point?: string | null;
}

/** What is done is refused, and leaves nothing behind in any table but its entry in the log. */
export async function expectRefused(
  database: TestDatabase,
  expected: Expected,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = await tracesOf(database);
  const logged = await refusalsLogged(database);
  await work();
  assert.deepEqual(await tracesOf(database), before);
  assert.ok((await refusalsLogged(database)) > logged, 'the refusal stands in the log');
  await expectLogged(database, expected);
}

/** The newest refusal in the log is this one. The page shown again may have put its own entry above it. */
export async function expectLogged(database: TestDatabase, { code, point }: Expected): Promise<void> {
  const entry = (await lastEntries(database, 4)).find(({ refused }) => refused);
  assert.equal(entry?.body.refusal?.code, code);
  if (point !== undefined) assert.equal(entry?.point, point);
}
