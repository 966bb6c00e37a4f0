import assert from 'node:assert/strict';
import { request } from 'node:http';
import { suite, test } from 'node:test';
import { type Desk, deskOf } from '#test/support/site/desk.ts';
import { caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';
import { largestBody, largestForm, largestOfNobody } from './largest-body.ts';

const site = await openStaffedSite();
const desk = await deskOf(site, 'karlis');
const reader = await deskOf(site, 'viewer', 'skatītājs');
const cookieOf = ({ browser }: Desk) => browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
const cookie = cookieOf(desk);
const { address, mandate } = await caseLedTo(site, '22.1.5');
const path = new URL(address).pathname;
const scans = `${path}/mandates/${mandate}/scans`;

interface Sent {
  readonly to: string;
  readonly bytes: number;
  readonly as?: string;
  /** Without its length told beforehand. */
  readonly chunked?: boolean;
}

/** The answer to a form of which no byte is sent, or, in chunks, as much as the site takes. */
function answerTo({ to, bytes, as = cookie, chunked = false }: Sent): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie: as,
      origin: site.origin,
      'content-type': to.startsWith('/api/') ? 'application/json' : 'application/x-www-form-urlencoded',
      ...(chunked ? {} : { 'content-length': bytes }),
    };
    const asked = request(new URL(to, site.origin), { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => {
        asked.destroy();
        resolve({ status: answer.statusCode ?? 0, text });
      });
    });
    asked.on('error', reject);
    if (chunked) asked.end(`a=${'x'.repeat(bytes)}`);
    else asked.flushHeaders();
  });
}

suite('what is sent is bounded before a byte of it is read: by who sends it, and by what the address takes', () => {
  const refused: Record<string, Sent> = {
    'by nobody, to sign in': { to: '/sign-in', bytes: largestOfNobody + 1, as: '' },
    'by nobody, where a scan is taken': { to: scans, bytes: largestOfNobody + 1, as: '' },
    'by nobody, to the API': { to: `/api${scans}`, bytes: largestOfNobody + 1, as: '' },
    'by an employee, at an address that is none': { to: '/nowhere', bytes: largestOfNobody + 1 },
    'by an employee, in a form': { to: `${path}/declaration`, bytes: largestForm + 1 },
    'by somebody who may only read, where a scan is taken': { to: scans, bytes: largestForm + 1, as: cookieOf(reader) },
    'by an employee, in a scan': { to: scans, bytes: largestBody + 1 },
    'in chunks, by nobody': { to: '/sign-in', bytes: largestOfNobody + 1, as: '', chunked: true },
    'in chunks, by an employee': { to: `${path}/declaration`, bytes: largestForm + 1, chunked: true },
  };
  for (const [what, sent] of Object.entries(refused)) {
    test(`too much ${what}`, async () => {
      const { status, text } = await answerTo(sent);
      assert.equal(status, 413, text.slice(0, 300));
      assert.match(text, sent.bytes > largestBody ? /Datne ir lielāka par 20 MB/ : /pārāk liels/);
    });
  }

  test('a form that is cut off on its way is no fault of ours', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b']) {
      const headers = { cookie, origin: site.origin, 'content-type': type, 'content-length': 1000 };
      const asked = request(new URL(`${path}/declaration`, site.origin), { method: 'POST', headers });
      asked.write('reason=', () => setTimeout(() => asked.destroy(), 100));
      await new Promise((closed) => asked.on('error', () => undefined).on('close', closed));
      await fetch(`${site.origin}/catalogue`, { headers: { cookie } });
    }
    assert.deepEqual(site.faults, []);
  });

  test('too many fields are not read one by one', async () => {
    const form = { method: 'POST', headers: { cookie, origin: site.origin }, redirect: 'manual' } as const;
    const fields = (count: number) => new URLSearchParams(Array.from({ length: count }, (_, at) => [`f${at}`, '']));
    const many = await fetch(`${site.origin}${path}/declaration`, { ...form, body: fields(5_001) });
    assert.match(await many.text(), /pārāk daudz lauku/);
    const form5000 = await fetch(`${site.origin}${path}/declaration`, { ...form, body: fields(5_000) });
    assert.doesNotMatch(await form5000.text(), /pārāk daudz lauku/);
  });

  test('too many parts, where files are sent, are not read one by one', async () => {
    const sent = async (count: number) => {
      const part = '--aAbBcC\r\ncontent-disposition: form-data; name="scan"; filename="a"\r\n\r\n\r\n';
      const body = `${part.repeat(count)}--aAbBcC--\r\n`;
      const type = 'multipart/form-data; boundary=aAbBcC';
      const headers = { cookie, origin: site.origin, 'content-type': type };
      return (await fetch(new URL(scans, site.origin), { method: 'POST', headers, body })).text();
    };
    assert.match(await sent(5_001), /pārāk daudz lauku/);
    assert.doesNotMatch(await sent(5_000), /pārāk daudz lauku/);
  });

  test('too many values of a call are not read one by one', async () => {
    const sent = async (count: number) => {
      const headers = { cookie, origin: site.origin, 'content-type': 'application/json' };
      const body = `{"scan":[${'1,'.repeat(count - 2)}1]}`;
      return (await fetch(new URL(`/api${scans}`, site.origin), { method: 'POST', headers, body })).text();
    };
    assert.match(await sent(200_001), /request\.too-many-fields/);
    assert.doesNotMatch(await sent(200_000), /request\.too-many-fields/);
  });

  for (const to of [scans, `/api${scans}`]) {
    test(`a file of the largest size is waited for where files are taken: ${to.startsWith('/api') ? 'API' : 'page'}`, async () => {
      const early = await Promise.race([
        answerTo({ to, bytes: largestBody }),
        new Promise((done) => setTimeout(done, 500)),
      ]);
      assert.equal(early, undefined);
    });
  }
});
