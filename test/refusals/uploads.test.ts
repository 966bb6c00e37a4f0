import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { before, suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { emptyZip, smallPdf, smallPng } from '#test/support/files/scans.ts';
import { refusalsLogged, tracesOf } from '#test/support/postgres/traces.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { formOn, type PageForm } from '#test/support/site/page-form.ts';
import { caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const desk = await deskOf(site, 'karlis');
const cookie = desk.browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
const twentyMegabytes = 20 * 1024 * 1024;
let form: PageForm;
let register: string;
let formPage: string;
before(async () => {
  const { id, mandate } = await caseLedTo(site, '22.1.3');
  register = `/register/${mandate}`;
  const path = `/cases/${id}/mandates/${mandate}`;
  formPage = path;
  form = await desk.form(path, `${path}/scans`);
});

function upload(file: Buffer | string | undefined, name = 'scan.pdf'): Promise<Response> {
  const body = new FormData();
  for (const [field, value] of Object.entries(form.untouched)) body.set(field, value);
  body.set('request_id', crypto.randomUUID());
  if (typeof file === 'string') body.set('scan', file);
  else if (file) body.set('scan', new Blob([new Uint8Array(file)], { type: 'application/pdf' }), name);
  return post(body);
}

function post(body: BodyInit, headers: Record<string, string> = {}, to = form.action): Promise<Response> {
  const init = { method: 'POST', body, headers: { cookie, origin: site.origin, ...headers } };
  return fetch(new URL(to, site.origin), { ...init, redirect: 'manual', duplex: 'half' } as RequestInit);
}

async function refused(sent: () => Promise<Response>, what: string, status = 422): Promise<string> {
  const traces = await tracesOf(site.database);
  const answer = await sent();
  assert.equal(answer.status, status, `${what}: ${answer.status}`);
  assert.deepEqual(await tracesOf(site.database), traces, what);
  assert.deepEqual(site.faults, [], what);
  return answer.text();
}

suite('22.¹ 3.: as a scan only a PDF, JPEG or PNG is taken, by its content', () => {
  test('an empty file, a wrong type and a file with hidden content are refused at the field', async () => {
    const wrong: [string, Buffer | string | undefined][] = [
      ['nothing chosen', undefined],
      ['an empty file', Buffer.alloc(0)],
      ['a text in place of the file', 'scan.pdf'],
      ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
      [
        'a drawing with a program',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      ],
      ['a program', Buffer.from('MZ\u0090\u0000')],
      ['half a PDF', smallPdf().subarray(0, 200)],
      ['a PDF whose end is also the end of a ZIP', Buffer.concat([smallPdf(), emptyZip(smallPdf().subarray(-40))])],
      ['a PDF that is also a page', Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), smallPdf()])],
      ['a PDF with a program', smallPdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >> ')],
    ];
    for (const [what, file] of wrong) {
      const page = await refused(() => upload(file), what);
      assert.match(page, /href="#field-scan"/, what);
      assert.match(page, /id="field-scan-error"/, what);
    }
  });

  test('20 MB and one byte are refused at the field, 20 MB are accepted', async () => {
    const full = smallPng(twentyMegabytes - smallPng().length - 12);
    assert.equal(full.length, twentyMegabytes);
    const page = await refused(() => upload(smallPng(twentyMegabytes - smallPng().length - 11)), '20 MB + 1');
    assert.match(page, /href="#field-scan".*20 MB/);
    assert.equal((await upload(full)).status, 303);
  });

  test('of a file that another program would read as a ZIP or a page, nothing but the scan is stored', async () => {
    const open = (at: string) => fetch(new URL(at, site.origin), { headers: { cookie } });
    for (const [scan, other] of [
      [smallPdf('/Lang (et) '), emptyZip()],
      [smallPng(3), Buffer.from('<script>alert(1)</script>')],
    ] as const) {
      assert.equal((await upload(Buffer.concat([scan, other]))).status, 303);
      const entry = await (await open(register)).text();
      const address = [...entry.matchAll(/\/register\/scans\/[0-9a-f-]+/g)].at(-1)?.[0] ?? assert.fail('no scan');
      assert.ok(Buffer.from(await (await open(address)).arrayBuffer()).equals(scan));
    }
  });

  test('a file whose name is a path, a page or 300 letters is stored nowhere under that name', async () => {
    for (const name of [
      '../../etc/passwd',
      '"><script>alert(1)</script>.pdf',
      `${'ā'.repeat(300)}.pdf`,
      'a\u0000b.pdf',
    ]) {
      const answer = await upload(Buffer.concat([smallPdf(), Buffer.from('\n'.repeat(name.length % 7))]), name);
      assert.ok(answer.status === 303 || answer.status === 422 || answer.status === 409, `${name}: ${answer.status}`);
      assert.doesNotMatch(await answer.text(), /<script>alert|etc\/passwd/);
    }
    assert.deepEqual(site.faults, []);
  });
});

suite('whatever is too large is not taken in', () => {
  const mebibyte = new Uint8Array(1024 * 1024).fill(97);

  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json']) {
    test(`sent in chunks, without a declared length: ${type}`, async () => {
      let sent = 0;
      const endless = new ReadableStream({
        pull(controller) {
          sent += 1;
          if (sent > 64) controller.close();
          else controller.enqueue(mebibyte);
        },
      });
      const to = type.endsWith('json') ? '/api/cases' : form.action;
      const answer = await post(endless, { 'content-type': type }, to).catch(() => undefined);
      assert.ok(answer === undefined || answer.status === 413, `${answer?.status}`);
      assert.ok(sent < 60, `${sent} MB were read`);
      assert.deepEqual(site.faults, []);
    });
  }

  test('a form of 30 MB is answered with its page, on which it can be sent again, and the reason', async () => {
    const body = new FormData();
    for (const [field, value] of Object.entries(form.untouched)) body.set(field, value);
    body.set('scan', new Blob([new Uint8Array(30 * 1024 * 1024)]), 'scan.png');
    const page = await refused(() => post(body, { referer: new URL(formPage, site.origin).href }), '30 MB', 413);
    assert.match(page, /href="#field-scan".*Datne ir lielāka par 20 MB/);
    assert.ok(formOn(page, form.action).fields.some(({ name }) => name === 'scan'));
  });

  test('the same without a page of ours from which it came', async () => {
    for (const referer of ['', 'https://other.example/page', 'x']) {
      const body = new FormData();
      body.set('scan', new Blob([new Uint8Array(30 * 1024 * 1024)]), 'scan.png');
      const page = await refused(() => post(body, { referer }), '30 MB', 413);
      assert.match(page, /Datne ir lielāka par 20 MB/);
    }
  });
});

suite('an upload that breaks off on its way is no fault of ours, and leaves nothing', () => {
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json']) {
    test(type, async () => {
      const [traces, logged] = [await tracesOf(site.database), await refusalsLogged(site.database)];
      const { hostname, port } = new URL(site.origin);
      for (const sent of [
        '',
        '--x\r\nContent-Disposition: form-data; name="form_token"\r\n\r\nabc',
        `a=${'b'.repeat(5000)}`,
      ]) {
        const socket = connect(Number(port), hostname);
        const to = type.endsWith('json') ? '/api/cases' : form.action;
        socket.write(
          `POST ${to} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${site.origin}\r\nCookie: ${cookie}\r\n` +
            `Content-Type: ${type}\r\nContent-Length: 100000\r\n\r\n${sent}`,
        );
        await setTimeout(200);
        socket.destroy();
        await setTimeout(200);
      }
      assert.deepEqual(site.faults, []);
      assert.deepEqual(await tracesOf(site.database), traces);
      assert.equal(await refusalsLogged(site.database), logged);
    });
  }
});
