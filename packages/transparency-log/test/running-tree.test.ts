import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundlePath, fileAt, leafHash, rootOf, runningTree, tilePath } from '../src/index.ts';

test('leaves that are added one after another make the tree of all of them', () => {
  const leaves = Array.from({ length: 600 }, (_, index) => leafHash(Buffer.from(String(index))));
  const tree = runningTree();
  assert.deepEqual(tree.now(), { size: 0, root: rootOf([]) });
  for (const [index, leaf] of leaves.entries()) {
    tree.add(leaf);
    assert.deepEqual(tree.now(), { size: index + 1, root: rootOf(leaves.slice(0, index + 1)) });
  }
});

test('a path names the file that is written so, and no other', () => {
  for (const index of [0, 1, 999, 1000, 1_234_067, 999_999_999_999])
    for (const width of [1, 17, 255, 256]) {
      assert.deepEqual(fileAt(tilePath({ level: 3, index, width })), { level: 3, index, width });
      assert.deepEqual(fileAt(bundlePath({ index, width })), { level: 'entries', index, width });
    }
  const wrong = ['tile/0/1', 'tile/0/000.p/0', 'tile/0/000.p/256', 'tile/0/x000/001', 'tile/00/000', 'tile/64/000'];
  for (const path of [...wrong, '/tile/0/000', 'tile/0/000/', 'tile/data/000', 'tile/0/x1234/067', ''])
    assert.equal(fileAt(path), undefined, path);
});
