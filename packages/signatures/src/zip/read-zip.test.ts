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
/** A copy with some bytes overwritten, at an offset counted from the end when negative. */
const patched = (bytes: Buffer, at: number, ...octets: number[]) => {
  const copy = Buffer.from(bytes);
  Buffer.from(octets).copy(copy, at < 0 ? copy.length + at : at);
  return copy;
};

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

test('a name twice, in another letter case or composition, is refused', () => {
  refused(zip('a', 'a'), /twice/);
  refused(zip('a', 'A'), /twice/);
  refused(zip('ā', 'a\u0304'), /twice/);
});

test('a name with a path out of the folder is refused', () => {
  for (const name of [
    '../a',
    'a/../b',
    '/a',
    'a//b',
    './a',
    '.',
    '',
    'C:/a',
    'a\\b',
    'a\u0000b',
    'a\u202eb',
    'x'.repeat(300),
  ]) {
    refused(zip(name), /not allowed/);
  }
});

test('two directories that disagree are refused', () => {
  const good = zip('one', 'two');
  const central = good.indexOf('PK\x01\x02', 0, 'latin1');
  refused(patched(good, 30, 0x6f + 1), /disagree/);
  refused(patched(good, 8, 0), /disagree/);
  refused(patched(good, 14, 1), /disagree/);
  refused(patched(good, 22, 1), /disagree/);
  refused(patched(good, central + 46, 0x58), /disagree/);
});

test('bytes that belong to no entry are refused', () => {
  const good = zip('one');
  refused(Buffer.concat([Buffer.from('x'), good]), /directory is not where/);
  refused(Buffer.concat([good, Buffer.from('x')]), /no directory/);
  const end = good.length - 22;
  const start = good.readUInt32LE(end + 16);
  const gap = Buffer.concat([good.subarray(0, start), Buffer.from('hidden'), good.subarray(start)]);
  gap.writeUInt32LE(start + 6, gap.length - 6);
  refused(gap, /hidden/);
});

test('bytes between two entries are refused', () => {
  const good = zip('one', 'two');
  const second = good.indexOf('PK\x03\x04', 4, 'latin1');
  const gap = Buffer.concat([good.subarray(0, second), Buffer.from('hidden'), good.subarray(second)]);
  const directory = gap.indexOf('PK\x01\x02', 0, 'latin1');
  gap.writeUInt32LE(second + 6, gap.indexOf('PK\x01\x02', directory + 4, 'latin1') + 42);
  gap.writeUInt32LE(directory, gap.length - 6);
  refused(gap, /hidden bytes before "two"/);
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

test('entries that share their bytes are refused', () => {
  const good = zip('one', 'one2');
  const second = good.lastIndexOf('PK\x01\x02', good.length, 'latin1');
  refused(patched(good, second + 42, 0, 0, 0, 0), /disagree|overlap/);
});

test('encryption, unknown packing, links, several disks and zip64 are refused', () => {
  const good = zip('one');
  const central = good.indexOf('PK\x01\x02', 0, 'latin1');
  refused(patched(good, central + 8, 1), /encrypted/);
  refused(patched(good, central + 10, 99), /unknown method/);
  refused(patched(good, central + 41, 0xa0), /plain file/);
  refused(patched(good, -18, 1), /disks/);
});

test('a zip bomb is refused before it is decompressed', () => {
  refused(writeZip([{ name: 'zeros', bytes: Buffer.alloc(20_000_000) }]), /tight/);
  refused(
    writeZip(Array.from({ length: 1_001 }, (_, index) => ({ name: `${index}`, bytes: Buffer.alloc(0) }))),
    /too many/,
  );
  const huge = zip('one');
  const central = huge.indexOf('PK\x01\x02', 0, 'latin1');
  refused(patched(huge, central + 24, 0, 0, 0, 0x10), /larger than the limit/);
});

test('content that does not match its checksum or size is refused', () => {
  const good = zip('mimetype');
  refused(patched(good, 38, 0x58), /checksum/);
});

test('a comment with its own directory is refused: other readers would use that one', () => {
  const good = zip('one');
  const other = Buffer.concat([zip('two'), Buffer.from('x')]);
  const size = Buffer.alloc(2);
  size.writeUInt16LE(other.length);
  refused(Buffer.concat([patched(good, -2, ...size), other]), /no directory at the end/);
});

test('a zip64 locator before the end record is refused, even inside the comment of an entry', () => {
  const good = zip('one');
  const locator = Buffer.concat([Buffer.from('PK\x06\x07', 'latin1'), Buffer.alloc(16)]);
  const end = good.length - 22;
  const central = good.indexOf('PK\x01\x02', 0, 'latin1');
  const commented = Buffer.concat([good.subarray(0, end), locator, good.subarray(end)]);
  commented.writeUInt16LE(locator.length, central + 32);
  commented.writeUInt32LE(end - central + locator.length, commented.length - 10);
  refused(commented, /zip64/);
});
