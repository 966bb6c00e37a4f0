import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { rows, sql, transaction } from '#platform/database/database.ts';
import { type Job, startJobRunner } from '#platform/jobs/job-runner.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { smtpReceiver } from '#test/support/site/smtp-receiver.ts';
import type { Mail, MailKind } from './mail.ts';
import { mailQueue } from './mail-queue.ts';
import { sendMail } from './send-mail.ts';
import { smtpTransport } from './smtp.ts';
import { writeMail } from './write-mail.ts';
import { writtenMail } from './written-mail.ts';

const database = await freshDatabase();
const receiver = await smtpReceiver();
const transport = smtpTransport({ url: receiver.url, from: 'Tilts <tilts@paraugs.example>' });
const now = Temporal.Now.instant();

/** Stands for a room's records: what a message says is known by the id alone. */
const records = new Map<string, Mail>();
const news: MailKind<'thing'> = { name: 'test.news', compose: async (_, { thing }) => records.get(thing) };
const parts = { database, kinds: [news], transport, origin: 'https://tilts.example', clock: () => now };

const greeting = (to: string): Mail => ({
  to,
  subject: { lv: 'Uzaicinājums', en: 'Invitation' },
  text: { lv: 'Šķērsām ceļu: žēl, ka nāk ūdens.', en: 'A second part.\n.\nA dot alone.' },
});

async function write(mail: Mail): Promise<Job> {
  const thing = randomUUID();
  records.set(thing, mail);
  await transaction(database, null, async (tx) => writeMail(tx, news, { thing }, now));
  const written = await transaction(database, null, (tx) => writtenMail(tx, 1_000));
  return written.find(({ ids }) => ids.thing === thing) ?? assert.fail('it was not written');
}

const taken = (to: string) => receiver.taken.filter((one) => one.to === to);

test('a message is put into words when it is sent, in both languages', async () => {
  const job = await write(greeting('anna@paraugs.example'));
  assert.equal(await sendMail(parts, job), 'sent');
  const [message] = taken('anna@paraugs.example');
  assert.equal(message?.id, `<${job.id}@paraugs.example>`);
  assert.match(message?.text ?? '', /žēl, ka nāk ūdens[\s\S]*A dot alone/);
});

test('no address and no word of it is in the database, sent or not', async () => {
  const sent = await write(greeting('sealed@paraugs.example'));
  await sendMail(parts, sent);
  const jobs = await transaction(database, null, (tx) =>
    rows(tx, sql<{ whole: string }>`select to_jsonb(job)::text as whole from jobs.job`),
  );
  assert.ok(jobs.length > 1);
  for (const { whole } of jobs) assert.doesNotMatch(whole, /@|paraugs|Invitation|Uzaicin/);
});

test('while the server is down a message waits, and no answer of the server is kept with it', async () => {
  const job = await write(greeting('patient@paraugs.example'));
  receiver.answers = { 'RCPT TO': '451 patient@paraugs.example: come back later' };
  const failed: unknown[] = [];
  const runner = await startJobRunner(database, (fault) => failed.push(fault));
  after(() => runner.stop());
  await runner.work(mailQueue, async (one) => void (one.id === job.id && (await sendMail(parts, one))), 0.5);
  const stateOf = () =>
    transaction(database, null, (tx) =>
      rows(
        tx,
        sql<{ state: string; whole: string; wait: number }>`
          select state, to_jsonb(job)::text as whole, extract(epoch from start_after - now())::float as wait
            from jobs.job where id = ${job.id}`,
      ),
    );
  for (;;) {
    const [one] = await stateOf();
    if (one?.state !== 'retry') {
      await new Promise((done) => setTimeout(done, 50));
      continue;
    }
    assert.doesNotMatch(one.whole, /@|paraugs|come back/);
    assert.ok(one.wait > 50 && one.wait <= 121, `${one.wait} s`);
    break;
  }
  receiver.answers = {};
  await runner.stop();
  assert.match(String(failed), /451/);
  assert.equal(await sendMail(parts, job), 'sent');
  assert.equal(taken('patient@paraugs.example').length, 1);
});

test('when the server took it and its answer was lost, it goes again under the same Message-ID', async () => {
  const job = await write(greeting('twice@paraugs.example'));
  receiver.answers = { '.': '' };
  await assert.rejects(sendMail(parts, job));
  receiver.answers = {};
  assert.equal(await sendMail(parts, job), 'sent');
  const ids = taken('twice@paraugs.example').map(({ id }) => id);
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
});

test('what the server refuses for ever is not tried again; a wrong password of ours is', async () => {
  receiver.answers = { 'RCPT TO': '550 no such mailbox' };
  assert.equal(await sendMail(parts, await write(greeting('nobody@paraugs.example'))), 'refused');
  receiver.answers = { greeting: '535 who are you' };
  await assert.rejects(sendMail(parts, await write(greeting('somebody@paraugs.example'))));
  receiver.answers = {};
  assert.equal(taken('nobody@paraugs.example').length, 0);
});

test('what has nothing to tell any longer is not sent; what a later version wrote waits for it', async () => {
  const job = await write(greeting('gone@paraugs.example'));
  records.delete(job.ids.thing ?? '');
  assert.equal(await sendMail(parts, job), 'nothing-to-tell');
  await assert.rejects(sendMail(parts, { ...job, kind: 'test.later' }), /no room knows mail of the kind test.later/);
});

test('nothing that was typed becomes a header or another recipient', async () => {
  const subject = { lv: 'Jauna\r\nBcc: svess@paraugs.example', en: 'New\nX-Extra: 1' };
  const text = { lv: 'Labdien!\r\n.\r\nMAIL FROM:<a@b>', en: 'Hello!' };
  const others = ['one@paraugs.example, two@paraugs.example', 'one@paraugs.example>\r\nRCPT TO:<two@paraugs.example'];
  const before = receiver.taken.length;
  for (const to of ['typed@paraugs.example', ...others]) {
    await sendMail(parts, await write({ to, subject, text })).catch(() => undefined);
  }
  const got = receiver.taken.slice(before);
  for (const { to, head } of got) {
    assert.doesNotMatch(head, /^(Bcc|X-Extra):/im);
    assert.notEqual(to, 'svess@paraugs.example');
    assert.notEqual(to, 'two@paraugs.example');
  }
  assert.equal(got.filter(({ to }) => to === 'typed@paraugs.example').length, 1);
  assert.match(got.find(({ to }) => to === 'typed@paraugs.example')?.text ?? '', /Hello!/);
});
