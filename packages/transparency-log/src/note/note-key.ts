import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { fromBase64 } from '../text/strict-text.ts';

/** What all keys of notes have, whatever they say by signing. */
export interface Verifier {
  /** A URL without its scheme, such as `tilts.example/audit`. */
  readonly name: string;
  /** Four bytes that tell keys of one name apart. */
  readonly id: Buffer;
  /** An Ed25519 key. */
  readonly publicKey: KeyObject;
}

/** Who signed a note: by name and key, as c2sp.org/signed-note has it. */
export interface NoteVerifier extends Verifier {
  readonly type: 'note';
}

/** Who cosigned a checkpoint: by name and key, as c2sp.org/tlog-cosignature has it. */
export interface WitnessVerifier extends Verifier {
  readonly type: 'cosignature/v1';
}

/** Signs notes. */
export interface NoteKey extends NoteVerifier {
  readonly privateKey: KeyObject;
}

/** Cosigns checkpoints. Give each witness a key of its own: a cosignature does not say whose name it is under. */
export interface WitnessKey extends WitnessVerifier {
  readonly privateKey: KeyObject;
}

/** The identifiers that the formats assign to Ed25519 keys. */
const typeBytes = { note: 0x01, 'cosignature/v1': 0x04 } as const;

// How SPKI (RFC 8410) wraps the 32 bytes of an Ed25519 key.
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** True if it can be the name of a key: not empty, no white space, no plus sign. */
export function isKeyName(name: string): boolean {
  return /^[^\s\u0085+]+$/u.test(name);
}

/** The key of a name that signs notes, by an Ed25519 private key. Throws a RangeError for another key or a name that is none. */
export function noteKey(name: string, privateKey: KeyObject): NoteKey {
  return { type: 'note', ...keyOf('note', name, privateKey) };
}

/** The key of a name that cosigns checkpoints, by an Ed25519 private key. Throws a RangeError for another key or a name that is none. */
export function witnessKey(name: string, privateKey: KeyObject): WitnessKey {
  return { type: 'cosignature/v1', ...keyOf('cosignature/v1', name, privateKey) };
}

/** The verifier key as text, for others to keep: `NAME+ID+KEY` (c2sp.org/signed-note). */
export function verifierKeyOf({ type, name, id, publicKey }: NoteVerifier | WitnessVerifier): string {
  const key = Buffer.concat([Buffer.of(typeBytes[type]), rawOf(publicKey)]);
  return `${name}+${id.toString('hex')}+${key.toString('base64')}`;
}

/** Reads a verifier key of notes; undefined if it is none of an Ed25519 key, or its id is another key's. */
export function readVerifierKey(text: string): NoteVerifier | undefined {
  const verifier = read('note', text);
  return verifier && { type: 'note', ...verifier };
}

/** Reads a verifier key of cosignatures; undefined if it is none of an Ed25519 key, or its id is another key's. */
export function readWitnessVerifierKey(text: string): WitnessVerifier | undefined {
  const verifier = read('cosignature/v1', text);
  return verifier && { type: 'cosignature/v1', ...verifier };
}

function keyOf(type: keyof typeof typeBytes, name: string, privateKey: KeyObject) {
  if (!isKeyName(name)) throw new RangeError(`"${name}" cannot be the name of a key`);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new RangeError('notes are signed by Ed25519 keys');
  const publicKey = createPublicKey(privateKey);
  return { name, id: idOf(type, name, rawOf(publicKey)), publicKey, privateKey };
}

function read(type: keyof typeof typeBytes, text: string): Verifier | undefined {
  const [, name = '', id = '', base64 = ''] = /^([^+]+)\+([\da-f]{8})\+(.+)$/u.exec(text) ?? [];
  const bytes = fromBase64(base64);
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== typeBytes[type]) return undefined;
  const raw = bytes.subarray(1);
  if (idOf(type, name, raw).toString('hex') !== id) return undefined;
  const key = Buffer.concat([publicPrefix, raw]);
  return { name, id: Buffer.from(id, 'hex'), publicKey: createPublicKey({ key, format: 'der', type: 'spki' }) };
}

function idOf(type: keyof typeof typeBytes, name: string, raw: Uint8Array): Buffer {
  const hash = createHash('sha256').update(`${name}\n`).update(Buffer.of(typeBytes[type])).update(raw);
  return hash.digest().subarray(0, 4);
}

function rawOf(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
}
