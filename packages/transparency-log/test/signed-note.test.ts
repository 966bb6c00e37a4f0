import assert from 'node:assert/strict';
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { test } from 'node:test';
import { noteKey, readVerifierKey, verifierKeyOf } from '../src/note/note-key.ts';
import { openNote, signNote } from '../src/note/signed-note.ts';

const newKey = () => noteKey('tilts.example/audit', generateKeyPairSync('ed25519').privateKey);
const [key, other] = [newKey(), newKey()];
const text = 'tilts.example/audit\nfirst\n\nsecond\n';
const bytes = (note: string) => Buffer.from(note);

/**
 * Reads a note as c2sp.org/signed-note says, written from the specification alone: returns the text, if the verifier key's
 * signature holds.
 */
function readBySpecification(note: Buffer, vkey: string): string {
  const [vname, vid, ...rest] = vkey.split('+');
  const material = Buffer.from(rest.join('+'), 'base64');
  // key ID = SHA-256(key name || 0x0A || 0x01 || 32-byte Ed25519 public key)[:4]
  const id = createHash('sha256')
    .update(Buffer.concat([bytes(vname ?? ''), Buffer.of(0x0a), material]))
    .digest();
  assert.equal(material.length, 33);
  assert.equal(material[0], 0x01);
  assert.equal(id.readUInt32BE(0).toString(16).padStart(8, '0'), vid);
  for (const byte of note) assert.ok(byte >= 0x20 || byte === 0x0a, 'no control characters but newline');
  const gap = note.lastIndexOf('\n\n');
  const [said, line] = [note.subarray(0, gap + 1), note.subarray(gap + 2)];
  assert.equal(line.at(-1), 0x0a);
  assert.deepEqual([...line.subarray(0, 4)], [0xe2, 0x80, 0x94, 0x20], 'em dash, space');
  const [name, base64 = ''] = line.subarray(4, -1).toString().split(' ');
  const signature = Buffer.from(base64, 'base64');
  assert.equal(signature.toString('base64'), base64, 'standard base64');
  assert.equal(name, vname);
  assert.deepEqual(signature.subarray(0, 4), id.subarray(0, 4));
  const x = material.subarray(1).toString('base64url');
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  assert.ok(
    verify(null, said, publicKey, signature.subarray(4)),
    'the signature covers the text with its last newline',
  );
  return said.toString();
}

test('a note is what the specification says, read independently', () => {
  assert.equal(readBySpecification(bytes(signNote(text, key)), verifierKeyOf(key)), text);
});

test('the note of the specification is read', () => {
  const example =
    'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n';
  assert.equal(openNote(bytes(example), [key]), 'not-signed-by-this-key');
});

test('it is opened by its key, also where others signed too, and by no other', () => {
  const note = signNote(text, key);
  const [, line] = signNote(text, other).split('\n\n— ');
  assert.deepEqual(openNote(bytes(note), [key]), { text });
  assert.deepEqual(openNote(bytes(`${note}— ${line}`), [key]), { text });
  assert.deepEqual(openNote(bytes(note), [other]), 'not-signed-by-this-key');
  assert.deepEqual(openNote(bytes(note.replace('first', 'First')), [key]), 'wrong-signature');
});

test('one signature of ours that does not hold spoils the note, whatever else holds', () => {
  const [, good = ''] = signNote(text, key).split('\n\n— ');
  const [, bad = ''] = signNote('another text\n', other).split('\n\n— ');
  for (const lines of [`— ${good}— ${bad}`, `— ${bad}— ${good}`]) {
    assert.deepEqual(openNote(`${text}\n${lines}`, [key]), { text });
    assert.equal(openNote(`${text}\n${lines}`, [key, other]), 'wrong-signature');
  }
});

test('sixteen signatures are read, and hundreds are not', () => {
  const [, line = ''] = signNote(text, other).split('\n\n— ');
  const withMany = (count: number) => openNote(signNote(text, key) + `— ${line}`.repeat(count), [key]);
  assert.deepEqual(withMany(15), { text });
  assert.equal(withMany(100), 'not-a-note');
});

test('what is no note is none', () => {
  const note = signNote(text, key);
  for (const wrong of [
    '',
    text,
    note.slice(0, -1),
    note.replace('— ', '- '),
    note.replace('first', 'fir\tst'),
    `${note}\n`,
    `${note.slice(0, -1)}x`,
  ]) {
    assert.equal(openNote(bytes(wrong), [key]), 'not-a-note', JSON.stringify(wrong));
  }
  assert.equal(openNote(Buffer.concat([Buffer.of(0xff), bytes(note)]), [key]), 'not-a-note');
  assert.throws(() => signNote('no end of line', key));
});

test('a verifier key says name, id and key, and one that does not fit together is none', () => {
  const vkey = verifierKeyOf(key);
  const read = readVerifierKey(vkey);
  assert.ok(read);
  assert.deepEqual(openNote(bytes(signNote(text, key)), [read]), { text });
  for (const wrong of ['', `other${vkey}`, vkey.replace(/\+[\da-f]{8}\+/, '+00000000+'), vkey.slice(0, -5)]) {
    assert.equal(readVerifierKey(wrong), undefined, wrong);
  }
});
