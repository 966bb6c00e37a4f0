import { sign, verify } from 'node:crypto';
import type { Text } from '../text/strict-text.ts';
import type { NoteKey, NoteVerifier } from './note-key.ts';
import { isNoteText, partsOf, signatureLine, signaturesBy } from './note-parts.ts';

/** Why a note is not believed. */
export type NoteFault = 'not-a-note' | 'not-signed-by-this-key' | 'wrong-signature';

/**
 * A signed note (c2sp.org/signed-note): the text, a blank line, and a line with the signature. The text ends with a line's end and
 * has no control characters besides; throws a RangeError if it does not.
 */
export function signNote(text: string, key: NoteKey): string {
  if (!isNoteText(text)) throw new RangeError('this text cannot be a note');
  const bytes = sign(null, Buffer.from(text), key.privateKey);
  return `${text}\n${signatureLine({ name: key.name, id: key.id, bytes })}`;
}

/**
 * The text of a note that one of these keys signed. Signatures of other keys are passed over, also one that has only the name or
 * only the id of ours; one of ours that does not hold spoils the whole note.
 */
export function openNote(note: Text, keys: readonly NoteVerifier[]): { readonly text: string } | NoteFault {
  const parts = partsOf(note);
  if (!parts) return 'not-a-note';
  const ours = signaturesBy(keys, parts.signatures);
  if (ours.length === 0) return 'not-signed-by-this-key';
  const text = Buffer.from(parts.text);
  const allHold = ours.every(({ verifier, signature }) => verify(null, text, verifier.publicKey, signature.bytes));
  return allHold ? { text: parts.text } : 'wrong-signature';
}
