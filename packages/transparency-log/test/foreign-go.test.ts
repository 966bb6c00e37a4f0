import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import {
  consistencyProof,
  cosign,
  inclusionProof,
  nodesFromTiles,
  signCheckpoint,
  treeRoot,
  verifierKeyOf,
} from '../src/index.ts';
import { flipped, logKey, logOfSizes, type MadeUpLog, newWitness } from './made-up-log.ts';
import { randomOf, triesOr } from './random.ts';

const goPath = '/usr/share/gocode';
const isThere = existsSync('/usr/bin/go') && existsSync(`${goPath}/src/golang.org/x/mod/sumdb/tlog`);
const skip = isThere ? false : "needs Debian's golang-go and golang-golang-x-mod-dev";

const directory = mkdtempSync(join(tmpdir(), 'tilts-tlog-go-'));
after(() => rmSync(directory, { recursive: true }));
const program = join(directory, 'verify');
const origin = 'log.example/one';
const key = logKey(origin);
const witness = newWitness();

interface ToVerify {
  readonly VerifierKey: string;
  readonly Checkpoint: string;
  readonly Files: string;
  readonly Inclusions: readonly { readonly Index: number; readonly Leaf: string; readonly Proof: readonly string[] }[];
  readonly Consistencies: readonly {
    readonly Size: number;
    readonly Root: string;
    readonly Proof: readonly string[];
  }[];
}

function build(): void {
  const source = join(import.meta.dirname, 'go/verify.go');
  const env = { ...process.env, GOPATH: goPath, GO111MODULE: 'off', GOCACHE: join(directory, 'cache'), GOFLAGS: '' };
  const { status, stderr } = spawnSync('/usr/bin/go', ['build', '-o', program, source], { env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

function goSays(logs: readonly ToVerify[]): { status: number | null; said: string; refused: string } {
  const input = logs.map((log) => JSON.stringify(log)).join('\n');
  const { status, stdout, stderr } = spawnSync(program, [], { input, encoding: 'utf8' });
  return { status, said: stdout, refused: stderr };
}

/** A log as files, with proofs of these leaves and of growth from these sizes. */
async function written(log: MadeUpLog, indexes: readonly number[], sizes: readonly number[]): Promise<ToVerify> {
  const folder = mkdtempSync(join(directory, 'log-'));
  for (const [path, bytes] of log.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const [{ size }, nodes] = [log.tree, nodesFromTiles(log.tree, log.readTile)];
  const signed = signCheckpoint({ origin, ...log.tree, extensions: [] }, key);
  const base64 = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString('base64'));
  return {
    VerifierKey: verifierKeyOf(key),
    Checkpoint: signed + cosign(signed.slice(0, signed.indexOf('\n\n') + 1), witness, 1_790_000_000),
    Files: folder,
    Inclusions: await Promise.all(
      indexes.map(async (index) => ({
        Index: index,
        Leaf: log.leaves[index]?.toString('base64') ?? '',
        Proof: base64(await inclusionProof(index, size, nodes)),
      })),
    ),
    Consistencies: await Promise.all(
      sizes.map(async (from) => ({
        Size: from,
        Root: (await treeRoot(from, nodes)).toString('base64'),
        Proof: base64(await consistencyProof(from, size, nodes)),
      })),
    ),
  };
}

describe('Go’s verifier of its checksum database', { skip }, () => {
  if (isThere) build();

  test('takes checkpoints, tiles, entries and proofs of small and large trees', async () => {
    const logs = await Promise.all(
      [1, 2, 255, 256, 257, 700, 70_000].map(async (size) => {
        const places = [0, 1, 254, 255, 256, 511, 65_535, 65_536, 69_999].filter((index) => index < size);
        return await written(
          await logOfSizes(...(size > 300 ? [300] : []), size),
          places,
          places.map((index) => index + 1),
        );
      }),
    );
    assert.deepEqual(goSays(logs), { status: 0, said: '1\n2\n255\n256\n257\n700\n70000\n', refused: '' });
  });

  test('takes whatever grew by chance', async (t) => {
    const random = randomOf(t);
    const logs: ToVerify[] = [];
    for (let number = 0; number < Math.min(triesOr(20), 200); number++) {
      const sizes = Array.from({ length: 1 + random(3) }, () => 1 + random(1_500)).toSorted(
        (one, other) => one - other,
      );
      const log = await logOfSizes(...sizes);
      logs.push(await written(log, [random(log.tree.size), log.tree.size - 1], [1 + random(log.tree.size), ...sizes]));
    }
    assert.deepEqual(goSays(logs), {
      status: 0,
      said: logs.map(({ Checkpoint }) => `${Checkpoint.split('\n')[1]}\n`).join(''),
      refused: '',
    });
  });

  test('refuses what is changed', async () => {
    const log = await written(await logOfSizes(700), [300], [300]);
    const [inclusion, consistency] = [log.Inclusions[0], log.Consistencies[0]];
    assert.ok(inclusion && consistency);
    const other = flipped(Buffer.from(inclusion.Leaf, 'base64'), 4).toString('base64');
    const wrong: readonly Partial<ToVerify>[] = [
      { Checkpoint: log.Checkpoint.replace('\n700\n', '\n701\n') },
      { VerifierKey: verifierKeyOf(logKey(origin)) },
      { Inclusions: [{ ...inclusion, Leaf: other }] },
      { Inclusions: [{ ...inclusion, Proof: inclusion.Proof.with(0, other) }] },
      { Consistencies: [{ ...consistency, Root: other }] },
      { Consistencies: [{ ...consistency, Proof: consistency.Proof.with(0, other) }] },
    ];
    assert.equal(goSays([log]).status, 0);
    for (const change of wrong) assert.equal(goSays([{ ...log, ...change }]).status, 1, Object.keys(change).join());
    // A full tile is no good example: versions before 0.40 of golang.org/x/mod believe any (CVE-2026-56865).
    writeFileSync(join(log.Files, 'tile/0/002.p/188'), Buffer.alloc(188 * 32));
    assert.match(goSays([log]).refused, /downloaded inconsistent tile/);
  });
});
