import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import pg from 'pg';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { consulted } from '#test/support/cast/consultations.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { untilSomebodyWaits } from '#test/support/postgres/until-somebody-waits.ts';

// From its entry in the log to its commit an act holds the log of its centre. Whoever waits then for somebody who waits for the log waits
// for ever, until the database ends one of them.

const database = await freshDatabase();
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);

/** Rules that are asked at the end and lock rows, and what holds these rows from the moment when the rule's row is written. */
const heldBefore: Readonly<Record<string, string>> = {
  // Writes into the log itself.
  log_staff_entered: 'entered_in_log',
  refuse_signing_unweighed: 'held_before_the_end',
  refuse_to_stay_closed: 'held_before_the_end',
  refuse_unweighed: 'nothing_after_death',
  refuse_mandate_of_earlier_check: 'held_before_the_end',
  refuse_mandate_of_earlier_notice: 'held_before_the_end',
};

suite('an act that waits for another holds no log meanwhile', () => {
  const puttingRight = {
    'notice.put-right': (id: string) =>
      act(
        database,
        karlis,
        'putRightNotice',
        { case: id },
        { language: 'en', way: 'read', reason: 'Sajaukta valoda.' },
      ),
    'identity.put-right': (id: string) =>
      act(
        database,
        karlis,
        'putRightIdentity',
        { case: id },
        {
          ...forms.identity,
          documentNumber: 'LV7654321',
          reason: 'Sajaukti cipari.',
        },
      ),
  };
  for (const [name, putRight] of Object.entries(puttingRight)) {
    test(`${name}, while somebody records of the same client`, async () => {
      const { id } = await leadCase(database, karlis, 'drawn');
      const holder = new pg.Client({ connectionString: database.urls.owner });
      await holder.connect();
      await holder.query('begin');
      await holder.query('select from client for no key update');
      const waiting = putRight(id);
      await untilSomebodyWaits(database);
      await consulted(database, liga);
      await holder.query('commit');
      await holder.end();
      await waiting;
    });
  }
});

test('what a rule asked at the end locks is held before: each is found, and named here with what holds it', async () => {
  const found = await asOwner(database, async (owner) => {
    const { rows } = await owner.query<{ rule: string; source: string }>(
      `select p.proname as rule, p.prosrc as source from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgdeferrable and not t.tgisinternal`,
    );
    const functions = await owner.query<{ name: string; source: string }>(
      `select proname as name, prosrc as source from pg_proc where pronamespace = 'public'::regnamespace`,
    );
    const locking = new Set(
      functions.rows
        .filter(({ source }) => /\bfor (no key update|update|share|key share)\b/.test(source))
        .map(({ name }) => name),
    );
    for (let before = -1; before !== locking.size; ) {
      before = locking.size;
      for (const { name, source } of functions.rows)
        if ([...locking].some((other) => source.includes(`${other}(`))) locking.add(name);
    }
    return rows.filter(({ rule }) => locking.has(rule)).map(({ rule }) => rule);
  });
  assert.deepEqual([...new Set(found)].toSorted(), Object.keys(heldBefore).toSorted());
  const triggers = await asOwner(database, (owner) =>
    owner.query<{ name: string }>('select tgname as name from pg_trigger'),
  );
  for (const holding of Object.values(heldBefore))
    assert.ok(
      triggers.rows.some(({ name }) => name === holding),
      holding,
    );
});
