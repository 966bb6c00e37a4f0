import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { crc32 } from 'node:zlib';
import { readSentTable, tellTable } from '#access-requests/index.ts';
import { scanIn } from '#archive/index.ts';
import { demoTrust, makeDemoPki, signContainer, signPdf } from '#demo/pki/index.ts';
import { faultForLog } from '#platform/process/fault-for-log.ts';
import { largestTable } from '#platform/spreadsheets/read-table.ts';
import { readPolicy, standardPolicy } from '#signatures/policy.ts';
import { withFileAdded } from '#signatures/test/attacks.ts';
import { loadTrust } from '#signatures/trust/load-trust.ts';
import { validate } from '#signatures/validate.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { packed, sheetOf, spreadsheetNames, workbook } from '#test/support/files/workbooks.ts';
import { trials } from '#test/support/run/seeded.ts';
import { fill, numbered } from './hostile-texts.ts';
import { usualSigns } from './slow-patterns.ts';
import { tooSlow } from './slowness.ts';

// What reads a file costs no more than the file's length, whatever is in it, up to the length that is taken (in `npm test`, up to a
// part of it).

const [kilobyte, megabyte] = [1024, 1024 * 1024];
const isLong = trials(1) > 1;
const part = isLong ? 1 : 8;
const largestFile = isLong ? 20 * megabyte : megabyte;
const largestSheet = isLong ? 2 * megabyte : megabyte / 2;

const pki = makeDemoPki(mondayMorning.epochMilliseconds);
const basis = {
  trust: loadTrust(demoTrust(pki, mondayMorning.epochMilliseconds)).trust,
  at: mondayMorning.epochMilliseconds,
  policy: readPolicy(standardPolicy),
};
const form = { name: 'a.pdf', bytes: smallPdf() };
const wish = { signer: pki.signers.qualified, at: mondayMorning.epochMilliseconds - 120_000, level: 'LT' } as const;
const container = signContainer(pki, [form], wish);
const signedPdf = signPdf(pki, form.bytes, wish);

/** Hostile content of about so many bytes. */
type Hostile = (size: number) => string | Uint8Array;

const repeated =
  (piece: string): Hostile =>
  (size) =>
    fill(piece, size);
const counted =
  (piece: (number: number) => string): Hostile =>
  (size) =>
    numbered(size, piece);
const each = (...pieces: readonly string[]) =>
  Object.fromEntries(pieces.map((piece) => [JSON.stringify(piece), repeated(piece)]));

const tables = {
  ...each(
    ...usualSigns,
    ';"',
    '"";',
    'a"',
    '"a";\n',
    '";\n"',
    'a;',
    '\r',
    '\r\n',
    'sep=;\n',
    "'=",
    'a \n',
    ';;;;\n',
    'ā;b\n',
  ),
  'one row after another': counted((row) => `Anna ${row};anna${row}@a.lv;2${row};amats;vieta;pastāvīgi\n`),
};

const sheets: Readonly<Record<string, Hostile>> = {
  ...each(
    '<row/>',
    '<row>',
    '<row><c/></row>',
    '<c>',
    '<',
    '>',
    '&amp;',
    '&#x41;',
    '<!--',
    '<!-- -->',
    '<![CDATA[',
    ' a="',
    '"',
    '<row><c r="XFD1"/></row>',
  ),
  'one comment': (size) => `<!--${fill('a', size)}-->`,
  'one tag': (size) => `<row a="${fill('a', size)}"/>`,
  rows: counted((row) => `<row r="${row}"><c r="A${row}" t="s"><v>${row}</v></c></row>`),
  'cells of one row': counted((cell) => `<c r="A${cell}"><v>1</v></c>`),
  'rows from the last to the first': counted((row) => `<row r="${1_000_000 - row}"><c><v>1</v></c></row>`),
};

const pdfs = each(
  ...[...usualSigns, '[', '<<', '<</A', '(', '((', '<', '/A', '/A ', '1 ', '1 0 R ', '1 0 obj ', '1 0 obj<<>>endobj\n'],
  ...[
    '%%EOF',
    'startxref 9 %%EOF ',
    'startxref\n9\n%%EOF\n',
    'xref\n0 1\n',
    'trailer<<',
    'trailer<</Prev 9>>',
    'stream\n',
  ],
  ...['/Encrypt ', '/Encrypt 1', '/JavaScrip', '%', '%\n', '\\', '\\1', '\0', '/ByteRange[', '/Sig/Contents<'],
);

const xml = {
  ...each(
    '<a>',
    '<a><b/></a>',
    '<a b="',
    ' a=""',
    '&lt;',
    '&#65;',
    '<!--',
    '<!-- -->',
    '<?a ',
    ']]>',
    '<![CDATA[]]>',
    ' ',
    '\n',
  ),
  attributes: counted((number) => ` a${number}=""`),
  names: counted((number) => `<a xmlns:b${number}="c">`),
  signatures: repeated('<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo/></ds:Signature>'),
  references: counted((number) => `<ds:Reference Id="r${number}" URI="#r${number}"/>`),
};

const chunk = (kind: string, content = '') => {
  const body = Buffer.from(kind + content, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]).toString('latin1');
};

const pictures = each('\xff', '\xff\0', '\xff\xd0', '\xff\xe0\0\x02', '\xff\xda\0\x02', '\xff\xd8', 'PK\x05\x06', '\0');
const pngs = each(chunk('IDAT'), chunk('IDAT', 'a'), chunk('tEXt', 'a'), '\0', 'PK\x05\x06');

const latin1 = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
const ignored = () => undefined;

interface Reader {
  readonly largest: number;
  readonly hostile: Readonly<Record<string, Hostile>>;
  read(content: string | Uint8Array): unknown;
}

const readers: Readonly<Record<string, Reader>> = {
  'a table that was pasted': {
    largest: largestTable / part,
    hostile: tables,
    read: (csv) =>
      readSentTable({ csv: String(csv) })
        .then(tellTable)
        .catch(ignored),
  },
  'a table that is a file of text': {
    largest: largestTable / part,
    hostile: tables,
    read: (text) => readSentTable({ csv: '', csv_file: { name: 'a.csv', bytes: Buffer.from(text) } }).catch(ignored),
  },
  'a table that is a workbook': {
    largest: largestSheet,
    hostile: sheets,
    read: (rows) => readWorkbook(workbook(sheetOf(String(rows)))),
  },
  'the texts of a workbook': {
    largest: largestSheet,
    hostile: { ...sheets, texts: repeated('<si><t>a</t></si>') },
    read: (texts) =>
      readWorkbook(
        workbook(sheetOf('<row><c t="s"><v>0</v></c></row>'), {
          'xl/sharedStrings.xml': `<sst xmlns="${spreadsheetNames}">${String(texts)}</sst>`,
        }),
      ),
  },
  'a PDF that is a scan': {
    largest: largestFile,
    hostile: pdfs,
    read: (content) => scanIn(latin1('%PDF-1.7\n', content, '\nstartxref\n9\n%%EOF\n')),
  },
  'a PDF that is signed': {
    largest: largestFile,
    hostile: pdfs,
    read: (content) => validate(latin1('%PDF-1.7\n', content, '\nstartxref\n9\n%%EOF\n'), 'a.pdf', basis),
  },
  'what was added to a signed PDF': {
    largest: largestFile,
    hostile: pdfs,
    read: (content) =>
      validate(latin1(signedPdf, content, `\nstartxref\n${signedPdf.length}\n%%EOF\n`), 'a.pdf', basis),
  },
  'a signature in a container': {
    largest: Math.min(largestFile, 4 * megabyte),
    hostile: xml,
    read: (content) => {
      const signature = Buffer.from(
        `<asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#">${String(content)}`,
      );
      return validate(
        withFileAdded(container, { name: 'META-INF/signatures9.xml', bytes: signature }),
        'a.asice',
        basis,
      );
    },
  },
  'a JPEG': {
    largest: largestFile,
    hostile: pictures,
    read: (content) => scanIn(latin1('\xff\xd8\xff\xe0\0\x02', content)),
  },
  'the picture in a JPEG': {
    largest: largestFile,
    hostile: pictures,
    read: (content) => scanIn(latin1('\xff\xd8\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\0\0\0\xff\xda\0\x02', content)),
  },
  'a PNG': {
    largest: largestFile,
    hostile: pngs,
    read: (content) => scanIn(latin1('\x89PNG\r\n\x1a\n', chunk('IHDR', '\0\0\0\x01\0\0\0\x01\x08\0\0\0\0'), content)),
  },
  'the log of a fault': {
    largest: megabyte,
    hostile: {
      ...each(
        ...usualSigns,
        '“',
        '«',
        '`',
        '"a',
        'a@',
        ' at ',
        '\n at ',
        '\n    at a (b:1:1)',
        '123456-12345 ',
        '+1234567',
      ),
    },
    read: (content) => faultForLog(new Error(String(content), { cause: new Error(String(content)) })),
  },
  'a fault with a fault behind it': {
    largest: 100 * kilobyte,
    hostile: { causes: (size) => 'a'.repeat(size) },
    read: (content) => {
      let fault = new Error('a');
      for (let behind = 0; behind < content.length / 100; behind += 1) fault = new Error('a', { cause: fault });
      return faultForLog(fault);
    },
  },
};

function readWorkbook(files: Readonly<Record<string, string>>) {
  return readSentTable({ csv: '', csv_file: { name: 'a.xlsx', bytes: packed(files) } }).catch(ignored);
}

suite('no reader costs more than the length of what it reads', () => {
  for (const [what, { largest, hostile, read }] of Object.entries(readers)) {
    test(what, async () => {
      const slow: string[] = [];
      for (const [name, make] of Object.entries(hostile)) {
        const prepare = (size: number) => {
          const content = make(size);
          return () => read(content);
        };
        const power = await tooSlow(prepare, largest);
        if (power !== undefined) slow.push(`${name}: ${power}`);
      }
      assert.deepEqual(slow, []);
    });
  }
});
