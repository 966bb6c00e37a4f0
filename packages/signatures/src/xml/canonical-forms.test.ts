import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalFormOf } from './canonical-forms.ts';
import { parseXml } from './parse-xml.ts';

const formOf = (address: string) => canonicalFormOf(parseXml(Buffer.from(`<Transform Algorithm="${address}"/>`)).root);

test('a canonical form is one of six, by its whole identifier', () => {
  assert.deepEqual(formOf('http://www.w3.org/2006/12/xml-c14n11'), {
    kind: '1.1',
    comments: false,
    inclusivePrefixes: [],
  });
  for (const address of ['', 'constructor', '__proto__', 'http://www.w3.org/TR/1999/REC-xpath-19991116']) {
    assert.equal(formOf(address), undefined, address);
  }
});
