import { sign, verify } from 'node:crypto';
import type { NoteKey, NoteVerifier } from './note-key.ts';

/** Why a note is not believed. */
export type NoteFault = 'not-a-note' | 'not-signed-by-this-key' | 'wrong-signature';

/** More signatures than this are not looked at: a note is a small thing. */
const mostSignatures = 100;

const signatureLine = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;

/**
 * A signed note (c2sp.org/signed-note): the text, a blank line, and a line with the signature. The text ends with a line's end and
 * has no control characters besides; throws if it does not.
 */
export function signNote(text: string, key: NoteKey): string {
  if (!isNoteText(text)) throw new Error('this text cannot be a note');
  const signature = Buffer.concat([key.id, sign(null, Buffer.from(text), key.privateKey)]);
  return `${text}\n— ${key.name} ${signature.toString('base64')}\n`;
}

/**
 * The text of a note that one of these keys signed. Signatures of other keys are passed over, also one that has only the name or
 * only the id of ours; one of ours that does not hold spoils the whole note.
 */
export function openNote(note: Uint8Array, keys: readonly NoteVerifier[]): { readonly text: string } | NoteFault {
  const parts = partsOf(note);
  if (!parts) return 'not-a-note';
  const ours = parts.signatures.flatMap(({ name, bytes }) =>
    keys
      .filter((key) => key.name === name && key.id.equals(bytes.subarray(0, 4)))
      .map((key) => verify(null, Buffer.from(parts.text), key.publicKey, bytes.subarray(4))),
  );
  if (ours.length === 0) return 'not-signed-by-this-key';
  return ours.every(Boolean) ? { text: parts.text } : 'wrong-signature';
}

/** The text is parted from its signatures by the last empty line. */
function partsOf(note: Uint8Array) {
  const whole = decoded(note);
  const end = whole?.lastIndexOf('\n\n') ?? -1;
  if (whole === undefined || end < 0 || !whole.endsWith('\n')) return undefined;
  const text = whole.slice(0, end + 1);
  const lines = whole.slice(end + 2, -1).split('\n');
  if (!isNoteText(text) || lines.length > mostSignatures) return undefined;
  const signatures = lines.map((line) => {
    const [, name = '', base64 = ''] = signatureLine.exec(line) ?? [];
    return { name, bytes: Buffer.from(base64, 'base64') };
  });
  return signatures.every(({ name, bytes }) => name !== '' && bytes.length > 4) ? { text, signatures } : undefined;
}

function decoded(note: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(note);
  } catch {
    return undefined;
  }
}

function isNoteText(text: string): boolean {
  return text.endsWith('\n') && !text.split('').some((letter) => letter < ' ' && letter !== '\n');
}
