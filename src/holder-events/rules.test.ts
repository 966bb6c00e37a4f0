import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { act } from '#test/support/cast/cases.ts';
import { holderSite } from '#test/support/site/holder-site.ts';
import { systemClient } from '#test/support/site/system-client.ts';

const { database, karlis, owner, evening, door, holder, filed, tell } = await holderSite();

const applied = { status: 200, event: 'applied' };
test('what contradicts the rules is refused in both languages, noted in the log of the centre, and uses up its number', async () => {
  const one = await filed();
  const turns: [object, string][] = [
    [one.next('planned', { plannedOn: '2026-03-01' }), 'day-passed'],
    [one.next('planned', { plannedOn: '2046-03-20' }), 'day-too-late'],
    [one.next('accepted', { timestamp: '2026-02-20T10:00:00Z' }), 'before-filed'],
  ];
  for (const [event, why] of turns) {
    const id = randomUUID();
    for (const language of ['lv', 'en']) {
      const { status, body } = await holder.tell(event, { id, headers: { 'accept-language': language } });
      assert.deepEqual([status, body.code], [409, `holder-event.${why}`]);
      assert.match(String(body.title), language === 'lv' ? /[āēīūšž]/ : /^[\x20-\x7e]+$/);
    }
  }
  const noted = await owner.query(
    `select body #>> '{refusal,code}' as code from audit_entry where chain = $1 and case_id = $2 and refused order by number`,
    [karlis.centre, one.id],
  );
  assert.deepEqual(
    noted.rows.map((row) => row.code),
    turns.map(([, why]) => `holder-event.${why}`),
  );
  assert.deepEqual(await tell(one.next('refused')), applied, 'the next number is due');
  const refused = async (event: object) => (await tell(event)).event;
  assert.equal(await refused(one.next('planned', { plannedOn: '2026-03-20' })), 'holder-event.refused');
  await one.told('tellResult', { way: 'phone' });
  assert.equal(await refused(one.next('accepted')), 'holder-event.refusal-told');
  assert.equal(await refused(one.next('returned')), 'holder-event.result-told');
  assert.equal(await refused(one.next('ready')), 'holder-event.result-told');
  const two = await filed();
  await tell(two.next('returned'));
  assert.equal(await refused(two.next('ready')), 'holder-event.returned');
  await two.told('sayWhatBecame', { kind: 'withdrawn' });
  assert.equal(await refused(two.next('accepted')), 'holder-event.withdrawn');
});

test('of a closed case nothing is taken, nor what the catalogue says the e-service does not give', async () => {
  const closed = await filed('22.1.7', { also: ['EPD03'] });
  const revoked = { kind: 'revoked', declaredBy: 'Klients' };
  await act(database, evening, 'endMandate', { case: closed.id, mandate: closed.mandate }, revoked);
  await act(database, evening, 'closeCase', { case: closed.id }, { reason: 'client_left' });
  assert.equal((await tell(closed.next('accepted'))).event, 'holder-event.case-closed');
  assert.equal((await closed.seen()).waitingFor, 'closed');
  const town = await systemClient(database, door, { eServices: ['EPD07', 'EPD09'], name: 'Pašvaldība' });
  const atOnce = await filed('22.1.5', { code: 'EPD07' });
  const planned = await town.tell(atOnce.next('planned', { plannedOn: '2026-03-20' }));
  assert.equal(planned.body.code, 'holder-event.no-planned-time');
  const byLetter = await filed('22.1.5', { code: 'EPD09', mandate: { resultWay: 'none', resultPhone: '' } });
  assert.equal((await town.tell(byLetter.next('ready'))).body.code, 'holder-event.no-result');
});

test('an unknown number, and an e-service of which the system may not tell, are refused, and noted', async () => {
  const one = await filed();
  assert.deepEqual(await tell(one.next('accepted', { reference: 'NAV-1' })), {
    status: 404,
    event: 'holder-event.unknown',
  });
  for (const eService of ['EPD07', 'EP000'])
    assert.deepEqual(await tell(one.next('accepted', { eService })), { status: 403, event: 'holder-event.forbidden' });
  const noted = await owner.query(
    `select body #>> '{refusal,code}' as code from audit_entry
      where act = 'holder-event.take' and refused and body #>> '{things,system}' = $1 and chain = '00000000-0000-0000-0000-000000000000'
      order by number`,
    [holder.system],
  );
  assert.deepEqual(
    noted.rows.slice(-3).map(({ code: why }) => why),
    ['unknown', 'forbidden', 'forbidden'].map((why) => `holder-event.${why}`),
  );
  const spelt = { ...one.next('accepted', { sequence: 1 }) };
  assert.deepEqual(await tell({ ...spelt, reference: ` ${spelt.reference.toUpperCase()} ` }), applied);
});
