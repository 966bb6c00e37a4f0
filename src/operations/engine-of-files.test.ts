import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { demoTrust, makeDemoPki, signContainer } from '#demo/pki/index.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { engineOfFiles } from './engine-of-files.ts';

const directory = await mkdtemp(join(tmpdir(), 'tilts-trust-'));
after(() => rm(directory, { recursive: true }));
const [list, anchor] = [join(directory, 'list.xml'), join(directory, 'anchor.der')];

const at = mondayMorning.epochMilliseconds;
const pki = makeDemoPki(at);
const signed = signContainer(pki, [{ name: 'a.txt', bytes: Buffer.from('a') }], {
  signer: pki.signers.qualified,
  at: at - 120_000,
  level: 'LT',
});

async function writeTrust(issued: number): Promise<void> {
  const { lists, anchors } = demoTrust(pki, issued);
  await writeFile(list, lists[0] ?? '');
  await writeFile(anchor, anchors[0] ?? '');
}

test('a trust list renewed while the site serves is taken up; one that cannot be used is told of and left aside', async () => {
  await writeTrust(at - 400 * 24 * 3_600_000);
  const faults: unknown[] = [];
  const engine = engineOfFiles({ lists: [list], anchors: [anchor], askedHosts: [] }, (fault) => faults.push(fault));
  after(() => engine.close());
  const judged = async () => {
    const report = await engine.validate(signed, 'a.asice', { at: mondayMorning.toString() });
    return report.signatures[0]?.sub ?? report.signatures[0]?.indication;
  };
  assert.equal(await judged(), 'TRY_LATER');
  await writeTrust(at);
  const many = await Promise.all(Array.from({ length: 4 }, judged));
  assert.deepEqual(new Set(many), new Set(['TOTAL-PASSED']));
  await writeFile(list, '<half');
  assert.equal(await judged(), 'TOTAL-PASSED');
  assert.match(String(faults), /trust list .* cannot be used/);
  await rm(list);
  assert.equal(await judged(), 'TOTAL-PASSED');
  assert.equal(faults.length, 2);
  await writeTrust(at);
  assert.equal(await judged(), 'TOTAL-PASSED');
});

test('files that cannot be used stop the start', async () => {
  await writeFile(list, '<half');
  assert.throws(
    () => engineOfFiles({ lists: [list], anchors: [anchor], askedHosts: [] }, () => assert.fail()),
    /cannot be used/,
  );
});
