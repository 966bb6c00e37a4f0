import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { type Attempt, attempt, expectAccepted, expectRefused } from './bench.ts';

/** Changes one file of the container. */
const changed =
  (ending: string, edit: (text: string) => string): NonNullable<Attempt['entries']> =>
  (entries) =>
    entries.map(({ name, bytes }) => ({
      name,
      bytes: name.endsWith(ending) ? Buffer.from(edit(Buffer.from(bytes).toString())) : bytes,
    }));
const withManifest = (edit: (xml: string) => string): Attempt => ({ entries: changed('manifest.xml', edit) });
const with_ = (name: string, text = 'x'): Attempt => ({
  entries: (entries) => [...entries, { name, bytes: Buffer.from(text) }],
});

suite('mimetype says what a container is', () => {
  const saying = (text: string): Attempt => ({ entries: changed('mimetype', () => text) });

  test('not another thing, and not other than the name', () => {
    expectRefused(saying('application/zip'), 'container-mimetype-wrong');
    expectRefused(saying('application/vnd.etsi.asic-s+zip'), 'container-mimetype-wrong');
    expectRefused(saying('application/vnd.etsi.asic-e+zip\n'), 'container-mimetype-wrong');
  });

  test('missing, not first or compressed, it is a fault of old tools', () => {
    const verdicts = [
      attempt({ entries: (entries) => entries.slice(1) }),
      attempt({ entries: ([first, ...others]) => [...others, ...(first ? [first] : [])] }),
      attempt({ bytes: withMimetypePacked }),
    ];
    assert.deepEqual(verdicts, [
      { accepted: true, codes: ['container-mimetype-missing'] },
      { accepted: true, codes: ['container-mimetype-not-first'] },
      { accepted: true, codes: ['container-mimetype-not-first'] },
    ]);
  });

  test('a simple container holds one file', () => {
    const simple = saying('application/vnd.etsi.asic-s+zip');
    const two = ['one.txt', 'two.txt'].map((name) => ({ name, bytes: Buffer.from(name) }));
    expectRefused({ ...simple, name: 'a.asics', files: two }, 'container-several-data-files', {
      ...simple,
      name: 'a.asics',
      entries: (entries) =>
        changed(
          'mimetype',
          () => 'application/vnd.etsi.asic-s+zip',
        )(entries.filter(({ name }) => !name.endsWith('manifest.xml'))),
    });
  });

  test('what is neither a container nor a PDF is no signed file', () => {
    expectRefused({ name: 'a.txt', bytes: () => Buffer.from('signed, honestly') }, 'not-a-signed-file');
  });
});

suite('manifest, signature and zip agree', () => {
  const bare = (xml: string) => xml.replace(/manifest:(full-path|media-type)=/g, '$1=');

  test('on which files there are', () => {
    expectRefused(
      withManifest((xml) => xml.replace('one.txt', 'two.txt')),
      'manifest-disagrees',
    );
    const more = '<manifest:file-entry manifest:full-path="three.txt" manifest:media-type="text/plain"/>';
    expectRefused(
      withManifest((xml) => xml.replace('</manifest:manifest>', `${more}</manifest:manifest>`)),
      'manifest-disagrees',
    );
  });

  test('an added file is covered by nobody’s signature, even if the manifest names it', () => {
    expectRefused(with_('two.txt'), 'file-not-covered', {});
  });

  test('on what kind a file is', () => {
    expectRefused(
      withManifest((xml) => xml.replace('octet-stream', 'pdf')),
      'media-type-disagrees',
    );
  });

  test('a manifest whose attributes have no prefix is read', () => {
    expectRefused(
      withManifest((xml) => bare(xml).replace('one.txt', 'two.txt')),
      'manifest-disagrees',
      withManifest(bare),
    );
  });

  test('but not one that says two things of one file, or is no manifest', () => {
    const two = (xml: string) => xml.replace('manifest:full-path="one.txt"', '$& full-path="two.txt"');
    expectRefused(withManifest(two), 'container-manifest-malformed');
    expectRefused(
      withManifest(() => '<manifest/>'),
      'container-manifest-malformed',
    );
    expectRefused(
      withManifest((xml) => xml.slice(0, -3)),
      'container-manifest-malformed',
    );
  });
});

suite('what else lies in META-INF', () => {
  test('a file that nobody signed is told', () => {
    assert.deepEqual(attempt(with_('META-INF/note.txt', 'pay to Nils')), {
      accepted: true,
      codes: ['container-extra-file'],
    });
  });

  test('a signature of a kind that is not read, or none at all, is not passed over', () => {
    for (const name of ['META-INF/signature.p7s', 'META-INF/timestamp.tst', 'META-INF/evidencerecord.ers']) {
      const alone: Attempt = {
        entries: (entries) => [
          ...entries.filter((entry) => !entry.name.includes('signatures')),
          { name, bytes: Buffer.from('x') },
        ],
      };
      expectRefused(alone, 'format-unsupported', {});
    }
    expectRefused(
      { entries: (entries) => entries.filter(({ name }) => !name.includes('signatures')) },
      'no-signature',
      {},
    );
  });
});

suite('names in references', () => {
  const uri = (to: string): Attempt => ({ edit: (xml) => xml.replace('URI="one.txt"', `URI="${to}"`) });
  for (const to of ['./one.txt', '././one.txt', '%2E/one.txt', 'one%2etxt'])
    test(`a reference may say ${to}`, () => expectAccepted(uri(to)));
  for (const to of ['../one.txt', 'x/../one.txt', '/one.txt', './/one.txt', './two.txt', 'file:///one.txt', 'one%zz'])
    test(`but not ${to}`, () => expectRefused(uri(to), 'signed-data-missing'));

  test('a plus sign is a plus sign', () => {
    const files = [{ name: 'a b.txt', bytes: Buffer.from('x') }];
    expectRefused({ files, edit: (xml) => xml.replace('URI="a%20b.txt"', 'URI="a+b.txt"') }, 'signed-data-missing');
  });

  test('a file that was taken out is missing, though the manifest forgets it', () => {
    const without: Attempt = {
      entries: (entries) =>
        changed('manifest.xml', (xml) => xml.replace(/<manifest:file-entry[^>]*one\.txt[^>]*>/, ''))(
          entries.filter(({ name }) => name !== 'one.txt'),
        ),
    };
    expectRefused(without, 'signed-data-missing', {});
  });
});

/** The first entry deflated, as some tools pack it, and every later place told anew. */
function withMimetypePacked(zip: Buffer): Buffer {
  const size = zip.readUInt32LE(18);
  const dataStart = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  const packed = deflateRawSync(zip.subarray(dataStart, dataStart + size));
  const grown = packed.length - size;
  const wider = Buffer.concat([zip.subarray(0, dataStart), packed, zip.subarray(dataStart + size)]);
  const directory = zip.readUInt32LE(zip.length - 6) + grown;
  wider.writeUInt32LE(directory, wider.length - 6);
  for (const [method, length] of [
    [8, 18],
    [directory + 10, directory + 20],
  ] as const) {
    wider.writeUInt16LE(8, method);
    wider.writeUInt32LE(packed.length, length);
  }
  for (let at = directory; wider.readUInt32LE(at) === 0x02014b50; ) {
    if (at > directory) wider.writeUInt32LE(wider.readUInt32LE(at + 42) + grown, at + 42);
    at += 46 + wider.readUInt16LE(at + 28) + wider.readUInt16LE(at + 30) + wider.readUInt16LE(at + 32);
  }
  return wider;
}
