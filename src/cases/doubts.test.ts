import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import type { z } from 'zod';
import { type Act, type CentreActor, carryOut, lookAt } from '#acting/index.ts';
import { clientsActs, clientsViews } from '#clients/index.ts';
import { rows, sql, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, clientOfCase, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';

const database = await freshDatabase();
const { karlis, liga, janis } = await enterCast(database);
await prepareCentres(database, [karlis]);
const service = await eService(database, karlis, 'EPD313');

let people = 300;
const somebody = () => ({ givenName: 'Velta', surname: 'Priedīte', personalCode: `320000-00${people++}` });
const doubted = { outcome: 'refused', refusalReason: 'capacity_or_will_doubted' };
const why = { doubtReason: 'Nesaprata, kam pilnvarojums vajadzīgs.' };

const ofPerson = (actor: CentreActor, name: keyof typeof clientsActs, of: object, input: object) => {
  const chosen = clientsActs[name] as Act<string, z.ZodType, z.ZodType<unknown, { id: string }>, unknown>;
  return carryOut({ database }, actor, chosen, { id: randomUUID(), of, input });
};
const record = (client: string, actor = karlis) =>
  ofPerson(actor, 'recordDoubt', { client }, { reason: 'Runāja tikai pavadonis.' });
const say = (client: string, doubt: string, input: object, actor = karlis) =>
  ofPerson(actor, 'sayOfDoubt', { client, doubt }, input);
const draw = (id: string, typed: object = {}, actor = karlis) =>
  act(
    database,
    actor,
    'drawMandate',
    { case: id },
    { ...forms.mandate([service.id], officialDay(actor.at)), ...typed },
  );
const doubtsOf = (client: string, actor = karlis) =>
  lookAt({ database }, actor, clientsViews.viewDoubts, { of: { client } }, ({ doubts }) => doubts);

suite('22.¹ 1.: a doubt about capacity or free will stands in the person’s record', () => {
  test('a check refused for it says why; it is reviewed in half a year, or on the day said', async () => {
    const { id } = await leadCase(database, karlis, '2.6');
    const check = (typed: object) =>
      act(database, karlis, 'checkIdentity', { case: id }, { ...forms.identity, ...doubted, ...client, ...typed });
    const client = somebody();
    await assert.rejects(check({}), (error: { problems: { field: string }[] }) => {
      assert.deepEqual(
        error.problems.map(({ field }) => field),
        ['doubtReason'],
      );
      return true;
    });
    for (const doubtReviewOn of ['2026-03-01', '2027-03-03']) {
      await assert.rejects(check({ ...why, doubtReviewOn }), { code: 'doubt.review-day' });
    }
    await check(why);
    await check({ ...why, doubtReviewOn: '2026-04-01' });
    const known = await leadCase(database, karlis, '22.1.1', { client });
    const doubts = await doubtsOf(await clientOfCase(database, karlis, known.id));
    assert.deepEqual(
      doubts.map(({ reason, reviewOn, stands }) => [reason, reviewOn.toString(), stands]),
      [
        [why.doubtReason, '2026-04-01', true],
        [why.doubtReason, '2026-09-02', true],
      ],
    );
  });

  test('whoever grants a mandate says why they have none, and the word is kept sealed beside the mandate', async () => {
    const { id } = await leadCase(database, karlis, 'notice', { client: somebody() });
    const client = await clientOfCase(database, karlis, id);
    await record(client);
    await assert.rejects(draw(id), (error: { code: string; problems: { field: string }[] }) => {
      assert.deepEqual([error.code, error.problems[0]?.field], ['mandate.doubt-unanswered', 'doubtAnswer']);
      return true;
    });
    const { id: mandate } = await draw(id, { doubtAnswer: 'Izstāstīja visu pati.' });
    const [kept] = await transaction(database, karlis.centre, (tx) =>
      rows(tx, sql<{ answer: Buffer }>`select answer from doubt_weighed where mandate_id = ${mandate}`),
    );
    assert.ok(kept && !kept.answer.toString('utf8').includes('Izstāstīja'));
  });

  test('a doubt recorded since the mandate was drawn up is answered where it is signed; one answered before is not asked again', async () => {
    const { id } = await leadCase(database, karlis, 'notice', { client: somebody() });
    const client = await clientOfCase(database, karlis, id);
    await record(client);
    const { id: mandate } = await draw(id, { doubtAnswer: 'Izstāstīja visu pati.' });
    await record(client, liga);
    const sign = (typed: object) =>
      act(
        database,
        karlis,
        'signMandate',
        { case: id, mandate },
        { ...forms.signing(officialDay(karlis.at)), ...typed },
      );
    await assert.rejects(sign({}), (error: { code: string; problems: { field: string }[] }) => {
      assert.deepEqual([error.code, error.problems[0]?.field], ['mandate.doubt-unanswered', 'doubtAnswer']);
      return true;
    });
    await sign({ doubtAnswer: 'Runājām divatā, visu saprot.' });
    const kept = await transaction(database, karlis.centre, (tx) =>
      rows(tx, sql`select from doubt_weighed where mandate_id = ${mandate}`),
    );
    assert.equal(kept.length, 2);
  });

  test('of a doubt and a signing at once the mandate was signed before it, or says why', async () => {
    for (let round = 0; round < 8; round++) {
      const { id, mandate } = await leadCase(database, karlis, 'drawn', { client: somebody() });
      const client = await clientOfCase(database, karlis, id);
      const signing = act(
        database,
        karlis,
        'signMandate',
        { case: id, mandate },
        forms.signing(officialDay(karlis.at)),
      );
      const [signed, recorded] = await Promise.allSettled([signing, record(client, liga)]);
      assert.equal(recorded.status, 'fulfilled');
      if (signed.status === 'rejected') assert.equal(signed.reason.code, 'mandate.doubt-unanswered');
    }
  });

  test('the client may object; a review moves the day; lifted or mistaken, it is asked no more', async () => {
    for (const kind of ['lifted', 'mistaken']) {
      const { id } = await leadCase(database, karlis, 'notice', { client: somebody() });
      const client = await clientOfCase(database, karlis, id);
      const { id: doubt } = await record(client);
      await say(client, doubt, { kind: 'objection', text: 'Tā nav, es visu saprotu.' });
      await say(client, doubt, { kind: 'reviewed', text: 'Vēl nesaprot.', reviewOn: '2026-05-01' });
      await assert.rejects(draw(id), { code: 'mandate.doubt-unanswered' });
      await say(client, doubt, { kind, text: 'Runājām divatā.' }, liga);
      await assert.rejects(say(client, doubt, { kind, text: 'Vēlreiz.' }), { code: 'doubt.stands-no-more' });
      const [seen] = await doubtsOf(client);
      assert.deepEqual([seen?.stands, seen?.reviewOn.toString()], [false, '2026-05-01']);
      assert.deepEqual(
        seen?.words.map((word) => word.kind),
        ['objection', 'reviewed', kind],
      );
      await draw(id);
    }
  });

  test('nobody records or lifts one about themself; another centre knows nothing of it', async () => {
    const own = { givenName: 'Kārlis', surname: 'Kalniņš', personalCode: '329999-00001' };
    const { id } = await leadCase(database, liga, '22.1.1', { client: own });
    const client = await clientOfCase(database, karlis, id);
    await assert.rejects(record(client), { code: 'doubt.of-oneself', point: '22.1.1' });
    const { id: doubt } = await record(client, liga);
    await assert.rejects(say(client, doubt, { kind: 'lifted', text: 'Nav.' }), { code: 'doubt.of-oneself' });
    await assert.rejects(record(client, janis), { code: 'clients.not-found' });
    await assert.rejects(doubtsOf(client, janis), { code: 'clients.not-found' });
  });

  test('of a doubt and a mandate at once the mandate was granted before it, or says why', async () => {
    for (let round = 0; round < 8; round++) {
      const { id } = await leadCase(database, karlis, 'notice', { client: somebody() });
      const client = await clientOfCase(database, karlis, id);
      const [drawn, recorded] = await Promise.allSettled([draw(id), record(client, liga)]);
      assert.equal(recorded.status, 'fulfilled');
      if (drawn.status === 'rejected') assert.equal(drawn.reason.code, 'mandate.doubt-unanswered');
    }
  });

  test('the database itself takes no mandate that says nothing of a doubt', async () => {
    const { id, mandate } = await leadCase(database, karlis, 'drawn', { client: somebody() });
    const client = await clientOfCase(database, karlis, id);
    const after = later(karlis, { minutes: 1 });
    await act(database, after, 'endMandate', { case: id, mandate }, { kind: 'unsigned' });
    await act(database, after, 'tellNotice', { case: id }, forms.notice);
    await record(client);
    const { id: granted } = await draw(id, { doubtAnswer: 'Saprot.' }, after);
    const remove = transaction(database, karlis.centre, (tx) =>
      rows(tx, sql`delete from doubt_weighed where mandate_id = ${granted}`),
    );
    await assert.rejects(remove, /permission denied/);
    const { rows: rules } = await database.pool.query(
      "select from pg_trigger where tgrelid = 'mandate'::regclass and tgname = 'doubts_weighed' and tgenabled = 'A' and tgdeferrable",
    );
    assert.equal(rules.length, 1);
  });
});
