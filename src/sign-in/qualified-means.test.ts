import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localPath } from '#platform/http/local-path.ts';
import { checkAskedAnew } from './attempt.ts';
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

test('a proof older than the question is not taken; clocks may differ by a minute', () => {
  const askedAt = 1_772_438_400;
  const attempt = { askedAt, nonce: '', verifier: '', browser: '', returnTo: '/', state: '' };
  const now = askedAt + 5;
  for (const good of [askedAt - 60, askedAt, now, now + 60]) checkAskedAnew(attempt, good, now);
  for (const none of [askedAt - 61, now + 61, undefined, Number.NaN]) {
    assert.throws(() => checkAskedAnew(attempt, none, now), { code: 'sign-in.not-asked-anew' }, String(none));
  }
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
