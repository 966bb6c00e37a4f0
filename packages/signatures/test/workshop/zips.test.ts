import { randomBytes } from 'node:crypto';
import { suite, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { type Attempt, expectAccepted, expectRefused } from './bench.ts';

const files = ['one.txt', 'two.txt'].map((name) => ({ name, bytes: Buffer.from(`in ${name}`) }));

const refused = (bytes: (zip: Buffer) => Buffer) => expectRefused({ files, bytes }, 'container-malformed');
const refusedWith = (...names: string[]) =>
  expectRefused(
    { files, entries: (entries) => [...entries, ...names.map((name) => ({ name, bytes: Buffer.from('x') }))] },
    'container-malformed',
  );

const localOf = (zip: Buffer, name: string) => zip.indexOf(name) - 30;
const directoryOf = (zip: Buffer) => zip.readUInt32LE(zip.length - 6);
const centralOf = (zip: Buffer, name: string) => zip.indexOf(name, directoryOf(zip)) - 46;

/** A copy with some octets overwritten. */
const patched = (at: (zip: Buffer) => number, ...octets: number[]) => {
  return (zip: Buffer) => {
    const copy = Buffer.from(zip);
    Buffer.from(octets).copy(copy, at(zip));
    return copy;
  };
};

/** A copy with bytes put in before the directory, whose place is told anew. */
function withGap(zip: Buffer, at: number, gap: Buffer): Buffer {
  const wider = Buffer.concat([zip.subarray(0, at), gap, zip.subarray(at)]);
  wider.writeUInt32LE(directoryOf(zip) + gap.length, wider.length - 6);
  for (const { name } of [{ name: 'mimetype' }, ...files, { name: 'META-INF/manifest.xml' }]) {
    const central = centralOf(wider, name);
    const place = wider.readUInt32LE(central + 42);
    if (place >= at) wider.writeUInt32LE(place + gap.length, central + 42);
  }
  const signatures = centralOf(wider, 'META-INF/signatures0.xml');
  const place = wider.readUInt32LE(signatures + 42);
  if (place >= at) wider.writeUInt32LE(place + gap.length, signatures + 42);
  return wider;
}

suite('a container is read in one way only: other readers cannot find other files in it', () => {
  test('no name twice, in another letter case or composition', () => {
    refusedWith('one.txt');
    refusedWith('ONE.TXT');
    refusedWith('ā', 'a\u0304');
  });

  for (const name of ['../a', 'a/../b', '/a', 'a//b', './a', 'C:/a', 'a\\b', 'a\u0000b', 'a\u202eb', 'x'.repeat(300)]) {
    test(`no name such as ${JSON.stringify(name.slice(0, 10))}`, () => refusedWith(name));
  }

  test('local and central headers agree', () => {
    refused(patched((zip) => localOf(zip, 'one.txt') + 30, 0x70));
    refused(patched((zip) => localOf(zip, 'one.txt') + 8, 0));
    refused(patched((zip) => localOf(zip, 'one.txt') + 14, 1));
    refused(patched((zip) => localOf(zip, 'one.txt') + 22, 1));
    refused(patched((zip) => centralOf(zip, 'one.txt') + 46, 0x70));
  });

  test('no bytes belong to no entry', () => {
    const hidden = Buffer.from('hidden');
    refused((zip) => Buffer.concat([Buffer.from('PK\x03\x04'), zip]));
    refused((zip) => Buffer.concat([zip, hidden]));
    refused((zip) => withGap(zip, localOf(zip, 'two.txt'), hidden));
    refused((zip) => withGap(zip, directoryOf(zip), hidden));
    expectAccepted({ files, bytes: (zip) => withGap(zip, localOf(zip, 'two.txt'), Buffer.alloc(0)) });
  });

  test('none behind the end of a compressed file', () => {
    refused((zip) => {
      const packed = deflateRawSync(files[0]?.bytes ?? '');
      const at = zip.indexOf(packed) + packed.length;
      const wider = withGap(zip, at, Buffer.from('hidden'));
      for (const field of [localOf(wider, 'one.txt') + 18, centralOf(wider, 'one.txt') + 20])
        wider.writeUInt32LE(packed.length + 6, field);
      return wider;
    });
  });

  test('no entry shares the bytes of another', () => {
    refused((zip) => {
      const copy = Buffer.from(zip);
      copy.writeUInt32LE(localOf(zip, 'one.txt'), centralOf(zip, 'two.txt') + 42);
      return copy;
    });
  });

  test('no encryption, unknown packing, link, second disk or comment with a directory of its own', () => {
    refused(patched((zip) => centralOf(zip, 'one.txt') + 8, 1));
    refused(patched((zip) => centralOf(zip, 'one.txt') + 10, 99));
    refused(patched((zip) => centralOf(zip, 'one.txt') + 41, 0xa0));
    refused(patched((zip) => zip.length - 18, 1));
    refused((zip) => {
      const size = Buffer.alloc(2);
      size.writeUInt16LE(zip.length);
      return Buffer.concat([zip.subarray(0, -2), size, zip]);
    });
  });

  test('no zip64, not even in the comment of an entry', () => {
    refused((zip) => {
      const [locator, end] = [Buffer.concat([Buffer.from('PK\x06\x07'), Buffer.alloc(16)]), zip.length - 22];
      const last = centralOf(zip, 'META-INF/signatures0.xml');
      const wider = Buffer.concat([zip.subarray(0, end), locator, zip.subarray(end)]);
      wider.writeUInt16LE(locator.length, last + 32);
      wider.writeUInt32LE(end - directoryOf(zip) + locator.length, wider.length - 10);
      return wider;
    });
  });

  test('no other name or size in an extra field, in either header', () => {
    const extra = (kind: number, content: Buffer) => {
      const field = Buffer.alloc(4);
      field.writeUInt16LE(kind);
      field.writeUInt16LE(content.length, 2);
      return Buffer.concat([field, content]);
    };
    const renamed = (name: string) => extra(0x7075, Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), Buffer.from(name)]));
    const inLocal = (field: Buffer) => (zip: Buffer) => {
      const wider = withGap(zip, localOf(zip, 'one.txt') + 30 + 'one.txt'.length, field);
      wider.writeUInt16LE(field.length, localOf(wider, 'one.txt') + 28);
      return wider;
    };
    const inCentral = (field: Buffer) => (zip: Buffer) => {
      const at = centralOf(zip, 'one.txt') + 46 + 'one.txt'.length;
      const wider = Buffer.concat([zip.subarray(0, at), field, zip.subarray(at)]);
      wider.writeUInt16LE(field.length, centralOf(zip, 'one.txt') + 30);
      wider.writeUInt32LE(zip.readUInt32LE(zip.length - 10) + field.length, wider.length - 10);
      return wider;
    };
    for (const put of [inLocal, inCentral]) {
      for (const field of [renamed('two.txt'), renamed('ONE.TXT'), extra(1, Buffer.alloc(16))]) refused(put(field));
      expectAccepted({ files, bytes: put(renamed('one.txt')) });
      expectAccepted({ files, bytes: put(extra(0x5455, Buffer.alloc(5))) });
    }
  });

  test('a folder holds nothing, not even packed', () => {
    const folder = (zip: Buffer) =>
      patched(
        (same) => centralOf(same, 'META-INF/xx') + 46 + 10,
        0x2f,
      )(patched((same) => localOf(same, 'META-INF/xx') + 30 + 10, 0x2f)(zip));
    const holding = (text: string): Attempt => ({
      files,
      entries: (entries) => [...entries, { name: 'META-INF/xx', bytes: Buffer.from(text) }],
      bytes: folder,
    });
    expectRefused(holding('x'), 'container-malformed', holding(''));
    const padded = (zip: Buffer) => {
      const at = localOf(zip, 'META-INF/xx') + 30 + 'META-INF/xx'.length + 2;
      const wider = withGap(zip, at, Buffer.from('hidden'));
      for (const field of [localOf(wider, 'META-INF/xx') + 18, centralOf(wider, 'META-INF/xx') + 20])
        wider.writeUInt32LE(8, field);
      return folder(wider);
    };
    expectRefused({ ...holding(''), bytes: padded }, 'container-malformed', holding(''));
  });

  test('a name without a word on its letters is read as UTF-8, and is UTF-8', () => {
    const unflagged = (zip: Buffer) => {
      const copy = Buffer.from(zip);
      for (const at of [localOf(zip, 'līgums') + 6, centralOf(zip, 'līgums') + 8]) copy.writeUInt16LE(0, at);
      return copy;
    };
    const named: Attempt = { files: [{ name: 'līgums.txt', bytes: Buffer.from('x') }] };
    expectAccepted({ ...named, bytes: unflagged });
    // The octet begins a letter of three octets, of which there are two.
    const broken = (zip: Buffer) => {
      const copy = unflagged(zip);
      for (const at of [localOf(zip, 'līgums') + 31, centralOf(zip, 'līgums') + 47]) copy[at] = 0xee;
      return copy;
    };
    expectRefused({ ...named, bytes: broken }, 'container-malformed', named);
  });

  test('content fits its checksum', () => {
    refused(patched((zip) => localOf(zip, 'mimetype') + 38, 0x41));
  });
});

/** It packs well, but not suspiciously. */
function patternOf(size: number): Buffer {
  const noise = randomBytes(2_000);
  return Buffer.alloc(size, Buffer.concat([noise, Buffer.alloc(60_000, 'x')]));
}

suite('a container is bounded before it is unpacked', () => {
  const more = (count: number, size: number): Attempt => ({
    entries: (entries) => [
      ...entries,
      ...Array.from({ length: count }, (_, index) => ({ name: `META-INF/${index}`, bytes: Buffer.alloc(size) })),
    ],
  });

  test('a thousand entries', () => expectRefused(more(1_000, 0), 'container-malformed', more(990, 0)));

  test('a hundredfold, above a mebibyte', () => {
    expectRefused(more(1, 20_000_000), 'container-malformed', more(1, 1_000_000));
  });

  test('100 MB in all', () => {
    const sizes = (megabytes: number): Attempt => ({
      files: ['one.bin', 'two.bin'].map((name) => ({ name, bytes: patternOf(megabytes * 1024 * 1024) })),
    });
    expectRefused(sizes(51), 'container-malformed', sizes(3));
  });

  test('60 MB an entry', () => {
    refused((zip) => {
      const copy = Buffer.from(zip);
      for (const field of [localOf(zip, 'one.txt') + 22, centralOf(zip, 'one.txt') + 24])
        copy.writeUInt32LE(61 * 1024 * 1024, field);
      return copy;
    });
  });
});
