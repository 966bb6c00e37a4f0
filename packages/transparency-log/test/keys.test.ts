import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import {
  isKeyName,
  noteKey,
  readVerifierKey,
  readWitnessVerifierKey,
  verifierKeyOf,
  witnessKey,
} from '../src/index.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
const name = 'witness.example/one';

test('the id of a witness’s key is made with type 0x04 (c2sp.org/tlog-cosignature)', () => {
  const key = witnessKey(name, privateKey);
  const id = createHash('sha256')
    .update(Buffer.concat([Buffer.from(name), Buffer.of(0x0a, 0x04), raw]))
    .digest()
    .subarray(0, 4);
  assert.deepEqual(key.id, id);
  const encoded = Buffer.concat([Buffer.of(0x04), raw]).toString('base64');
  assert.equal(verifierKeyOf(key), `${name}+${id.toString('hex')}+${encoded}`);
});

test('a verifier key is read for what it signs, and for nothing else', () => {
  const [note, witness] = [noteKey(name, privateKey), witnessKey(name, privateKey)];
  assert.equal(readVerifierKey(verifierKeyOf(note))?.type, 'note');
  assert.equal(readWitnessVerifierKey(verifierKeyOf(witness))?.type, 'cosignature/v1');
  assert.equal(readVerifierKey(verifierKeyOf(witness)), undefined);
  assert.equal(readWitnessVerifierKey(verifierKeyOf(note)), undefined);
});

test('a verifier key whose byte is another kind’s is none, though its id is right', () => {
  const [, id = ''] = verifierKeyOf(noteKey(name, privateKey)).split('+');
  for (const type of [0x00, 0x02, 0x04, 0x06]) {
    const encoded = Buffer.concat([Buffer.of(type), raw]).toString('base64');
    assert.equal(readVerifierKey(`${name}+${id}+${encoded}`), undefined);
  }
});

test('the verifier key that the Go checksum database publishes is read', () => {
  const key = readVerifierKey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8');
  assert.deepEqual([key?.name, key?.id.toString('hex')], ['sum.golang.org', '033de0ae']);
});

test('a key has a name without spaces and plus signs, and is of Ed25519', () => {
  for (const wrong of ['', 'a b', 'a+b', 'a\nb', 'a\u00a0b', 'a\u0085b', 'a\u2003b']) {
    assert.ok(!isKeyName(wrong), JSON.stringify(wrong));
    assert.throws(() => noteKey(wrong, privateKey), RangeError);
  }
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  assert.throws(() => witnessKey(name, other), RangeError);
});
