import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import type { z } from 'zod';
import { type Act, carryOut } from '#acting/index.ts';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { act, caseParts, clientOfCase, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { deathActs } from './acts.ts';
import { readCaseView } from './case-view.ts';

const database = await freshDatabase();
const { karlis } = await enterCast(database);
await prepareCentres(database, [karlis]);

async function die(id: string, who?: string): Promise<void> {
  const recordDeath = deathActs.recordDeath as Act<string, z.ZodType, z.ZodType, unknown>;
  await carryOut(caseParts(database), later(karlis, { hours: 72 }), recordDeath, {
    id: randomUUID(),
    of: { client: who ?? (await clientOfCase(database, karlis, id)) },
    input: { toldBy: 'meita pa tālruni' },
  });
}

const view = (id: string) =>
  loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, later(karlis, { hours: 72 }), id));

async function progressOf(id: string) {
  const [row] = await transaction(database, karlis.centre, (tx) =>
    rows(
      tx,
      sql<{ waiting_for: string; mandate_until: Temporal.PlainDate | null }>`
        select waiting_for, mandate_until from case_progress where case_id = ${id}`,
    ),
  );
  return row;
}

const waitsFor = async (id: string) => (await progressOf(id))?.waiting_for;
const endsOn = async (id: string) => (await progressOf(id))?.mandate_until;

let people = 100;
const somebody = () => ({ client: { personalCode: `320000-00${people++}` } });

suite('a death stops what is left to do in a case, and nothing that was all done', () => {
  test('a finished case stays finished, and comes back to no list of work', async () => {
    const { id } = await leadCase(database, karlis, '22.1.7', somebody());
    await die(id);
    assert.equal(await waitsFor(id), 'done');
  });

  test('so does one whose client had withdrawn the application', async () => {
    const { id, application } = await leadCase(database, karlis, '22.1.5', somebody());
    await act(database, karlis, 'sayWhatBecame', { case: id, application }, { kind: 'withdrawn' });
    await die(id);
    assert.equal(await waitsFor(id), 'done');
  });

  test('where the client was still to be told, or something still to be applied for, it stops', async () => {
    for (const [until, also] of [
      ['22.1.3', []],
      ['22.1.5', []],
      ['22.1.6', []],
      ['22.1.7', ['EPD07']],
    ] as const) {
      const { id } = await leadCase(database, karlis, until, { ...somebody(), also });
      await die(id);
      assert.equal(await waitsFor(id), 'stopped', until);
    }
  });

  test('what nobody signed before it is not to be signed, nor to be applied for under it', async () => {
    const { id } = await leadCase(database, karlis, 'drawn', somebody());
    await die(id);
    const { duties } = await view(id);
    const [line] = duties.lines;
    assert.deepEqual([duties.signing.state, duties.signing.mandateState], ['ended', undefined]);
    assert.equal(line?.waitingFor, 'stopped');
    assert.deepEqual([...new Set(line?.duties.map(({ state }) => state))], ['ended']);
  });

  test('a represented person’s death leaves the client to be told of what was filed, whatever mandate was drawn up since', async () => {
    const ward = {
      matter: 'other',
      basis: 'parent',
      basisDocument: 'Dzimšanas apliecība',
      representedGivenName: 'Mikus',
      representedSurname: 'Priedītis',
      representedCode: `320000-00${people++}`,
    };
    const client = { ...somebody().client, ...ward };
    const { id, mandate, eService } = await leadCase(database, karlis, '22.1.5', { client });
    await act(database, karlis, 'endMandate', { case: id, mandate }, { kind: 'revoked', declaredBy: 'klients' });
    await act(database, karlis, 'tellNotice', { case: id }, forms.notice);
    const typed = forms.mandate([eService.id], Temporal.PlainDate.from('2026-03-02'));
    await act(database, karlis, 'drawMandate', { case: id }, typed);
    assert.equal(await waitsFor(id), '22.1.3');
    const { facts } = await view(id);
    await die(id, facts.identityChecks[0]?.represented ?? '');
    assert.equal(await waitsFor(id), '22.1.6');
    assert.equal(await endsOn(id), null, 'the term of what was not signed is nothing to wait for');
  });
});
