import type { NoteKey, NoteVerifier } from '../note/note-key.ts';
import { partsOf } from '../note/note-parts.ts';
import { type NoteFault, openNote, signNote } from '../note/signed-note.ts';
import { hashFrom, type Text, wholeNumberFrom } from '../text/strict-text.ts';
import type { Tree } from '../tree/hash.ts';

/** What a log says of its tree at one moment (c2sp.org/tlog-checkpoint). */
export interface Checkpoint extends Tree {
  /** Which log it is, such as `tilts.example/audit`. */
  readonly origin: string;
  /** Lines that nobody verifies; best none. */
  readonly extensions: readonly string[];
}

/** A log, and the keys by which it signs; several while one takes the place of another. */
export interface Log {
  readonly origin: string;
  readonly verifiers: readonly NoteVerifier[];
}

/** Why a checkpoint is not believed. */
export type CheckpointFault = NoteFault | 'not-a-checkpoint' | 'foreign-origin';

/** A checkpoint signed by its log. Throws a RangeError for what cannot be one: an empty line, a size that is no whole number. */
export function signCheckpoint({ origin, size, root, extensions }: Checkpoint, key: NoteKey): string {
  const text = `${[origin, size, root.toString('base64'), ...extensions].join('\n')}\n`;
  const read = readCheckpoint(text);
  // A line that is two would make one more.
  if (read?.extensions.length !== extensions.length) throw new RangeError('this cannot be a checkpoint');
  return signNote(text, key);
}

/** Reads a checkpoint that this log signed; or why it is not believed. */
export function openCheckpoint(note: Text, { origin, verifiers }: Log): Checkpoint | CheckpointFault {
  const opened = openNote(note, verifiers);
  if (typeof opened === 'string') return opened;
  const checkpoint = readCheckpoint(opened.text);
  if (!checkpoint) return 'not-a-checkpoint';
  return checkpoint.origin === origin ? checkpoint : 'foreign-origin';
}

/**
 * What a note says, whoever signed it or did not: for one who looks up by its origin whose keys to ask. Undefined if it is no
 * checkpoint.
 */
export function unverifiedCheckpoint(note: Text): Checkpoint | undefined {
  const parts = partsOf(note);
  return parts && readCheckpoint(parts.text);
}

function readCheckpoint(text: string): Checkpoint | undefined {
  const lines = text.slice(0, -1).split('\n');
  const [origin = '', decimal = '', base64 = '', ...extensions] = lines;
  const [size, root] = [wholeNumberFrom(decimal), hashFrom(base64)];
  if (lines.includes('') || size === undefined || !root) return undefined;
  return { origin, size, root, extensions };
}
