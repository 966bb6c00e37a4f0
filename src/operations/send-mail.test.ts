import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from '#platform/database/database.ts';
import { writeMail } from '#platform/mail/outbox.ts';
import { smtpTransport } from '#platform/mail/smtp.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { smtpReceiver } from '#test/support/site/smtp-receiver.ts';
import { sendMailRegularly } from './send-mail.ts';

const database = await freshDatabase();
const receiver = await smtpReceiver();

test('what is written while the site runs goes out, until it is stopped', async () => {
  const stopped = new AbortController();
  const done = new Promise<number>((resolve) => {
    void sendMailRegularly({
      database,
      transport: smtpTransport({ url: receiver.url, from: 'Tilts <tilts@paraugs.example>' }),
      origin: 'https://tilts.example',
      clock: () => Temporal.Now.instant(),
      told: (sent) => {
        stopped.abort();
        resolve(sent);
      },
      failed: (error) => assert.fail(String(error)),
      stopped: stopped.signal,
      pause: 50,
    });
  });
  const text = { lv: 'Labdien!', en: 'Hello!' };
  const mail = { to: 'kads@paraugs.example', subject: text, text };
  await transaction(database, null, (tx) => writeMail(tx, mail, Temporal.Now.instant()));
  assert.equal(await done, 1);
  assert.deepEqual(
    receiver.taken.map(({ to }) => to),
    ['kads@paraugs.example'],
  );
});
