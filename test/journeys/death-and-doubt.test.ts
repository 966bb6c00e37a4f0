import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { languages } from '#platform/languages/languages.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { clients } from '#test/support/cast/people.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const words = {
  lv: {
    serving: 'Klienta apkalpošana',
    open: 'Atvērt',
    doubts: 'Šaubas par rīcībspēju vai brīvu gribu',
    doubtReason: 'Kāpēc radās šaubas?',
    recordDoubt: 'Reģistrēt šaubas',
    stands: /Reģistrētas šaubas.*Runāja tikai pavadonis\..*Kārlis Kalniņš.*02\.09\.2026\./,
    reviewed: 'Pārskatītas, šaubas paliek',
    doubtRecorded: /Par klientu ir reģistrētas šaubas.*Runāja tikai pavadonis\./,
    lifted: 'Šaubu vairs nav',
    said: 'Kas teikts vai kāpēc?',
    say: 'Pierakstīt',
    standsNoMore: /Šaubas, kas vairs nav spēkā.*We spoke alone\./,
    drawAnother: /noformējiet jaunu pilnvarojumu/,
    somebodyDied: /Klients vai pārstāvamā persona ir mirusi/,
    anotherConfirms: /vēl apstiprina cits darbinieks/,
    confirm: 'Apstiprināt, ka reģistrēta kļūdaini',
    putRight: /Šīs personas nāve nav reģistrēta.*Izlabotas kļūdas/,
  },
  en: {
    serving: 'Serving the client',
    open: 'Open',
    doubts: 'Doubts about capacity or free will',
    doubtReason: 'Why is there a doubt?',
    recordDoubt: 'Record a doubt',
    stands: /Recorded doubt.*Runāja tikai pavadonis\..*Kārlis Kalniņš.*02\.09\.2026/,
    reviewed: 'Reviewed, the doubt stands',
    doubtRecorded: /A doubt about the client is recorded.*Runāja tikai pavadonis\./,
    lifted: 'There is no doubt any more',
    said: 'What was said, or why?',
    say: 'Record it',
    standsNoMore: /Doubts that do not stand any more.*We spoke alone\./,
    drawAnother: /draw up a new mandate/,
    somebodyDied: /The client or the represented person has died/,
    anotherConfirms: /Another employee still has to confirm it/,
    confirm: 'Confirm that it was recorded by mistake',
    putRight: /No death of this person is recorded.*Mistakes put right/,
  },
} as const;

const counter = await openCounter();
after(() => counter.browser.close());

for (const language of languages) {
  const w = words[language];
  test(`22.¹ 1.: a doubt is recorded in the person’s record, shown before a mandate is granted, answered and lifted, ${language}`, async () => {
    const { address } = await caseLedTo(counter, 'notice', { client: clients.arvids });
    const page = await counter.signIn('karlis', { language });
    await page.goto(address);
    await page.locator('a[href^="/clients/"]').first().click();
    await page.getByLabel(w.serving).check();
    await page.getByRole('button', { name: w.open, exact: true }).click();
    await page.getByRole('link', { name: w.doubts }).click();
    await expectAccessible(page);
    await page.getByLabel(w.doubtReason).fill('Runāja tikai pavadonis.');
    await page.getByRole('button', { name: w.recordDoubt }).click();
    assert.match(await seen(page), w.stands);
    await page.getByLabel(w.reviewed).check();
    await expectAccessible(page);

    await page.goto(`${address}/mandates`);
    assert.match(await seen(page), w.doubtRecorded);
    await expectAccessible(page);
    await fill(page, { validUntil: '02.09.2026.', resultWay: 'none' });
    await expectRefused(counter.database, { code: 'mandate.doubt-unanswered', point: '22.1.1' }, () => send(page));
    await expectErrors(page, ['doubtAnswer']);
    await fill(page, { doubtAnswer: 'Arvīds visu izstāstīja pats.' });
    await send(page);
    assert.match(page.url(), /\/mandates\/[0-9a-f-]+$/);

    const liga = await counter.signIn('liga', { language, width: 320 });
    await liga.goto(page.url().replace(/\/mandates\/.*/, ''));
    const record = await liga.locator('a[href^="/clients/"]').first().getAttribute('href');
    await liga.goto(`${counter.origin}${record}/doubts`);
    await expectNoSidewaysScroll(liga);
    await liga.getByLabel(w.lifted).check();
    await liga.getByLabel(w.said).fill('We spoke alone.');
    await liga.getByRole('button', { name: w.say }).click();
    assert.match(await seen(liga), w.standsNoMore);
    await expectAccessible(liga);
  });

  test(`22.¹ 3.: a death ends all mandates of the person, and two people put a mistaken one right, ${language}`, async () => {
    const { address, eService } = await caseLedTo(counter, '22.1.3');
    const page = await counter.signIn('karlis', { language });
    const filed = { ...typing.filing, reference: `TVP-2026-${language}` };
    const filing = await counter.signIn('karlis', { language });
    await filing.goto(`${address}/applications?eService=${eService.eServiceId}`);
    await page.goto(address);
    const record = await page.locator('a[href^="/clients/"]').first().getAttribute('href');
    const death = `${counter.origin}${record}/death`;
    await page.goto(death);
    await fill(page, { diedOn: '01.03.2027.' });
    await send(page);
    await expectErrors(page, ['toldBy', 'diedOn']);
    await fill(page, { diedOn: '', toldBy: 'kaimiņš pa tālruni' });
    await send(page);
    await page.goto(address);
    assert.doesNotMatch(await seen(page), w.drawAnother);
    await page.goto(`${address}/applications?eService=${eService.eServiceId}`);
    assert.match(await seen(page), w.somebodyDied);
    assert.equal(await page.locator('main form').count(), 0);
    await fill(filing, filed);
    await expectRefused(counter.database, { code: 'case.somebody-died', point: '22.1.3' }, () => send(filing));
    await page.goto(death);
    await fill(page, { reason: 'Klients atnāca pats.' });
    await send(page);
    assert.match(await seen(page), w.anotherConfirms);
    await expectAccessible(page);
    assert.equal(await page.locator('main form').count(), 0);

    const liga = await counter.signIn('liga', { language, width: 320 });
    await liga.goto(death);
    await expectAccessible(liga);
    await expectNoSidewaysScroll(liga);
    await liga.getByRole('button', { name: w.confirm }).click();
    assert.match(await seen(liga), w.putRight);

    await page.goto(`${address}/applications?eService=${eService.eServiceId}`);
    await fill(page, filed);
    await send(page);
    assert.match(page.url(), /planned-time$/);
  });
}
