import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { makeDemoPki } from '#demo/pki/index.ts';
import { stampDigest } from '#demo/pki/make-time-stamp.ts';
import { integer, sequence } from '#demo/pki/write-der.ts';
import { keyPairOf } from '#platform/cryptography/ed25519.ts';
import { openDatabase, transaction } from '#platform/database/database.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { noteKey } from '#transparency-log';
import { publishLog } from './publish-log.ts';
import { stampCheckpoints } from './stamp-checkpoints.ts';
import { own } from './tables.ts';

const pki = makeDemoPki(mondayMorning.epochMilliseconds);
const database = await freshDatabase();
const owner = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 1 });
after(() => owner.close());
const key = noteKey('tilts.example/audit', keyPairOf(randomBytes(32)).privateKey);
const now = () => mondayMorning;

const publish = () => transaction(owner, null, (tx) => publishLog(tx, key, { at: mondayMorning, leaves: 4 }));
const stamped = () =>
  transaction(owner, null, (tx) =>
    own(tx).selectFrom('log_time_stamp').select(['size', 'token']).orderBy('size').execute(),
  );

/** What an authority replies to a request over a digest. */
type Reply = (digest: Buffer) => Buffer;

const reply = (status: number, token: Buffer) => sequence(sequence(integer(status)), token);
const granted: Reply = (digest) => reply(0, stampDigest(pki.timeStamping, digest, mondayMorning.epochMilliseconds));

/** A time-stamping authority that replies so. It takes what is written as RFC 3161 has it, and nothing else. */
async function authority(replies: Reply): Promise<{ url: string } & AsyncDisposable> {
  const head = Buffer.from('30390201013031300d060960864801650304020105000420', 'hex');
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = Buffer.concat(pieces);
      assert.equal(request.headers['content-type'], 'application/timestamp-query');
      assert.deepEqual(body.subarray(0, head.length), head);
      assert.deepEqual(body.subarray(head.length + 32), Buffer.from('0101ff', 'hex'), 'the certificate is asked for');
      response.end(replies(body.subarray(head.length, head.length + 32)));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

test('an authority that is away, refuses, or stamps something else leaves checkpoints waiting, and none is lost', async () => {
  await publish();
  const nobody = await authority(granted);
  await nobody[Symbol.asyncDispose]();
  assert.deepEqual(await stampCheckpoints(owner, nobody.url, now), { stamped: 0, waiting: 1, fault: 'no answer' });
  await publish();
  const replies: [Reply, RegExp][] = [
    [() => sequence(sequence(integer(2))), /no time stamp was given/],
    [() => granted(randomBytes(32)), /over other bytes/],
    [() => Buffer.from('nonsense'), /DER/],
    [() => randomBytes(300 * 1024), /too long/],
  ];
  for (const [replied, why] of replies) {
    await using some = await authority(replied);
    const { stamped: count, waiting, fault } = await stampCheckpoints(owner, some.url, now);
    assert.deepEqual([count, waiting], [0, 2]);
    assert.match(fault ?? '', why);
  }
  await using good = await authority(granted);
  assert.deepEqual(await stampCheckpoints(owner, good.url, now), { stamped: 2, waiting: 0, fault: undefined });
  assert.deepEqual(
    (await stamped()).map(({ size }) => size),
    [4, 8],
  );
  assert.deepEqual(await stampCheckpoints(owner, good.url, now), { stamped: 0, waiting: 0, fault: undefined });
});
