import { type Checkpoint, type Log, openCheckpoint, unverifiedCheckpoint } from '../checkpoint/checkpoint.ts';
import type { Text } from '../text/strict-text.ts';
import { rootOf, type Tree } from '../tree/hash.ts';
import { verifyConsistency } from '../tree/verify.ts';
import { readAddCheckpoint } from './request.ts';

/** A checkpoint that a witness may cosign, once it has remembered it in place of what it had remembered. */
export interface Cosignable {
  readonly status: 200;
  readonly checkpoint: Checkpoint;
  /** The signed checkpoint as it was sent. */
  readonly note: string;
}

/**
 * Why a witness does not cosign, as the status of its reply: 400 malformed, 403 not signed by a key of the log, 404 no log that it knows, 409
 * not from where it saw the log last, 422 not consistent with that. With 409 goes the size of the tree it saw last.
 */
export type Refused = { readonly status: 400 | 403 | 404 | 422 } | { readonly status: 409; readonly size: number };

/** The tree without leaves, which every log had before a witness saw it. */
export const emptyTree: Tree = { size: 0, root: rootOf([]) };

/** The log that a request is about, among those a witness knows; or why there is none. */
export function logOf(body: Text, logs: readonly Log[]): Log | Refused {
  const request = readAddCheckpoint(body);
  const checkpoint = request && unverifiedCheckpoint(request.checkpoint);
  if (!checkpoint) return { status: 400 };
  return logs.find(({ origin }) => origin === checkpoint.origin) ?? { status: 404 };
}

/**
 * What a witness decides about the body of a request (c2sp.org/tlog-witness) of this log, of which it remembers this tree: it changes
 * nothing. A checkpoint of another origin than the log's is 404.
 */
export function judgeCheckpoint(body: Text, log: Log, remembered: Tree): Cosignable | Refused {
  const request = readAddCheckpoint(body);
  if (!request) return { status: 400 };
  const checkpoint = openCheckpoint(request.checkpoint, log);
  if (typeof checkpoint === 'string') return { status: statusOf[checkpoint] };
  if (request.oldSize > checkpoint.size) return { status: 400 };
  const conflict = { status: 409, size: remembered.size } as const;
  if (request.oldSize !== remembered.size) return conflict;
  if (checkpoint.size === remembered.size && !checkpoint.root.equals(remembered.root)) return conflict;
  if (!verifyConsistency(remembered, checkpoint, request.proof)) return { status: 422 };
  return { status: 200, checkpoint, note: request.checkpoint };
}

const statusOf = {
  'not-a-note': 400,
  'not-a-checkpoint': 400,
  'not-signed-by-this-key': 403,
  'wrong-signature': 403,
  'foreign-origin': 404,
} as const;
