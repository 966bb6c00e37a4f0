import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from '#platform/database/database.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { smtpReceiver } from '#test/support/site/smtp-receiver.ts';
import { forgetOldMail, type Mail, sendOutbox, writeMail } from './outbox.ts';
import { smtpTransport } from './smtp.ts';

const database = await freshDatabase();
const receiver = await smtpReceiver();
const smtp = smtpTransport({ url: receiver.url, from: 'Tilts <tilts@paraugs.example>' });

let now = Temporal.Instant.from('2026-03-02T08:30:00Z');
const clock = () => now;
const pass = (time: Temporal.DurationLike) => {
  now = now.add(time);
};

function mail(to: string): Mail {
  const text = { lv: 'Šķērsām ceļu: žēl, ka nāk ūdens.', en: 'A second part.\n.\nA dot alone.' };
  return { to, subject: { lv: 'Uzaicinājums', en: 'Invitation' }, text };
}

const write = (to: string) => transaction(database, null, (tx) => writeMail(tx, mail(to), now));
const taken = (to: string) => receiver.taken.filter((one) => one.to === to);

test('a message is written with its act, and sent in both languages', async () => {
  await write('anna@paraugs.example');
  const undone = transaction(database, null, async (tx) => {
    await writeMail(tx, mail('undone@paraugs.example'), now);
    throw new Error('the act was refused');
  });
  await assert.rejects(undone);
  assert.equal(await sendOutbox(database, smtp, clock), 1);
  const [message] = receiver.taken;
  assert.equal(message?.to, 'anna@paraugs.example');
  assert.match(message?.id ?? '', /^<[0-9a-f-]{36}@paraugs\.example>$/);
  assert.match(message?.text ?? '', /žēl, ka nāk ūdens[\s\S]*A dot alone/);
  assert.equal(await sendOutbox(database, smtp, clock), 0);
});

test('address and text stand sealed in the database', async () => {
  await write('sealed@paraugs.example');
  const { rows } = await database.pool.query('select * from outbox where fault is null and sent_at is null');
  const bytes = Buffer.concat([rows[0].address, rows[0].content]).toString('latin1');
  assert.doesNotMatch(bytes, /sealed@|Invitation/);
  await sendOutbox(database, smtp, clock);
});

test('many processes at once send each message once', async () => {
  const people = Array.from({ length: 40 }, (_, at) => `many-${at}@paraugs.example`);
  for (const to of people) await write(to);
  await Promise.all(Array.from({ length: 6 }, () => sendOutbox(database, smtp, clock)));
  for (const to of people) assert.equal(taken(to).length, 1, to);
});

test('nothing is lost while the server is down: it is tried again, after longer and longer', async () => {
  const to = 'patient@paraugs.example';
  await write(to);
  receiver.answers = { greeting: '421 not now' };
  const tries: string[] = [];
  const counted: typeof smtp = async (one) => {
    tries.push(now.toString());
    await smtp(one);
  };
  for (let minute = 0; minute < 20; minute += 1) {
    await sendOutbox(database, counted, clock);
    pass({ minutes: 1 });
  }
  assert.equal(tries.length, 5, 'at once and after 1, 3, 7 and 15 minutes');
  receiver.answers = {};
  pass({ hours: 4 });
  await sendOutbox(database, counted, clock);
  assert.equal(taken(to).length, 1);
});

test('a process killed before the server took the message leaves it to the next one', async () => {
  const to = 'killed@paraugs.example';
  await write(to);
  const claimed = Promise.withResolvers<void>();
  const never = () => {
    claimed.resolve();
    return new Promise<void>(() => undefined);
  };
  void sendOutbox(database, never, clock);
  await claimed.promise;
  assert.equal(await sendOutbox(database, smtp, clock), 0, 'still claimed');
  pass({ minutes: 10 });
  assert.equal(await sendOutbox(database, smtp, clock), 1);
  assert.equal(taken(to).length, 1);
});

test('when the server took it and its answer was lost, it goes again under the same Message-ID', async () => {
  const to = 'twice@paraugs.example';
  await write(to);
  receiver.answers = { '.': '' };
  await sendOutbox(database, smtp, clock);
  receiver.answers = {};
  pass({ minutes: 1 });
  await sendOutbox(database, smtp, clock);
  const ids = taken(to).map(({ id }) => id);
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
});

test('what the server refuses for ever is not tried again; a wrong password of ours is', async () => {
  await write('nobody@paraugs.example');
  receiver.answers = { 'RCPT TO': '550 no such mailbox' };
  await sendOutbox(database, smtp, clock);
  const { rows } = await database.pool.query('select fault from outbox where refused_at is not null');
  assert.deepEqual(rows, [{ fault: 'SMTP 550' }]);
  receiver.answers = { greeting: '535 who are you' };
  await write('somebody@paraugs.example');
  await sendOutbox(database, smtp, clock);
  receiver.answers = {};
  pass({ hours: 24 });
  assert.equal(await sendOutbox(database, smtp, clock), 1);
  assert.equal(taken('nobody@paraugs.example').length, 0);
});

test('nothing that was typed becomes a header or another recipient', async () => {
  const subject = { lv: 'Jauna\r\nBcc: svess@paraugs.example', en: 'New\nX-Extra: 1' };
  const text = { lv: 'Labdien!\r\n.\r\nMAIL FROM:<a@b>', en: 'Hello!' };
  const others = ['one@paraugs.example, two@paraugs.example', 'one@paraugs.example>\r\nRCPT TO:<two@paraugs.example'];
  const before = receiver.taken.length;
  for (const to of ['typed@paraugs.example', ...others]) {
    await transaction(database, null, (tx) => writeMail(tx, { to, subject, text }, now));
  }
  await sendOutbox(database, smtp, clock);
  const got = receiver.taken.slice(before);
  for (const { to, head } of got) {
    assert.doesNotMatch(head, /^(Bcc|X-Extra):/im);
    assert.notEqual(to, 'svess@paraugs.example');
    assert.notEqual(to, 'two@paraugs.example');
  }
  assert.equal(got.filter(({ to }) => to === 'typed@paraugs.example').length, 1);
  assert.match(got.find(({ to }) => to === 'typed@paraugs.example')?.text ?? '', /Hello!/);
  pass({ hours: 24 });
});

test('old messages are forgotten, waiting ones never', async () => {
  await write('waiting@paraugs.example');
  await transaction(database, null, (tx) => forgetOldMail(tx, now.add({ hours: 1 })));
  const { rows } = await database.pool.query('select count(*) from outbox');
  assert.equal(Number(rows[0].count), 1);
});
