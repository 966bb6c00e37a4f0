import assert from 'node:assert/strict';
import { sign, verify } from 'node:crypto';
import { test } from 'node:test';
import { cosign, cosignaturesOn, openNote, signNote, withCosignatures } from '../src/index.ts';
import { partsOf } from '../src/note/note-parts.ts';
import { logKey, newWitness } from './made-up-log.ts';

const log = logKey();
const [one, other] = [newWitness('witness.example/one'), newWitness('witness.example/other')];
const text = 'log.example/one\n3\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
const note = signNote(text, log);
const at = 1_679_315_147;

test('a cosignature is what the specification says: eight bytes of time, and a signature of it and the note’s text', () => {
  const [, name, base64 = ''] = /^— (\S+) (\S+)\n$/.exec(cosign(text, one, at)) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  assert.equal(name, one.name);
  assert.equal(bytes.length, 4 + 8 + 64);
  assert.deepEqual(bytes.subarray(0, 4), one.id);
  assert.equal(bytes.subarray(4, 12).toString('hex'), '00000000641850cb');
  const message = Buffer.from(`cosignature/v1\ntime 1679315147\n${text}`);
  assert.ok(verify(null, message, one.publicKey, bytes.subarray(12)));
});

test('the checkpoint of the specification is read with its cosignature', () => {
  const example = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;
  const cosigned = partsOf(example)?.signatures[1];
  assert.equal(cosigned?.name, 'witness.example.com/w1');
  assert.equal(Number(cosigned?.bytes.readBigUInt64BE()), at);
});

test('the cosignatures of the witnesses that are believed are told with their times', () => {
  const cosigned = note + cosign(text, one, at) + cosign(text, other, at + 5);
  assert.deepEqual(cosignaturesOn(cosigned, [one]), [{ witness: one, at }]);
  assert.deepEqual(cosignaturesOn(cosigned, [one, other]), [
    { witness: one, at },
    { witness: other, at: at + 5 },
  ]);
  assert.deepEqual(cosignaturesOn(note, [one]), []);
  assert.deepEqual(openNote(cosigned, [log]), { text });
});

test('a cosignature of a witness that is believed spoils the note where it does not hold', () => {
  const line = cosign(text, one, at);
  const wrong = [
    cosign(text.replace('3', '4'), one, at),
    // Another time than the one that was signed.
    `— ${one.name} ${Buffer.concat([one.id, Buffer.alloc(8), Buffer.from(line.split(' ')[2] ?? '', 'base64').subarray(12)]).toString('base64')}\n`,
    // A signature of the note alone, which says nothing of a time.
    signNote(text, { ...one, type: 'note' }).split('\n\n')[1] ?? '',
    line.replace(/ (\S{40})\S+\n$/, ' $1\n'),
  ];
  for (const bad of wrong) {
    assert.equal(cosignaturesOn(note + bad, [one, other]), 'wrong-signature', bad);
    assert.deepEqual(cosignaturesOn(note + bad, [other]), []);
  }
  assert.equal(cosignaturesOn(text, [one]), 'not-a-note');
});

test('a time that numbers do not tell exactly is none', () => {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(2n ** 53n);
  const signed = sign(null, Buffer.from(`cosignature/v1\ntime ${2n ** 53n}\n${text}`), one.privateKey);
  const line = `— ${one.name} ${Buffer.concat([one.id, time, signed]).toString('base64')}\n`;
  assert.equal(cosignaturesOn(note + line, [one]), 'wrong-signature');
});

test('a cosignature is no signature of the log, even by the same key', () => {
  const twice = { ...log, type: 'cosignature/v1' } as const;
  const cosigned = `${text}\n${cosign(text, twice, at)}`;
  assert.equal(openNote(cosigned, [log]), 'wrong-signature');
});

test('of a witness’s answer those lines are taken that hold', () => {
  const stranger = newWitness('witness.example/stranger');
  const [good, foreign, bad] = [cosign(text, one, at), cosign(text, stranger, at), cosign(`${text}more\n`, other, at)];
  assert.equal(withCosignatures(note, foreign + good + bad, [one, other]), note + good);
  for (const useless of [foreign, bad, '', 'no line\n', good.slice(0, -1)]) {
    assert.equal(withCosignatures(note, useless, [one, other]), undefined, useless);
  }
  assert.equal(withCosignatures(text, good, [one]), undefined);
});

test('a cosignature is made at a whole second since 1970', () => {
  for (const wrong of [-1, 1.5, Number.NaN, 2 ** 53]) assert.throws(() => cosign(text, one, wrong), RangeError);
});
