import type { Log } from '../checkpoint/checkpoint.ts';
import { cosign } from '../note/cosignature.ts';
import type { WitnessKey } from '../note/note-key.ts';
import { partsOf } from '../note/note-parts.ts';
import type { Text } from '../text/strict-text.ts';
import type { Tree } from '../tree/hash.ts';
import { emptyTree, judgeCheckpoint, logOf, type Refused } from './judge-checkpoint.ts';

/** Who cosigns, for which logs, and where it remembers what it saw. */
export interface Witness {
  readonly keys: readonly [WitnessKey, ...WitnessKey[]];
  readonly logs: readonly Log[];
  /** The last tree that it cosigned of the log with this origin. */
  readonly recall: (origin: string) => Promise<Tree | undefined>;
  /**
   * Keeps the next one for ever, with the signed checkpoint, if the one that is remembered is still that of `before` (undefined: none is); false if it is not. It
   * has to be atomic: two requests at once may not both find the same before them.
   */
  readonly remember: (
    origin: string,
    before: Tree | undefined,
    next: Tree & { readonly note: string },
  ) => Promise<boolean>;
}

/** What a witness replies over HTTP. */
export interface WitnessReply {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly contentType: 'text/plain; charset=utf-8' | 'text/x.tlog.size';
  readonly body: string;
}

/**
 * Replies to the body of an `add-checkpoint` (c2sp.org/tlog-witness) at a moment in whole seconds since 1970. The checkpoint is
 * remembered before it is cosigned.
 */
export async function addCheckpoint(body: Text, witness: Witness, at: number): Promise<WitnessReply> {
  const log = logOf(body, witness.logs);
  if ('status' in log) return replyTo(log);
  const before = await witness.recall(log.origin);
  const judged = judgeCheckpoint(body, log, before ?? emptyTree);
  if (judged.status !== 200) return replyTo(judged);
  const { checkpoint, note } = judged;
  const next = { size: checkpoint.size, root: checkpoint.root, note };
  if (!(await witness.remember(log.origin, before, next))) {
    const now = (await witness.recall(log.origin)) ?? emptyTree;
    return replyTo({ status: 409, size: now.size });
  }
  const text = partsOf(note)?.text ?? '';
  const lines = witness.keys.map((key) => cosign(text, key, at));
  return { status: 200, contentType: 'text/plain; charset=utf-8', body: lines.join('') };
}

function replyTo(refused: Refused): WitnessReply {
  return refused.status === 409
    ? { status: 409, contentType: 'text/x.tlog.size', body: `${refused.size}\n` }
    : { status: refused.status, contentType: 'text/plain; charset=utf-8', body: '' };
}
