import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureDatabase } from '#operations/private-postgres/database.ts';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { contentsOf } from '#test/support/postgres/contents.ts';
import { testServerUrl } from '#test/support/postgres/database.ts';
import { runBlock } from '#test/support/site/run-block.ts';
import { dataPlace, goodEnvironment } from '#test/support/site/tilts.ts';

const text = readFileSync(join(import.meta.dirname, 'operations.md'), 'utf8');

/** The commands of the block of this name, without the indentation of a list. */
function block(name: string): string {
  const [, found] = new RegExp(`\`\`\`sh ${name}\\n([\\s\\S]*?)\`\`\``).exec(text) ?? [];
  return found ?? assert.fail(`no block ${name}`);
}

test('a private database is backed up and restored by the documented commands, into a directory and into a database', async () => {
  const { TILTS_SEALING_KEYS = '', TILTS_SEALING_KEY = '', TILTS_LOOKUP_KEYS = '' } = goodEnvironment();
  const keys = { TILTS_SEALING_KEYS, TILTS_SEALING_KEY, TILTS_LOOKUP_KEYS };
  const backups = dataPlace();
  const here = (commands: string) =>
    commands
      .replaceAll('/var/backups/tilts', backups)
      .replaceAll(/\b\d{4}-\d\d-\d\d\b/g, new Date().toISOString().slice(0, 10));

  const office = { TILTS_DATA: dataPlace(), ...keys };
  const json = /```json organisations\n([\s\S]*?)```/.exec(text)?.[1] ?? assert.fail('no organisations');
  const first = await runBlock(
    `tilts migrate; cat > "$TILTS_DATA/organisations.json" <<'END'\n${json}END\ntilts organisations import "$TILTS_DATA/organisations.json"; ${here(block('backup'))}`,
    { TZ: 'UTC', ...office },
  );
  assert.equal(first.code, 0, first.said);
  const contents = await privateContents(office.TILTS_DATA);

  const another = { TILTS_DATA: dataPlace(), ...keys };
  const small = await runBlock(here(block('restore')), another);
  assert.equal(small.code, 0, small.said);
  assert.deepEqual(await privateContents(another.TILTS_DATA), contents);

  const { owner } = await ensureDatabase(await testServerUrl(), `docs_backup_${process.pid}`);
  const large = await runBlock(here(block('restore')), { DATABASE_OWNER_URL: owner, ...keys });
  assert.equal(large.code, 0, large.said);
  assert.deepEqual(await contentsOf(owner), contents);
});

async function privateContents(data: string): Promise<Record<string, string>> {
  const postgres = await startPrivatePostgres({ directory: join(data, 'postgres') });
  try {
    const { owner } = await ensureDatabase(postgres.ownerUrl, 'tilts');
    return await contentsOf(owner);
  } finally {
    await postgres.stop();
  }
}
