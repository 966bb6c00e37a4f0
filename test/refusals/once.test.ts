import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { clientOfCase } from '#test/support/cast/cases.ts';
import { clients } from '#test/support/cast/people.ts';
import { tracesOf } from '#test/support/postgres/traces.ts';
import { type CaseForm, caseForms } from '#test/support/site/case-forms.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const karlis = await deskOf(site, 'karlis');
const liga = await deskOf(site, 'liga');
const forms: [string, CaseForm][] = Object.entries(caseForms);

suite('a form is carried out once, however often it is sent', () => {
  for (const [name, { until, also, page, typed }] of forms) {
    test(`${name}: sent four times at once, and again later`, async () => {
      const led = await caseLedTo(site, until, { also });
      const form = await karlis.form(page(led));
      const values = typed(led);
      const before = await tracesOf(site.database);
      const answers = await Promise.all(Array.from({ length: 4 }, () => karlis.send(form, values)));
      const once = await tracesOf(site.database);
      answers.push(await karlis.send(form, values));
      const went = answers.map(({ status, headers }) => `${status} ${headers.get('location')}`);
      assert.equal(new Set(went).size, 1, went.join(', '));
      assert.match(went[0] ?? '', /^303 \/cases\//);
      assert.deepEqual(await tracesOf(site.database), once, 'later it does nothing');
      assert.equal((once.request_done ?? 0) - (before.request_done ?? 0), 1, 'at once it does one thing');
    });
  }
});

/** A record beside others, whose newest holds: that of both stands in the history. */
const ofBoth = ['note'];

suite('two employees at once: one does it, the other is told that it is done', () => {
  for (const [name, { until, also, page, typed }] of forms.filter(([form]) => !ofBoth.includes(form))) {
    test(`${name}, in every one of many rounds`, async () => {
      for (let round = 0; round < 6; round++) {
        const led = await caseLedTo(site, until, { also });
        const path = page(led);
        const taken = await Promise.all([karlis.form(path), liga.form(path)]);
        const before = await tracesOf(site.database);
        const answers = await Promise.all([karlis.send(taken[0], typed(led)), liga.send(taken[1], typed(led))]);
        const after = await tracesOf(site.database);
        assert.deepEqual(
          answers.map(({ status }) => status).toSorted((a, b) => a - b),
          [303, 409],
          answers[0]?.text,
        );
        assert.equal((after.request_done ?? 0) - (before.request_done ?? 0), 1);
      }
      assert.deepEqual(site.faults, []);
    });
  }

  test('one informs of the result while the other records that the client has died: the records agree on the order', async () => {
    for (let round = 0; round < 6; round++) {
      const client = { ...clients.velta, personalCode: `320000-0020${round}` };
      const led = await caseLedTo(site, '22.1.6', { client });
      const told = await karlis.form(caseForms.result.page(led));
      const died = await liga.form(`/clients/${await clientOfCase(site.database, site.cast.liga, led.id)}/death`);
      const [first, second] = await Promise.all([
        karlis.send(told, caseForms.result.typed()),
        liga.send(died, { toldBy: 'meita' }),
      ]);
      assert.equal(first.status === 303 || second.status === 303, true);
      // Refused as written too late (422), or because it was known before (409).
      assert.ok([303, 409, 422].includes(first.status) && second.status === 303, `${first.status}, ${second.status}`);
    }
    assert.deepEqual(site.faults, []);
  });
});
