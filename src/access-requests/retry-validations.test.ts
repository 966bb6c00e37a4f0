import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { demoTrust } from '#demo/pki/index.ts';
import { createValidator } from '#signatures';
import { openRequests } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { retryValidations } from './retry-validations.ts';

const site = await openRequests();
const owner = new pg.Client({ connectionString: site.database.urls.owner });
await owner.connect();
after(() => owner.end());

/** A request whose signed file waits for trust lists that are not there. */
async function waiting(): Promise<string> {
  const stale = createValidator(demoTrust(site.pki, mondayMorning.subtract({ hours: 24 * 400 }).epochMilliseconds));
  try {
    const { request, file } = await site.prepared();
    const signed = site.signing.sign(file, { signer: 'qualified', as: 'container', timeStamp: true }, mondayMorning);
    const { id } = await site.send(request, signed, 'pieteikums.edoc');
    await site.validateAgain(request, id, { ...site.parts, requests: { ...site.requests, engine: stale } });
    return request;
  } finally {
    await stale.close();
  }
}

test('a file that can never be opened again holds up none that waits behind it, and is told each time', async () => {
  const [destroyed, other] = [await waiting(), await waiting()];
  await owner.query('delete from data_key where subject_id = $1', [destroyed]);
  const anHourLater = () => mondayMorning.add({ hours: 1 });
  await assert.rejects(retryValidations(site.database, site.requests, anHourLater), AggregateError);
  assert.equal((await site.whole(other)).state, 'in-order');
  await assert.rejects(retryValidations(site.database, site.requests, anHourLater), AggregateError);
});
