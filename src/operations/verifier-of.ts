import { type NoteVerifier, readVerifierKey } from '#transparency-log';
import { WrongUse } from './arguments.ts';

/** The key of a log, as somebody gave it. Throws WrongUse for what is none. */
export function verifierOf(text: string): NoteVerifier {
  const verifier = readVerifierKey(text);
  if (!verifier) throw new WrongUse(`"${text}" is no verifier key: "tilts audit vkey" prints one.`);
  return verifier;
}
