import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localPath } from '#platform/http/local-path.ts';
import { lvrtcMeans, type QualifiedMeans, qualifiedMeansOf } from './qualified-means.ts';

const high = 'urn:safelayer:tws:policies:authentication:level:high';
const card: QualifiedMeans = { id: 'card', name: { lv: 'karte', en: 'card' }, acr: [high], amr: ['sc_plugin'] };

test('a configured acr is a qualified means; where it stands for several, its method decides (22.¹ 2.)', () => {
  const [eid] = lvrtcMeans;
  assert.equal(qualifiedMeansOf({ acr: 'urn:eparaksts:authentication:flow:sc_plugin' }, lvrtcMeans), eid);
  assert.equal(qualifiedMeansOf({ acr: high, amr: ['other', 'sc_plugin'] }, [card]), card);
  assert.equal(qualifiedMeansOf({ acr: high, amr: 'sc_plugin' }, [card]), card);
});

test('what is unknown, missing or of another shape is not qualified (22.¹ 2.)', () => {
  for (const token of [
    {},
    { acr: '' },
    { acr: null },
    { acr: 1 },
    { acr: [high], amr: ['sc_plugin'] },
    { acr: high },
    { acr: high, amr: [] },
    { acr: high, amr: ['password'] },
    { amr: ['sc_plugin'] },
    { acr: high.toUpperCase(), amr: ['sc_plugin'] },
  ]) {
    assert.equal(qualifiedMeansOf(token, [...lvrtcMeans, card]), undefined, JSON.stringify(token));
  }
  assert.equal(qualifiedMeansOf({ acr: high, amr: ['sc_plugin'] }, []), undefined, 'nothing configured, nobody in');
});

test('only a path of this site is gone to', () => {
  for (const path of ['/', '/work', '/cases/1?tab=2', '/ā?x=ē%20y', '/a//b']) {
    assert.equal(new URL(localPath(path), 'http://x').pathname, new URL(path, 'http://x').pathname, path);
  }
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil',
    'https://evil.example',
    'evil',
    '',
    '/\t/evil.example',
  ];
  for (const address of [
    ...elsewhere,
    '/\n/evil',
    '/a\\b',
    '/..//evil.example',
    '/.//evil.example',
    '/%2e%2e//evil',
    undefined,
  ]) {
    const path = localPath(address);
    assert.equal(new URL(path, 'http://x').host, 'x', String(address));
    assert.ok(!path.startsWith('//'), `${address} gave ${path}`);
  }
});
