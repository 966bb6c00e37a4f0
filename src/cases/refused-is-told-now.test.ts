import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act } from '#test/support/cast/cases.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { actingNow, caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();

test('the result of an application that was refused is to be told now, whatever day was planned (22.¹ 7.)', async () => {
  const desk = await deskOf(site, 'karlis');
  const { id, application } = await caseLedTo(site, '22.1.6', { code: 'EPD01' });
  const awaited = /Planned completion time: /;
  const result = async () => {
    const { text } = await desk.open(`/cases/${id}?language=en`);
    return text.slice(text.lastIndexOf(`/applications/${application}/result`)).slice(0, 700);
  };
  assert.match(await result(), awaited);
  const of = { case: id, application };
  await act(site.database, actingNow(site), 'sayWhatBecame', of, { kind: 'refused' });
  assert.doesNotMatch(await result(), awaited);
  assert.match(await result(), /Now/);
});
