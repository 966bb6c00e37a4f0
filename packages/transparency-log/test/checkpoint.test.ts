import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Checkpoint, openCheckpoint, signCheckpoint, signNote, unverifiedCheckpoint } from '../src/index.ts';
import { logKey } from './made-up-log.ts';

const root = Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64');
const origin = 'log.example/one';
const key = logKey(origin);
const log = { origin, verifiers: [key] };
const checkpoint: Checkpoint = { origin, size: 20_852_163, root, extensions: [] };
const text = `${origin}\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n`;

test('a checkpoint is origin, size and root, a line each', () => {
  assert.equal(signCheckpoint(checkpoint, key).split('\n\n')[0], text.slice(0, -1));
  assert.deepEqual(openCheckpoint(signCheckpoint(checkpoint, key), log), checkpoint);
  const extended = { ...checkpoint, size: 0, extensions: ['one line', 'another'] };
  assert.deepEqual(openCheckpoint(signCheckpoint(extended, key), log), extended);
});

test('what is not written as a checkpoint is none, though its log signed it', () => {
  const [first, size, hash] = text.split('\n');
  const wrong = [
    `${first}\n${size}\n`,
    `\n${size}\n${hash}\n`,
    `${text}\nan empty line before this\n`,
    ...['020852163', '+1', '-1', '1.0', '0x1', '1e3', '', ' 1', '9007199254740992', '18446744073709551615'].map(
      (decimal) => `${first}\n${decimal}\n${hash}\n`,
    ),
    ...[hash?.slice(0, -1), `${hash}=`, hash?.replace('I=', 'J='), hash?.replaceAll('/', '_'), 'AAAA', ` ${hash}`].map(
      (base64) => `${first}\n${size}\n${base64}\n`,
    ),
  ];
  for (const one of wrong) {
    const note = signNote(one, key);
    assert.equal(openCheckpoint(note, log), 'not-a-checkpoint', one);
    assert.equal(unverifiedCheckpoint(note), undefined, one);
  }
});

test('a checkpoint is believed of its own log, by its own key', () => {
  const note = signCheckpoint(checkpoint, key);
  assert.equal(openCheckpoint(note, { origin, verifiers: [logKey(origin)] }), 'not-signed-by-this-key');
  assert.equal(openCheckpoint(note.replace('163', '164'), log), 'wrong-signature');
  assert.equal(openCheckpoint(note, { origin: 'log.example/other', verifiers: [key] }), 'foreign-origin');
  assert.equal(openCheckpoint(text, log), 'not-a-note');
  assert.deepEqual(unverifiedCheckpoint(note), checkpoint);
});

test('while one key takes the place of another, either is good', () => {
  const next = logKey(origin);
  const verifiers = [key, next];
  for (const signer of verifiers) {
    assert.deepEqual(openCheckpoint(signCheckpoint(checkpoint, signer), { origin, verifiers }), checkpoint);
  }
});

test('what cannot be a checkpoint is not signed', () => {
  for (const wrong of [
    { origin: '' },
    { origin: 'two\nlines' },
    { origin: 'tab\tulator' },
    { size: -1 },
    { size: 1.5 },
    { size: 2 ** 53 },
    { root: Buffer.alloc(31) },
    { extensions: [''] },
    { extensions: ['two\nlines'] },
  ]) {
    assert.throws(() => signCheckpoint({ ...checkpoint, ...wrong }, key), RangeError, JSON.stringify(wrong));
  }
});
