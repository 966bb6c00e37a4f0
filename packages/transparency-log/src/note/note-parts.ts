import { decoded, fromBase64, type Text } from '../text/strict-text.ts';
import { isKeyName, type Verifier } from './note-key.ts';

/** A note taken apart; nothing of it is verified. */
export interface NoteParts {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** One line of a note: whose signature it says it is, and the bytes after the key's id. */
export interface NoteSignature {
  readonly name: string;
  readonly id: Buffer;
  readonly bytes: Buffer;
}

/** More signatures than this are not looked at: a note is a small thing. */
const mostSignatures = 100;

/** Takes a signed note apart (c2sp.org/signed-note); undefined if it is none. Its text ends at its last empty line. */
export function partsOf(note: Text): NoteParts | undefined {
  const whole = decoded(note);
  const end = whole?.lastIndexOf('\n\n') ?? -1;
  if (whole === undefined || end < 0) return undefined;
  const text = whole.slice(0, end + 1);
  const signatures = signaturesIn(whole.slice(end + 2));
  return isNoteText(text) && signatures ? { text, signatures } : undefined;
}

/** Reads the lines with signatures that follow a note's text; undefined if one of them is none. */
export function signaturesIn(text: string): readonly NoteSignature[] | undefined {
  const lines = text.slice(0, -1).split('\n');
  if (!text.endsWith('\n') || lines.length > mostSignatures) return undefined;
  const signatures = lines.map(signatureIn);
  return signatures.every((one) => one !== undefined) ? signatures : undefined;
}

/** The line of a signature. */
export function signatureLine({ name, id, bytes }: NoteSignature): string {
  return `— ${name} ${Buffer.concat([id, bytes]).toString('base64')}\n`;
}

/** Those signatures that say that one of these keys made them, each beside the key. */
export function signaturesBy<One extends Verifier>(verifiers: readonly One[], signatures: readonly NoteSignature[]) {
  return signatures.flatMap((signature) =>
    verifiers
      .filter(({ name, id }) => name === signature.name && id.equals(signature.id))
      .map((verifier) => ({ verifier, signature })),
  );
}

/** True if it ends with a line's end and has no control characters besides. */
export function isNoteText(text: string): boolean {
  return text.endsWith('\n') && !text.split('').some((letter) => letter < ' ' && letter !== '\n');
}

function signatureIn(line: string): NoteSignature | undefined {
  const [, name = '', base64 = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(base64);
  return isKeyName(name) && bytes && bytes.length > 4
    ? { name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) }
    : undefined;
}
