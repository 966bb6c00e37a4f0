import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** Who signed a note: by name and key, as c2sp.org/signed-note has it. */
export interface NoteVerifier {
  /** A URL without its scheme, such as `tilts.example/audit`. */
  readonly name: string;
  /** Four bytes that tell keys of one name apart. */
  readonly id: Buffer;
  readonly publicKey: KeyObject;
}

/** Signs notes. */
export interface NoteKey extends NoteVerifier {
  readonly privateKey: KeyObject;
}

/** The identifier that the format assigns to Ed25519. */
const ed25519 = Buffer.of(0x01);

// How SPKI (RFC 8410) wraps the 32 bytes of an Ed25519 key.
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** True if it can be the name of a key: not empty, no white space, no plus sign. */
export function isKeyName(name: string): boolean {
  return /^[^\s+]+$/u.test(name);
}

/** The key of a name by an Ed25519 private key. */
export function noteKey(name: string, privateKey: KeyObject): NoteKey {
  const publicKey = createPublicKey(privateKey);
  return { name, id: idOf(name, rawOf(publicKey)), publicKey, privateKey };
}

/** The verifier key as text, for others to keep: `NAME+ID+KEY`. */
export function verifierKeyOf({ name, id, publicKey }: NoteVerifier): string {
  return `${name}+${id.toString('hex')}+${Buffer.concat([ed25519, rawOf(publicKey)]).toString('base64')}`;
}

/** Reads a verifier key; undefined if it is none of an Ed25519 key, or its id is another key's. */
export function readVerifierKey(text: string): NoteVerifier | undefined {
  const [, name = '', id = '', base64 = ''] = /^([^\s+]+)\+([\da-f]{8})\+([A-Za-z\d+/]+={0,2})$/u.exec(text) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 33 || !bytes.subarray(0, 1).equals(ed25519)) return undefined;
  const raw = bytes.subarray(1);
  if (idOf(name, raw).toString('hex') !== id) return undefined;
  const key = Buffer.concat([publicPrefix, raw]);
  return { name, id: Buffer.from(id, 'hex'), publicKey: createPublicKey({ key, format: 'der', type: 'spki' }) };
}

function idOf(name: string, raw: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`).update(ed25519).update(raw).digest().subarray(0, 4);
}

function rawOf(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
}
