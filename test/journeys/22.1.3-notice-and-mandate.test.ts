import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { mandateById } from '#mandates/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { expectErrors, fill, seen, send } from '#test/support/browser/pages.ts';
import { paperBehind } from '#test/support/browser/paper-behind.ts';
import { readPdf, showsQr } from '#test/support/files/pdf.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { expectRefused, tracesOf } from '#test/support/postgres/traces.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { caseLedTo } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());
const page = await counter.signIn('karlis');
const main = page.locator('main');

suite('22.¹ 3.: the client is informed about the use of personal data', () => {
  test('in a language without a written text the client does not read it: it is read aloud, and recorded so', async () => {
    const { address } = await caseLedTo(counter, '22.1.1');
    await page.goto(`${address}/notice`);
    assert.match(await seen(page), /10 gadus.*Datu valsts inspekcij/, 'the wording is before the employee');
    await fill(page, { language: 'uk', way: 'read' });
    await expectRefused(counter.database, { code: 'input.unreadable', point: '22.1.3' }, () => send(page));
    await expectErrors(page, ['way']);
    await fill(page, { way: 'read_aloud' });
    await send(page);
    await page.goto(`${address}/notice`);
    assert.match(await seen(page), /2019-03-01.*ukraiņu.*nolasīts priekšā.*02\.03\.2026\. 10:00.*Kārlis Kalniņš/);
  });

  for (const [way, role, name] of [
    ['interpreter', 'Tulks', 'Taras Tulce'],
    ['witness', 'Liecinieks', 'Laimonis Liecinieks'],
  ] as const) {
    test(`with a ${way}: named, and printed on the mandate to sign beside the client`, async () => {
      const { address } = await caseLedTo(counter, '22.1.1');
      await page.goto(`${address}/notice`);
      await fill(page, { language: 'uk', way });
      await send(page);
      await expectErrors(page, [way]);
      await fill(page, { [way]: name });
      await send(page);
      await fill(page, typing.mandate);
      await send(page);
      const { text } = await readPdf(await paperBehind(main.locator('a[href$="/copies"]')));
      assert.match(text, new RegExp(`${role} ${name}`));
      assert.match(text, /ukraiņu.* valodā/);
      if (way === 'witness') {
        await fill(page, typing.signing);
        await send(page);
        assert.equal(page.url(), `${address}/applications`);
      }
    });
  }
});

suite('22.¹ 3.: a written mandate in two copies', () => {
  test('the preview has no force and is not stored', async () => {
    const { address } = await caseLedTo(counter, 'notice');
    await page.goto(`${address}/mandates`);
    await fill(page, typing.mandate);
    const before = await tracesOf(counter.database);
    const { text } = await readPdf(await paperBehind(main.locator('button[formaction$="/preview"]')));
    assert.match(text, /PRIEKŠSKATĪJUMS – nav juridiska spēka/);
    assert.match(text, /Velta Priedīte/);
    assert.deepEqual(await tracesOf(counter.database), before);
    await send(page);
    assert.match(page.url(), /\/mandates\/[0-9a-f-]+$/, 'and the form can be sent right after it');
  });

  test('it says exactly which e-services, until when and how the client is informed of the result; both copies are printed', async () => {
    const { address } = await caseLedTo(counter, 'notice');
    await page.goto(`${address}/mandates`);
    await page.getByText('Pievienot citus e-pakalpojumus').click();
    await page.getByLabel('Meklēt e-pakalpojumu').fill('dzivesvietas');
    await page.getByLabel('Dzīvesvietas deklarēšana').check();
    await fill(page, typing.mandate);
    await send(page);
    const mandate = page.url();
    const copies = await paperBehind(main.locator('a[href$="/copies"]'));
    const { pages } = await readPdf(copies);
    const [centres = '', clients = ''] = [/1\/2 centram/, /2\/2 klientam/].map((mark) =>
      pages.filter((text) => mark.test(text)).join(' '),
    );
    for (const text of [centres, clients]) {
      for (const said of ['EPD313', 'EPD01', 'Velta Priedīte', '320000-00001', 'LV1234567', '+371 20000000']) {
        assert.ok(text.includes(said), `${said} is not on the paper`);
      }
      assert.match(text, /līdz 2026\. gada 2\. septembrim/);
      assert.doesNotMatch(text, /EPD02/, 'what is not written is not allowed');
    }
    const again = await paperBehind(main.locator('a[href$="/copies"]'));
    assert.deepEqual(copies, again, 'a reprint is the same byte for byte');
    const large = await readPdf(await paperBehind(main.locator('a[href$="/copies-large"]')));
    assert.ok(large.smallestType >= 18, `the smallest type is ${large.smallestType}`);
    const translation = await readPdf(await paperBehind(main.locator('a[href$="/translation"]')));
    assert.equal(translation.language, 'en');
    assert.equal(page.url(), mandate);
  });

  test('input that the mandate may not contain is refused at its field, and other input stays', async () => {
    const { address } = await caseLedTo(counter, 'notice');
    await page.goto(`${address}/mandates`);
    for (const [typed, fields, code = 'input.unreadable'] of [
      [{ validUntil: '', resultWay: 'none' }, ['validUntil']],
      [{ validUntil: '01.03.2026.' }, ['validUntil'], 'mandate.term-in-past'],
      [{ validUntil: '03.03.2027.' }, ['validUntil'], 'mandate.term-too-long'],
      [{ validUntil: '30.02.2027.' }, ['validUntil']],
      [{ validUntil: '02.09.2026.', resultWay: 'phone', resultPhone: 'zvanīt' }, ['resultPhone']],
      [{ resultWay: 'email', resultEmail: 'velta' }, ['resultEmail']],
      [{ resultWay: 'post' }, ['resultPost']],
    ] as const) {
      await fill(page, typed);
      await expectRefused(counter.database, { code, point: '22.1.3' }, () => send(page));
      await expectErrors(page, fields);
    }
    assert.equal(await page.locator('[name=resultEmail]').inputValue(), 'velta');
    for (const ticked of await page.locator('[name=editions]:checked').all()) await ticked.uncheck();
    await fill(page, { resultWay: 'none' });
    await send(page);
    await expectErrors(page, ['editions']);
  });
});

suite('22.¹ 3.: signed, archived, handed over', () => {
  test('the signing requires both copies, the place in the archive and copy 2 handed over', async () => {
    const { address, mandate } = await caseLedTo(counter, 'drawn');
    await page.goto(`${address}/mandates/${mandate}`);
    await expectRefused(counter.database, { code: 'input.unreadable', point: '22.1.3' }, () => send(page));
    await expectErrors(page, ['bothCopies', 'copyHandedOver', 'pages']);
    await fill(page, { ...typing.signing, signedOn: '03.03.2026.' });
    await expectRefused(counter.database, { code: 'mandate.signed-in-future', point: '22.1.3' }, () => send(page));
    await expectErrors(page, ['signedOn']);
    await fill(page, { signedOn: '02.03.2026.' });
    await send(page);
    assert.equal(page.url(), `${address}/applications`);
    await page.goto(`${address}/mandates/${mandate}`);
    assert.match(await seen(page), /Spēkā.*5-12\/2026\/\d+.*02\.03\.2026\., Birzgale.*2026\/1.*02\.03\.2026\. 10:00/);
  });

  test('a scan of the signed copy is recognised by its content, and nothing else is attached', async () => {
    const { address, mandate } = await caseLedTo(counter, '22.1.3');
    await page.goto(`${address}/mandates/${mandate}`);
    const attach = async (name: string, buffer: Buffer) => {
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
      await send(page);
    };
    await expectRefused(counter.database, { code: 'archive.scan-unknown', point: '22.1.3' }, () =>
      attach('scan.pdf', Buffer.from('<script>alert(1)</script>')),
    );
    await expectErrors(page, ['scan']);
    await attach('anything.exe', smallPdf());
    assert.equal(page.url(), `${address}/mandates/${mandate}`);
    assert.match(await seen(page), /Pievienots 02\.03\.2026\. 10:00/);
  });

  test('the QR code of the paper finds the case, only for people of its centre; others learn whether it is in force', async () => {
    const { address } = await caseLedTo(counter, 'notice');
    await page.goto(`${address}/mandates`);
    await fill(page, typing.mandate);
    await send(page);
    const paper = await paperBehind(main.locator('a[href$="/copies"]'));
    const reference = await referenceOf(page.url().split('/').at(-1) ?? '');
    assert.ok(showsQr(paper, `${counter.origin}/p/${reference}`), 'the printed code says the address');
    assert.ok(!showsQr(paper, `${counter.origin}/p/${'A'.repeat(22)}`));
    await page.goto(`${counter.origin}/p/${reference}`);
    assert.equal(page.url(), address);
    const visitor = await counter.browser.newPage();
    for (const [path, words] of [
      [reference, /Jā, ir spēkā|Nē, nav spēkā/],
      ['A'.repeat(22), /Par šo kodu ziņu nav/],
    ] as const) {
      await visitor.goto(`${counter.origin}/p/${path}`);
      assert.match(await seen(visitor), words);
      await expectAccessible(visitor);
      await visitor.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(visitor);
    }
    await visitor.close();
    const stranger = await counter.signIn('ruta');
    await stranger.goto(`${counter.origin}/p/${reference}`);
    assert.match(await seen(stranger), /Lapa nav atrasta/);
    await stranger.close();
  });
});

async function referenceOf(mandate: string): Promise<string> {
  const { karlis } = counter.cast;
  const found = await loggedTransaction(counter.database, karlis.centre, (tx) => mandateById(tx, mandate));
  return found?.reference ?? '';
}
