import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { openDatabase } from '#platform/database/database.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { entry, takenSite } from '#test/support/postgres/taken-site.ts';
import { enterRightsCast } from './rights-cast.ts';

/**
 * A database where work is real, with its cast and what a process of the site writes there; whoever took one has the site's role and
 * every statement.
 */
export async function takeSite() {
  const database = await freshDatabase({ unmarked: true });
  const owner = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 1 });
  after(() => owner.close());
  const now = () => Temporal.Now.instant();
  const cast = await enterRightsCast(owner, now());
  return {
    database,
    cast,
    now,
    ...takenSite(database),
    /** What Elita grants Jānis. */
    right: (more: object = {}) => ({
      ...{ id: randomUUID(), staff_id: cast.janis.person, role: 'viewer', organisation_id: cast.paraugs },
      ...{ centre_id: cast.birzgale, position: 'x', valid_from: now(), valid_until: now().add({ hours: 24 }) },
      ...{ granted_by: cast.elita.person, granted_at: now(), ...more },
    }),
    invitation: (more: object = {}) => ({
      ...{ id: randomUUID(), secret_hash: randomBytes(32), name: 'x', email: `${randomUUID()}@paraugs.example` },
      ...{ role: 'viewer', organisation_id: cast.paraugs, centre_id: cast.birzgale, position: 'x', valid_from: now() },
      ...{ valid_until: null, invited_by: cast.elita.person, invited_at: now(), expires_at: now().add({ hours: 24 }) },
      ...{ basis: null, ...more },
    }),
    session: (more: object = {}) => ({
      ...{ key_hash: randomBytes(32), staff_id: cast.janis.person, right_id: cast.janis.right, person_name: 'x' },
      ...{ place_name: 'x', means: 'eid_card', id_token: Buffer.from('x'), form_token: 'x', started_at: now() },
      ...{ authenticated_at: now(), last_seen_at: now(), ended_at: null, ...more },
    }),
    /** The entry of an act of Elita's, or of another person's. */
    about: (act: string, things: object, person = cast.elita.person) => entry(null, { act, person, things }),
  };
}

const doc = readFileSync(join(import.meta.dirname, '../../../docs/architecture.md'), 'utf8');

/** Tries each line of a list in docs/architecture.md. */
export function tried(heading: string, lines: Readonly<Record<string, () => Promise<void>>>): void {
  suite(heading, () => {
    test('is all that the document says', () => {
      const [, under = ''] = doc.split(`\n### ${heading}\n`);
      const [list = ''] = under.split(/\n#+ /);
      assert.deepEqual(
        [...list.matchAll(/^- (.*)$/gm)].map(([, line = '']) => line),
        Object.keys(lines),
      );
    });
    for (const [line, attempt] of Object.entries(lines)) test(line, attempt);
  });
}

/** All attempts were refused by this rule. */
export async function refused(rule: string, ...attempts: readonly Promise<string>[]): Promise<void> {
  assert.deepEqual([...new Set(await Promise.all(attempts))], [rule]);
}
