import { sign, verify } from 'node:crypto';
import type { Text } from '../text/strict-text.ts';
import type { WitnessKey, WitnessVerifier } from './note-key.ts';
import { type NoteSignature, partsOf, signatureLine, signaturesBy, signaturesIn } from './note-parts.ts';
import type { NoteFault } from './signed-note.ts';

/** That a witness saw a checkpoint, and that it is consistent with all that this witness saw of the log before. */
export interface Cosignature {
  readonly witness: WitnessVerifier;
  /** When, in whole seconds since 1970, by the clock of the witness. */
  readonly at: number;
}

/**
 * The line of a witness's cosignature (c2sp.org/tlog-cosignature, `cosignature/v1`) under a checkpoint's text, made at a moment in
 * whole seconds since 1970; throws a RangeError for another moment.
 */
export function cosign(text: string, key: WitnessKey, at: number): string {
  if (!Number.isSafeInteger(at) || at < 0) throw new RangeError('a cosignature is made at a whole second since 1970');
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(at));
  const bytes = Buffer.concat([time, sign(null, cosigned(text, at), key.privateKey)]);
  return signatureLine({ name: key.name, id: key.id, bytes });
}

/**
 * The cosignatures of these witnesses under a note. Those of others are passed over; one of theirs that does not hold spoils the whole
 * note. Whether the log signed it, `openNote` says.
 */
export function cosignaturesOn(
  note: Text,
  witnesses: readonly WitnessVerifier[],
): readonly Cosignature[] | Exclude<NoteFault, 'not-signed-by-this-key'> {
  const parts = partsOf(note);
  if (!parts) return 'not-a-note';
  const found = signaturesBy(witnesses, parts.signatures).map(({ verifier, signature }) =>
    cosignatureIn(parts.text, verifier, signature),
  );
  return found.every((one) => one !== undefined) ? found : 'wrong-signature';
}

/**
 * A note with those lines of a witness's answer (c2sp.org/tlog-witness) added that hold and are cosignatures of these witnesses;
 * whatever else the answer has is left out. Undefined if the note is none, or none of the answer is left.
 */
export function withCosignatures(
  note: string,
  answer: string,
  witnesses: readonly WitnessVerifier[],
): string | undefined {
  const text = partsOf(note)?.text;
  if (text === undefined) return undefined;
  const good = signaturesBy(witnesses, signaturesIn(answer) ?? []).filter(({ verifier, signature }) =>
    cosignatureIn(text, verifier, signature),
  );
  return good.length > 0 ? note + good.map(({ signature }) => signatureLine(signature)).join('') : undefined;
}

function cosignatureIn(text: string, witness: WitnessVerifier, { bytes }: NoteSignature): Cosignature | undefined {
  if (bytes.length !== 8 + 64) return undefined;
  const at = Number(bytes.readBigUInt64BE(0));
  const holds = Number.isSafeInteger(at) && verify(null, cosigned(text, at), witness.publicKey, bytes.subarray(8));
  return holds ? { witness, at } : undefined;
}

function cosigned(text: string, at: number): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${at}\n${text}`);
}
