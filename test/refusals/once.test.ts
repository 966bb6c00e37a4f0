import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { clientOfCase } from '#test/support/cast/cases.ts';
import { clients } from '#test/support/cast/people.ts';
import { tracesOf } from '#test/support/postgres/traces.ts';
import { type CaseForm, caseForms } from '#test/support/site/case-forms.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { formOn } from '#test/support/site/page-form.ts';
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

/** What is put right otherwise than a colleague just did: the same again is nothing new. */
const differently: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  noticeAnew: { way: 'read_aloud' },
  filingAnew: { reference: 'LP-2026-9' },
};

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

  for (const [name, { until, also, page, typed }] of forms) {
    test(`${name}: a form that shows an earlier record is told so until it has shown the one that holds`, async () => {
      const led = await caseLedTo(site, until, { also });
      const path = page(led);
      const [earlier, first] = [await karlis.form(path), await liga.form(path)];
      if (!('basedOn' in earlier.untouched)) return;
      assert.equal((await liga.send(first, typed(led))).status, 303);
      const values: Readonly<Record<string, string>> = { ...typed(led) };
      const unread = await karlis.send(earlier, { ...values, reason: 'x'.repeat(2000), note: 'x'.repeat(2000) });
      assert.equal(unread.status, 422);
      // What cannot be read may hide it; then it has shown nothing else yet, and is told with the next.
      const isTold = unread.text.includes('id="field-basedOn"');
      const still = formOn(unread.text, earlier.action);
      assert.equal(still.untouched.basedOn === earlier.untouched.basedOn, !isTold);
      const told = isTold ? unread : await karlis.send(still, values);
      assert.deepEqual([isTold || told.status === 409, told.text.includes('id="field-basedOn"')], [true, true]);
      const shown = formOn(told.text, earlier.action);
      assert.notEqual(shown.untouched.basedOn, earlier.untouched.basedOn);
      const again = await karlis.send(shown, { ...values, ...differently[name] });
      assert.equal(again.status, 303, again.text);
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
