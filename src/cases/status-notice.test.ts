import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { officialDay } from '#platform/languages/dates.ts';
import { act, type CaseStage, forms, leadCase } from '#test/support/cast/cases.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { actingNow, openStaffedSite } from '#test/support/site/staffed-site.ts';

// What the case's page says, and advises, once its mandate has ended.
const site = await openStaffedSite();
const desk = await deskOf(site, 'karlis');

async function led(stage: CaseStage, options: Parameters<typeof leadCase>[3] = {}) {
  const { id, mandate, application } = await leadCase(site.database, actingNow(site), stage, options);
  const end = () =>
    act(site.database, actingNow(site), 'endMandate', { case: id, mandate }, { kind: 'revoked', declaredBy: 'Velta' });
  const returned = () =>
    act(site.database, actingNow(site), 'sayWhatBecame', { case: id, application }, { kind: 'returned' });
  return { id, application, end, returned };
}

const said = {
  lv: {
    returned: /Turētājs atdeva pieteikumu papildināšanai.*Informējiet klientu, kas jāpapildina/s,
    newMandate: /noformējiet jaunu pilnvarojumu/,
    stillTold: /klientam vēl paziņo/,
  },
  en: {
    returned: /The service holder returned the application.*Inform the client of what is to be completed/s,
    newMandate: /draw up a new mandate/,
    stillTold: /The client is still informed/,
  },
} as const;

async function expectSaid(id: string, expected: Record<keyof (typeof said)['lv'], boolean>) {
  for (const language of ['lv', 'en'] as const) {
    const { text } = await desk.open(`/cases/${id}?language=${language}`);
    const found = Object.entries(said[language]).map(([what, words]) => [what, words.test(text)] as const);
    assert.deepEqual(Object.fromEntries(found), expected, language);
  }
}

suite('a case whose mandate has ended says what is to be done, and advises a new mandate only where one is needed', () => {
  test('revoked, and its application was returned for completion: the client is told what to complete', async () => {
    const { id, end, returned } = await led('22.1.5');
    await end();
    await returned();
    await expectSaid(id, { returned: true, newMandate: false, stillTold: false });
  });

  test('completed, and its application was returned for completion: the client is told what to complete', async () => {
    // Nobody asked for the result, so nothing was told that a return contradicts.
    const { id, returned } = await led('22.1.6', { mandate: { resultWay: 'none', resultPhone: '' } });
    await returned();
    await expectSaid(id, { returned: true, newMandate: false, stillTold: false });
  });

  test('revoked, returned, and another e-service of it was never applied for', async () => {
    const { id, end, returned } = await led('22.1.5', { also: ['EPD01'] });
    await end();
    await returned();
    await expectSaid(id, { returned: true, newMandate: true, stillTold: false });
  });

  test('revoked when all was applied for: the client is still informed', async () => {
    const { id, application, end } = await led('22.1.5');
    await end();
    await expectSaid(id, { returned: false, newMandate: false, stillTold: true });
    const of = { case: id, application };
    const today = officialDay(actingNow(site).at);
    await act(site.database, actingNow(site), 'tellPlannedTime', of, forms.plannedTime(today));
    await act(site.database, actingNow(site), 'tellResult', of, forms.result);
    await expectSaid(id, { returned: false, newMandate: false, stillTold: false });
  });

  test('revoked before anything was applied for: whoever wishes to continue needs another', async () => {
    const { id, end } = await led('22.1.3');
    await end();
    await expectSaid(id, { returned: false, newMandate: true, stillTold: false });
  });
});
