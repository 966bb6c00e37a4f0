import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { languages } from '#platform/languages/languages.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { readPdf } from '#test/support/files/pdf.ts';
import { expectRefused } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const words = {
  lv: {
    signs: 'Klients pats parakstīties nevar',
    byWitness: /Klienta vietā paraksta liecinieks: Laimonis Liecinieks\./,
  },
  en: {
    signs: 'The client cannot sign',
    byWitness: /A witness signs in the place of the client: Laimonis Liecinieks\./,
  },
} as const;

const counter = await openCounter();
// The paper has a line for a witness in the client's place since the wording of that winter.
counter.pass({ hours: 24 * 273 });
after(() => counter.browser.close());

for (const language of languages) {
  const w = words[language];
  test(`22.¹ 3.: where the client cannot sign, the mandate is drawn up for a witness, who signs in their place, ${language}`, async () => {
    const { address } = await caseLedTo(counter, 'notice');
    const page = await counter.signIn('karlis', { language, width: language === 'en' ? 320 : 1280 });
    await page.goto(`${address}/mandates`);
    await fill(page, { ...typing.mandate, validUntil: '31.01.2027.' });
    await page.getByLabel(w.signs).check();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await send(page);
    await expectErrors(page, ['witnessName', 'witnessDocument', 'witnessReason']);
    await expectAccessible(page);
    await fill(page, { witnessName: 'Kārlis Kalniņš', witnessDocument: 'LV7777777', witnessReason: 'lauzta roka' });
    await expectRefused(counter.database, { code: 'mandate.witness-is-employee', point: '22.1.3' }, () => send(page));
    await expectErrors(page, ['witnessName']);
    await fill(page, { witnessName: 'Laimonis Liecinieks' });
    const preview = await readPdf(await paperBehind(page.locator('main button[formaction$="/preview"]')));
    assert.match(preview.text, /Liecinieks klienta vietā Laimonis Liecinieks/);
    await send(page);

    const { text } = await readPdf(await paperBehind(page.locator('main a[href$="/copies"]')));
    assert.match(text, /Klients pats parakstīties nevar: lauzta roka\./);
    assert.match(text, /Lieciniekam paziņots/);
    assert.doesNotMatch(text.split('Kas paraksta')[1] ?? '', /Klients Velta/);
    assert.match(await seen(page), w.byWitness);
    await expectAccessible(page);
    await fill(page, { ...typing.signing, signedOn: '30.11.2026.' });
    await send(page);
    assert.equal(page.url(), `${address}/applications`);
  });
}
