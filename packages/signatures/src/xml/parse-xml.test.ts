import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Malformed } from '../malformed.ts';
import { canonicaliseDocument } from './canonicalise.ts';
import { parseXml } from './parse-xml.ts';

const form = { kind: '1.0', comments: true, inclusivePrefixes: [] } as const;
const run = 'QUJD'.repeat(100);
const written = (xml: string) => canonicaliseDocument(parseXml(Buffer.from(xml)), form).toString();

suite('a long run of base64 is read as everything else, wherever it stands', () => {
  // Each is its own canonical form.
  for (const xml of [
    `<a>${run}</a>`,
    `<a>\n${run}\n${run}=\n</a>`,
    `<a>${run}&amp;${run}</a>`,
    `<a>${run}<b>${run}</b>${run}<c></c>${run}</a>`,
    `<a><b c="x>${run}">${run}</b></a>`,
    `<a><b><c d=">${run}"></c></b></a>`,
    `<a><!-- <b>${run}</b> -->${run}</a>`,
    `<a><?b <c>${run}?>${run}</a>`,
    `<!--<a>${run}-->\n<a>${run}</a>\n<?b >${run}?>`,
    `<ā b="€">${run}<𝒄>${run}</𝒄></ā>`,
  ])
    test(xml.replaceAll(run, '…'), () => assert.equal(written(xml), xml));

  test('also in a section of text, and behind a mark of the encoding', () => {
    assert.equal(written(`<a><![CDATA[<b>${run}]]></a>`), `<a>&lt;b&gt;${run}</a>`);
    assert.equal(written(`\uFEFF<?xml version="1.0"?><a>${run}</a>`), `<a>${run}</a>`);
    assert.equal(written(`<a>${run}\r\n${run}</a>`), `<a>${run}\n${run}</a>`);
  });

  for (const broken of [
    `<a>${run}`,
    `<a>${run}</b>`,
    `<a/>${run}`,
    `<a></a>${run}`,
    `>${run}<a/>`,
    `<a b="<c>${run}"/>`,
    `<a>${run}]]></a>`,
    `<a>${run}&b;</a>`,
    `<a><!DOCTYPE b><c>${run}</c></a>`,
  ])
    test(`not in ${broken.replaceAll(run, '…')}`, () => {
      assert.throws(() => parseXml(Buffer.from(broken)), Malformed);
    });
});
