import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import * as libxml from 'libxml2-wasm';
import { findUpwards } from '../test/makers/find-upwards.ts';
import { Malformed } from './malformed.ts';
import type { CanonicalForm } from './xml/canonical-namespaces.ts';
import { canonicaliseDocument, canonicaliseElement } from './xml/canonicalise.ts';
import { elementsOf } from './xml/find.ts';
import { parseXml } from './xml/parse-xml.ts';
import type { XmlElement } from './xml/xml-tree.ts';
import { readZip } from './zip/read-zip.ts';

const modes = {
  '1.0': libxml.XmlC14NMode.XML_C14N_1_0,
  '1.1': libxml.XmlC14NMode.XML_C14N_1_1,
  exclusive: libxml.XmlC14NMode.XML_C14N_EXCLUSIVE_1_0,
} as const;

/** In the order of `forms`. */
const addresses = [
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments',
  'http://www.w3.org/2006/12/xml-c14n11',
  'http://www.w3.org/2006/12/xml-c14n11#WithComments',
  'http://www.w3.org/2001/10/xml-exc-c14n#',
  'http://www.w3.org/2001/10/xml-exc-c14n#WithComments',
];

const forms: CanonicalForm[] = (['1.0', '1.1', 'exclusive'] as const).flatMap((kind) =>
  [false, true].map((comments) => ({ kind, comments, inclusivePrefixes: [] })),
);

test('difficult XML is canonicalised as by libxml2, element by element, in six forms', () => {
  compare(Buffer.from(awkward));
});

test('line ends and white space are normalised as the XML standard says', () => {
  compare(Buffer.from('<a x="1\r\n2\t3\r4">one\r\ntwo\rthree&#13;\n<![CDATA[\r\n]]><!-- \r\n --><?p \r\n?></a>'));
  compare(Buffer.from('\ufeff<a>with a byte order mark</a>'));
});

const folder = findUpwards('shared/signed-files');
const absent = folder === undefined && 'the files of the public test suites are not here';
test('every signature of the public test suites is canonicalised as by libxml2', {
  skip: absent,
}, () => {
  if (folder === undefined) return;
  const compared = signatureFiles(folder).reduce((sum, { bytes }) => sum + compare(bytes), 0);
  assert.ok(compared > 10_000, `only ${compared} comparisons`);
});

test('whole trusted lists are canonicalised as by libxml2', { skip: absent }, () => {
  if (folder === undefined) return;
  for (const path of globSync('trust-lists/*.xml', { cwd: folder })) {
    const bytes = readFileSync(join(folder, path));
    const ours = parseXml(bytes);
    using theirs = libxml.XmlDocument.fromBuffer(bytes);
    for (const form of forms) {
      const expected = theirs.canonicalizeToString({ mode: modes[form.kind], withComments: form.comments });
      assert.equal(canonicaliseDocument(ours, form).toString(), expected, `${path} ${form.kind}`);
    }
  }
});

const hasXmlsec = spawnSync('xmlsec1', ['--version']).status === 0;
test('every part with an Id has the digest that xmlsec1 computes', {
  skip: absent || (!hasXmlsec && 'xmlsec1 is not installed'),
}, (t) => {
  if (folder === undefined) return;
  const work = mkdtempSync(join(tmpdir(), 'tilts-xmlsec-'));
  t.after(() => rmSync(work, { recursive: true }));
  writeFileSync(join(work, 'key'), 'any key will do: only the digests are looked at');
  let compared = 0;
  for (const { name, bytes } of signatureFiles(folder)) {
    const document = parseXml(bytes);
    const parts = [...document.byId].filter(([, element]) => element !== document.root);
    if (parts.length === 0) continue;
    const digests = digestsByXmlsec(work, bytes, parts);
    const ours = parts.flatMap(([, element]) =>
      forms.map((form) => createHash('sha256').update(canonicaliseElement(element, form)).digest('base64')),
    );
    assert.deepEqual(digests, ours, name);
    compared += ours.length;
  }
  assert.ok(compared > 1_000, `only ${compared} comparisons`);
});

/** Makes xmlsec1 sign each part in each form, in a signature added at the end of the file, and reads its digests. */
function digestsByXmlsec(work: string, bytes: Buffer, parts: readonly [string, XmlElement][]): string[] {
  const ds = 'http://www.w3.org/2000/09/xmldsig#';
  const reference = (id: string, algorithm: string) =>
    `<Reference URI="#${id}"><Transforms><Transform Algorithm="${algorithm}"/></Transforms><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue/></Reference>`;
  const references = parts.flatMap(([id]) => addresses.map((address) => reference(id, address)));
  const template = `<Signature xmlns="${ds}" Id="oracle"><SignedInfo><CanonicalizationMethod Algorithm="${addresses[0]}"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"/>${references.join('')}</SignedInfo><SignatureValue/></Signature>`;
  const text = bytes.toString('utf8');
  const end = text.lastIndexOf('</');
  writeFileSync(join(work, 'in.xml'), text.slice(0, end) + template + text.slice(end));
  const names = new Set([...parts.map(([, each]) => `${each.namespace}:${each.local}`), `${ds}:Signature`]);
  const ids = [...names].flatMap((name) => ['--id-attr:Id', name]);
  const run = spawnSync(
    'xmlsec1',
    ['sign', '--hmackey', 'key', ...ids, '--node-id', 'oracle', '--output', 'out.xml', 'in.xml'],
    {
      cwd: work,
      encoding: 'utf8',
    },
  );
  assert.equal(run.status, 0, run.stderr);
  const signed = readFileSync(join(work, 'out.xml'), 'utf8');
  return [...signed.slice(signed.indexOf('Id="oracle"')).matchAll(/<DigestValue>([^<]*)/g)].map(
    ([, value = '']) => value,
  );
}

/** Compares every element of a document, each as an apex; returns the number of comparisons. */
function compare(bytes: Buffer): number {
  const ours = all(parseXml(bytes).root);
  using document = libxml.XmlDocument.fromBuffer(bytes);
  const theirs = document.find('//*');
  assert.equal(ours.length, theirs.length);
  let compared = 0;
  for (const [index, element] of ours.entries()) {
    const node = theirs[index];
    assert.ok(node);
    for (const form of forms) {
      const expected = node.canonicalizeToString({ mode: modes[form.kind], withComments: form.comments });
      assert.equal(canonicaliseElement(element, form).toString(), expected, `${element.local} in ${form.kind}`);
      compared++;
    }
  }
  return compared;
}

function all(element: XmlElement): XmlElement[] {
  return [element, ...elementsOf(element).flatMap(all)];
}

/** Every signature and manifest in the makers' containers that our reader accepts as XML. */
function signatureFiles(root: string): { name: string; bytes: Buffer }[] {
  const packed = globSync('*/*.{asice,asics,sce,bdoc}', { cwd: root }).flatMap((path) =>
    readable(readFileSync(join(root, path)))
      .filter(({ name }) => /^META-INF\/.*\.xml$/.test(name))
      .map(({ name, bytes }) => ({ name: `${path}/${name}`, bytes })),
  );
  const bare = globSync('dss/*.xml', { cwd: root }).map((path) => ({
    name: path,
    bytes: readFileSync(join(root, path)),
  }));
  return [...packed, ...bare].filter(({ bytes }) => !isRefused(bytes));
}

function isRefused(bytes: Buffer): boolean {
  try {
    parseXml(bytes);
    return false;
  } catch (error) {
    if (error instanceof Malformed) return true;
    throw error;
  }
}

function readable(bytes: Buffer): { name: string; bytes: Buffer }[] {
  try {
    return readZip(bytes);
  } catch {
    return [];
  }
}

const awkward = `<?xml version="1.0" encoding="UTF-8"?>
<?before one  two?><!-- outside -->
<a:root xmlns:a="urn:a" xmlns="urn:default" xmlns:unused="urn:unused" xml:lang="lv" xml:space="preserve" z="1" a:z="2" b="&#9;&#10;&#13;&quot;&lt;&amp;'>">
  <child xmlns="" c="3" a="4"><grandchild xmlns:a="urn:other" a:x="1"/>  <!-- in -->text &amp; &lt;more&gt; &#13;<![CDATA[<cdata> & ]]>
    <a:again xmlns:a="urn:a" xmlns:b="urn:b" b:attr="āžš €𝔘"/><none xmlns="urn:default"/></child>
  <?inside  data ?><other xmlns:x="urn:x" x:y="1" xmlns:w="urn:w" w:y="2" y="0" xml:id="unique"><deep xml:lang="en"><x:deeper/></deep></other>
  <𐀀 ﬀ="1" 𐀁="2"/>
</a:root>
<!-- after --><?after?>`;
