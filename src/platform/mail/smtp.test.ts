import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { type SmtpReceiver, smtpReceiver } from '#test/support/site/smtp-receiver.ts';
import { certificateFor } from '#test/support/tls/made-certificates.ts';
import { smtpTransport } from './smtp.ts';

const right = certificateFor('localhost');
const ofUnknown = certificateFor('localhost');
const ofAnother = certificateFor('elsewhere.example');
setDefaultCACertificates([...getCACertificates(), right.authority, ofAnother.authority]);

/** Leads to this machine without saying so, so that it counts as another one. */
const elsewhere = ({ url }: SmtpReceiver) => url.replace('127.0.0.1', 'LOCALHOST');

function sendTo(url: string): Promise<void> {
  const transport = smtpTransport({ url, from: 'Tilts <tilts@paraugs.example>' });
  return transport({ id: '1', to: 'anna@paraugs.example', subject: 'Ziņa', text: 'Teksts' });
}

suite('a message to another machine goes by TLS, to the right server, or not at all', () => {
  test('a server that offers no encryption gets nothing', async () => {
    const receiver = await smtpReceiver();
    await assert.rejects(sendTo(elsewhere(receiver)), /STARTTLS/);
    assert.deepEqual(receiver.taken, []);
  });

  for (const atOnce of [false, true]) {
    const how = atOnce ? 'TLS from the first byte' : 'STARTTLS';
    test(`${how}: the right server gets the message`, async () => {
      const receiver = await smtpReceiver({ tls: { ...right, atOnce } });
      await sendTo(elsewhere(receiver));
      assert.equal(receiver.taken.length, 1);
    });

    test(`${how}: one whose authority nobody knows gets nothing`, async () => {
      const receiver = await smtpReceiver({ tls: { ...ofUnknown, atOnce } });
      await assert.rejects(sendTo(elsewhere(receiver)), /certificate/);
      assert.deepEqual(receiver.taken, []);
    });

    test(`${how}: one that shows another server's certificate gets nothing`, async () => {
      const receiver = await smtpReceiver({ tls: { ...ofAnother, atOnce } });
      await assert.rejects(sendTo(elsewhere(receiver)), /altnames/);
      assert.deepEqual(receiver.taken, []);
    });

    test(`${how}: nor when the environment would have certificates unverified`, async () => {
      const receiver = await smtpReceiver({ tls: { ...ofUnknown, atOnce } });
      process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
      try {
        await assert.rejects(sendTo(elsewhere(receiver)), /certificate/);
      } finally {
        delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      }
      assert.deepEqual(receiver.taken, []);
    });
  }

  test('to this machine itself it goes as it is', async () => {
    const receiver = await smtpReceiver();
    await sendTo(receiver.url);
    assert.equal(receiver.taken.length, 1);
  });
});
