import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeZip } from '../../../demo/pki/write-zip.ts';
import { Malformed } from '../malformed.ts';
import { readZip } from './read-zip.ts';

const zip = (...names: string[]) => writeZip(names.map((name) => ({ name, bytes: Buffer.from(`in ${name}`) })));
const refused = (bytes: Buffer, why: RegExp) =>
  assert.throws(
    () => readZip(bytes),
    (error) => error instanceof Malformed && why.test(error.message),
  );

test('what was written is read', () => {
  assert.deepEqual(
    readZip(zip('mimetype', 'ā/b.txt', 'c')).map(({ name, bytes, stored }) => [name, bytes.toString(), stored]),
    [
      ['mimetype', 'in mimetype', true],
      ['ā/b.txt', 'in ā/b.txt', false],
      ['c', 'in c', false],
    ],
  );
});

test('an entry inside another is refused', () => {
  const inner = zip('b');
  const entry = inner.subarray(0, inner.indexOf('PK\x01\x02', 0, 'latin1'));
  const outer = writeZip([
    { name: 'mimetype', bytes: entry },
    { name: 'b', bytes: Buffer.from('in b') },
  ]);
  const line = outer.lastIndexOf('PK\x01\x02', outer.length, 'latin1');
  outer.writeUInt32LE(38, line + 42);
  refused(outer, /overlaps/);
});
