import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import {
  act,
  type CaseStage,
  eService,
  forms,
  type LedCase,
  leadCase,
  prepareCentres,
} from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { readCaseView } from './case-view.ts';
import { listCases } from './list-cases.ts';
import { meantBy } from './search-words.ts';

const database = await freshDatabase();
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);

let people = 300;
const somebody = (changes: object = {}) => ({
  ...{ givenName: 'Velta', surname: 'Priedīte', personalCode: `320000-00${people++}` },
  ...changes,
});
const reason = 'Sajaukti cipari.';
const led = (stage: CaseStage, client = somebody()) => leadCase(database, karlis, stage, { client });
const putRight = (actor: CentreActor, { id }: Pick<LedCase, 'id'>, changes: object) =>
  act(database, actor, 'putRightIdentity', { case: id }, { ...forms.identity, reason, ...changes });
const read = ({ id }: Pick<LedCase, 'id'>) =>
  loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, karlis, id));
const found = async (text: string) => {
  const list = await loggedTransaction(database, karlis.centre, async (tx) =>
    listCases(tx, karlis, { search: await meantBy(tx, text) }, officialDay(karlis.at)),
  );
  return list.cases.map(({ id }) => id);
};

/** From the notice on, as after any check. */
async function signedAnew({ id }: LedCase): Promise<string> {
  const service = await eService(database, karlis, 'EPD313');
  const today = officialDay(karlis.at);
  await act(database, karlis, 'tellNotice', { case: id }, forms.notice);
  const { id: mandate } = await act(database, karlis, 'drawMandate', { case: id }, forms.mandate([service.id], today));
  await act(database, karlis, 'signMandate', { case: id, mandate }, forms.signing(today));
  return mandate;
}

suite('22.¹ 1.: identity data are put right by a check made anew, before the mandate is signed', () => {
  test('a document number: the new check holds, the drawn mandate is ended, and notice and mandate are asked for anew', async () => {
    const client = somebody();
    const of = await led('drawn', client);
    const before = (await read(of)).checks[0];
    const { id } = await putRight(liga, of, { ...client, documentNumber: 'LV7654321' });
    const { checks, earlierChecks, checksPutRight, facts, duties } = await read(of);
    assert.deepEqual(
      [checks.map((check) => [check.id, check.documentNumber]), earlierChecks.map((check) => check.id)],
      [[[id, 'LV7654321']], [before?.id]],
    );
    assert.deepEqual(
      checksPutRight.map((one) => [one.check, one.reason, one.by]),
      [[before?.id, reason, liga.person]],
    );
    assert.deepEqual(
      [facts.mandates[0]?.end?.kind, duties.waitingFor, duties.notice.state],
      ['unsigned', '22.1.3', 'next'],
    );
    const mandate = await signedAnew(of);
    assert.equal((await read(of)).duties.waitingFor, '22.1.5');
    await assert.rejects(putRight(karlis, of, client), { code: 'case.signed-on-check' });
    assert.equal((await forgery.copy('mandate', 'id', mandate)).identity_check_id, id);
  });

  test('a code: the case is another person’s from then on, found by the right name alone', async () => {
    const wrong = somebody({ givenName: 'Zelta', surname: 'Preidīte' });
    const of = await led('22.1.1', wrong);
    assert.deepEqual(await found('Preidīte'), [of.id]);
    const right = somebody({ surname: 'Pareizā' });
    await putRight(karlis, of, right);
    const { client, facts } = await read(of);
    assert.deepEqual([client?.code, client?.surname], [right.personalCode.replace('-', ''), 'Pareizā']);
    assert.equal(facts.clientId, client?.id);
    assert.deepEqual([await found('Preidīte'), await found('Pareizā')], [[], [of.id]]);
    await signedAnew(of);
  });

  test('a name: the same person is recorded under the right one', async () => {
    const client = somebody({ givenName: 'Anna', surname: 'Nepareizā' });
    const of = await led('notice', client);
    const before = (await read(of)).facts.clientId;
    await putRight(karlis, of, { ...client, surname: 'Labotā' });
    const view = await read(of);
    assert.deepEqual([view.facts.clientId, view.client?.surname], [before, 'Labotā']);
    assert.deepEqual([await found('Nepareizā'), await found('Labotā')], [[], [of.id]]);
  });

  test('of two days’ checks the later one: the people stay those of the first, the name is the right one', async () => {
    const client = somebody({ surname: 'Pirmā' });
    const of = await led('22.1.1', client);
    const { at } = later(karlis, { hours: 24 });
    const nextDay = { ...karlis, at, signedInAt: at };
    await act(database, nextDay, 'checkIdentity', { case: of.id }, { ...forms.identity, ...client });
    await assert.rejects(putRight(nextDay, of, somebody()), { code: 'clients.other-client' });
    await putRight(nextDay, of, { ...client, surname: 'Otrā' });
    assert.deepEqual([await found('Pirmā'), await found('Otrā')], [[], [of.id]]);
  });

  test('confirmed by mistake: the case has no client whose identity is confirmed', async () => {
    const of = await led('notice');
    await putRight(karlis, of, { outcome: 'refused', refusalReason: 'identity_not_proven', documentKind: 'passport' });
    const { facts, duties, client } = await read(of);
    assert.deepEqual([facts.clientId, client, duties.waitingFor], [null, undefined, 'refused']);
    await act(database, karlis, 'checkIdentity', { case: of.id }, { ...forms.identity, ...somebody() });
  });

  test('the reason is asked for, and there has to be a check', async () => {
    const client = somebody();
    const of = await led('22.1.1', client);
    await assert.rejects(putRight(karlis, of, { ...client, reason: '' }), { code: 'input.unreadable' });
    await assert.rejects(putRight(karlis, await led('2.6'), client), { code: 'case.out-of-order' });
    await assert.rejects(putRight(karlis, await led('22.1.5'), somebody()), { code: 'case.signed-on-check' });
  });

  test('one puts it right while another signs: one is told, and no mandate is signed on an earlier check', async () => {
    for (let round = 0; round < 6; round++) {
      const client = somebody();
      const of = await led('drawn', client);
      const outcomes = await Promise.allSettled([
        putRight(karlis, of, { ...client, documentNumber: `LV000000${round}` }),
        act(database, liga, 'signMandate', { case: of.id, mandate: of.mandate }, forms.signing(officialDay(karlis.at))),
      ]);
      const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      assert.equal(refused.length, 1);
      assert.ok(refused.every((one) => one instanceof Refusal));
      const { facts } = await read(of);
      for (const { signing, identityCheckId } of facts.mandates) {
        assert.ok(!signing || facts.identityChecks.some(({ id }) => id === identityCheckId));
      }
    }
  });
});

test('the database refuses the same, whoever writes the row', async () => {
  const client = somebody();
  const of = await led('notice', client);
  await putRight(karlis, of, { ...client, documentNumber: 'LV7654321' });
  const put = await forgery.copy('case_identity_check_put_right', 'case_id', of.id);
  const check = await forgery.copy('identity_check', 'id', String(put.by_check));
  const [signed, drawn] = [await led('22.1.3'), await led('drawn')];
  const anew = { ...check, id: randomUUID().replace(/^./, 'f') };
  for (const [other, rule] of [
    [signed, 'check_put_right_before_signing'],
    [drawn, 'check_put_right_with_its_mandate'],
  ] as const) {
    const earlier = (await read(other)).facts.identityChecks[0] ?? assert.fail();
    const row = {
      ...put,
      case_id: other.id,
      identity_check_id: earlier.id,
      client_id: earlier.client,
      by_check: anew.id,
    };
    const own = { ...anew, client_id: earlier.client };
    const link = { centre_id: put.centre_id, case_id: other.id, identity_check_id: anew.id, outcome: 'confirmed' };
    assert.equal(
      await forgery.refusedAtTheEnd(
        ['identity_check', own],
        ['case_identity_check_put_right', row],
        ['case_identity_check', link],
      ),
      rule,
    );
  }
  const notice = await forgery.copy('notice', 'identity_check_id', String(put.identity_check_id));
  const late = { ...notice, id: randomUUID() };
  const told = { centre_id: put.centre_id, case_id: of.id, notice_id: late.id };
  assert.equal(await forgery.refusedBy(['notice', late], ['case_notice', told]), 'on_check_that_holds');
});
