import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { TestDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

/** Leaves the page, and waits until what was typed on it has reached the server, which the browser tells nobody. */
export async function leave(database: TestDatabase, page: Page, go: () => Promise<unknown>): Promise<void> {
  const path = new URL(page.url()).pathname;
  await go();
  const isKept = () =>
    asOwner(database, (owner) =>
      owner.query('select 1 from kept_form where is_left and path = $1', [path]).then(({ rowCount }) => rowCount === 1),
    );
  while (!(await isKept())) await setTimeout(20);
}
