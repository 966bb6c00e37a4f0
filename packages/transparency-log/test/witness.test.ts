import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addCheckpoint,
  consistencyProof,
  cosignaturesOn,
  emptyTree,
  judgeCheckpoint,
  nodesFromTiles,
  readAddCheckpoint,
  signCheckpoint,
  signNote,
  type Tree,
  treeRoot,
  type Witness,
  withCosignatures,
  writeAddCheckpoint,
} from '../src/index.ts';
import { flipped, logKey, logOfSizes, newWitness } from './made-up-log.ts';

const origin = 'log.example/one';
const key = logKey(origin);
const log = { origin, verifiers: [key] };
const made = await logOfSizes(900);
const nodes = nodesFromTiles(made.tree, made.readTile);
const treeOf = async (size: number): Promise<Tree> => ({ size, root: await treeRoot(size, nodes) });
const signed = (tree: Tree) => signCheckpoint({ origin, ...tree, extensions: [] }, key);
const at = 1_790_000_000;

/** The request by which the log goes from one size to another. */
async function request(from: number, to: number): Promise<string> {
  const proof = await consistencyProof(from, to, nodes);
  return writeAddCheckpoint({ oldSize: from, proof, checkpoint: signed(await treeOf(to)) });
}

/** A witness that keeps what it remembers in a map. */
function newMemory(witnessKeys: Witness['keys'] = [newWitness()]) {
  const kept = new Map<string, Tree & { readonly note: string }>();
  const witness: Witness = {
    keys: witnessKeys,
    logs: [log],
    recall: (of) => Promise.resolve(kept.get(of)),
    remember: (of, before, next) => {
      if (kept.get(of)?.size !== before?.size) return Promise.resolve(false);
      kept.set(of, next);
      return Promise.resolve(true);
    },
  };
  return { witness, kept, post: async (body: string | Uint8Array) => await addCheckpoint(body, witness, at) };
}

test('a request is written and read as the specification says', async () => {
  const body = await request(300, 900);
  const { proof = [] } = readAddCheckpoint(body) ?? {};
  const lines = ['old 300', ...proof.map((hash) => hash.toString('base64')), '', signed(await treeOf(900))];
  assert.equal(body, lines.join('\n'));
  assert.deepEqual(readAddCheckpoint(body), {
    oldSize: 300,
    proof: await consistencyProof(300, 900, nodes),
    checkpoint: signed(await treeOf(900)),
  });
  assert.equal(await request(0, 1), `old 0\n\n${signed(await treeOf(1))}`);
});

test('a checkpoint that continues what the witness saw is cosigned: 200', async () => {
  const keys: Witness['keys'] = [newWitness('witness.example/one'), newWitness('witness.example/two')];
  const { kept, post } = newMemory(keys);
  for (const [from, to] of [
    [0, 1],
    [1, 300],
    [300, 300],
    [300, 512],
    [512, 900],
  ] as const) {
    const { status, body, contentType } = await post(await request(from, to));
    assert.deepEqual([status, contentType], [200, 'text/plain; charset=utf-8']);
    const note = signed(await treeOf(to));
    const cosigned = withCosignatures(note, body, keys);
    assert.equal(cosigned, note + body);
    assert.deepEqual(
      cosignaturesOn(cosigned, keys),
      keys.map((witness) => ({ witness, at })),
    );
    assert.deepEqual(kept.get(origin), { ...(await treeOf(to)), note });
  }
});

test('what is malformed is refused: 400', async () => {
  const { post, kept } = newMemory();
  const good = await request(0, 300);
  const note = signed(await treeOf(300));
  const hash = made.tree.root.toString('base64');
  for (const wrong of [
    '',
    'old 0\n',
    note,
    good.replace('old 0', 'old 00'),
    good.replace('old 0', 'old -1'),
    good.replace('old 0', 'old  0'),
    good.replace('old 0', 'Old 0'),
    good.replace('old 0\n', 'old 0\nAAAA\n'),
    good.replace('old 0\n', `old 0\n${hash}=\n`),
    good.replace('old 0\n', `old 0\n${`${hash}\n`.repeat(64)}`),
    good.slice(0, -1),
    good.replaceAll('\n', '\r\n'),
    `old 0\n\n${signNote('no checkpoint\n', key)}`,
    Buffer.concat([Buffer.from(good), Buffer.of(0xff)]),
  ]) {
    assert.deepEqual([(await post(wrong)).status, kept.size], [400, 0], String(wrong).slice(0, 60));
  }
  assert.equal((await post(good.replace('old 0\n', `old 0\n${`${hash}\n`.repeat(63)}`))).status, 422);
  assert.throws(
    () => writeAddCheckpoint({ oldSize: 0, proof: Array.from({ length: 64 }, () => made.tree.root), checkpoint: note }),
    RangeError,
  );
});

test('a checkpoint smaller than the old size is refused: 400', async () => {
  const { post } = newMemory();
  await post(await request(0, 300));
  const body = writeAddCheckpoint({ oldSize: 300, proof: [], checkpoint: signed(await treeOf(200)) });
  assert.equal((await post(body)).status, 400);
});

test('a log that the witness does not know is refused: 404', async () => {
  const { post } = newMemory();
  const foreign = 'log.example/two';
  const checkpoint = signCheckpoint({ origin: foreign, ...(await treeOf(300)), extensions: [] }, logKey(foreign));
  assert.equal((await post(writeAddCheckpoint({ oldSize: 0, proof: [], checkpoint }))).status, 404);
});

test('a checkpoint that no key of its log signed is refused: 403', async () => {
  const { post, kept } = newMemory();
  const tree = await treeOf(300);
  const byAnother = signCheckpoint({ origin, ...tree, extensions: [] }, logKey(origin));
  const changed = signed(tree).replace('\n300\n', '\n301\n');
  for (const checkpoint of [byAnother, changed]) {
    assert.equal((await post(writeAddCheckpoint({ oldSize: 0, proof: [], checkpoint }))).status, 403);
  }
  const [, line = ''] = byAnother.split('\n\n');
  const both = writeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: signed(tree) + line });
  assert.deepEqual([(await post(both)).status, kept.size], [200, 1], 'signatures of strangers are passed over');
});

test('where the old size is not the one the witness saw last, it tells its own: 409', async () => {
  const { post } = newMemory();
  const conflict = (size: number) => ({ status: 409, contentType: 'text/x.tlog.size', body: `${size}\n` });
  assert.deepEqual(await post(await request(300, 900)), conflict(0));
  await post(await request(0, 300));
  assert.deepEqual(await post(await request(0, 900)), conflict(300));
  assert.deepEqual(await post(await request(299, 900)), conflict(300));
  assert.deepEqual(await post(await request(301, 900)), conflict(300));
  await post(await request(300, 900));
  assert.deepEqual(await post(await request(300, 512)), conflict(900), 'a witness does not go back');
});

test('another root for a size that the witness saw is refused: 409', async () => {
  const { post, kept } = newMemory();
  await post(await request(0, 300));
  const other = { size: 300, root: flipped((await treeOf(300)).root, 8) };
  const body = writeAddCheckpoint({ oldSize: 300, proof: [], checkpoint: signed(other) });
  assert.deepEqual(await post(body), { status: 409, contentType: 'text/x.tlog.size', body: '300\n' });
  assert.deepEqual(kept.get(origin)?.root, (await treeOf(300)).root);
  const empty = writeAddCheckpoint({ oldSize: 0, proof: [], checkpoint: signed({ ...other, size: 0 }) });
  assert.equal((await newMemory().post(empty)).status, 409);
});

test('a tree that does not continue what the witness saw is refused: 422', async () => {
  const { post, kept } = newMemory();
  await post(await request(0, 300));
  const proof = await consistencyProof(300, 900, nodes);
  const next = await treeOf(900);
  const rewritten = { size: 900, root: flipped(next.root, 3) };
  for (const [hashes, tree] of [
    [[], next],
    [proof.slice(1), next],
    [[...proof, next.root], next],
    [proof.with(0, flipped(proof[0] ?? next.root, 1)), next],
    [proof, rewritten],
  ] as const) {
    const body = writeAddCheckpoint({ oldSize: 300, proof: hashes, checkpoint: signed(tree) });
    assert.deepEqual([(await post(body)).status, kept.get(origin)?.size], [422, 300]);
  }
  const same = writeAddCheckpoint({ oldSize: 300, proof: [next.root], checkpoint: signed(await treeOf(300)) });
  assert.equal((await post(same)).status, 422, 'no proof is needed of what is the same');
  const first = writeAddCheckpoint({ oldSize: 0, proof: [next.root], checkpoint: signed(next) });
  assert.equal((await newMemory().post(first)).status, 422, 'the proof from nothing is empty');
});

test('of two requests at once one is cosigned, and the other told what was', async () => {
  const { witness, kept, post } = newMemory();
  await post(await request(0, 300));
  let waiting = 0;
  let open = () => {};
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slow: Witness = {
    ...witness,
    remember: async (...args) => {
      if (++waiting === 2) open();
      await both;
      return await witness.remember(...args);
    },
  };
  const replies = await Promise.all(
    [512, 900].map(async (to) => await addCheckpoint(await request(300, to), slow, at)),
  );
  const now = kept.get(origin)?.size;
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200, 409]));
  assert.equal(replies.find(({ status }) => status === 409)?.body, `${now}\n`);
});

test('nothing is cosigned that was not remembered', async () => {
  const { witness } = newMemory();
  const broken: Witness = { ...witness, remember: () => Promise.reject(new Error('no disk')) };
  await assert.rejects(addCheckpoint(await request(0, 300), broken, at), /no disk/);
});

test('the decision alone remembers nothing and signs nothing', async () => {
  const body = await request(0, 300);
  const judged = judgeCheckpoint(body, log, emptyTree);
  assert.deepEqual(judged, {
    status: 200,
    checkpoint: { origin, ...(await treeOf(300)), extensions: [] },
    note: signed(await treeOf(300)),
  });
  assert.deepEqual(judgeCheckpoint(body, { ...log, origin: 'log.example/two' }, emptyTree), { status: 404 });
});
