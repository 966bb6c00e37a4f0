import { decoded, hashFrom, type Text, wholeNumberFrom } from '../text/strict-text.ts';

/** What a log sends to a witness (c2sp.org/tlog-witness, `add-checkpoint`). */
export interface AddCheckpoint {
  /** The size of the tree that the witness saw last, as the log knows; 0 if it saw none. */
  readonly oldSize: number;
  /** That this tree is the beginning of the checkpoint's. */
  readonly proof: readonly Buffer[];
  /** The signed checkpoint. */
  readonly checkpoint: string;
}

/** More than any proof has. */
const mostHashes = 63;

/** Writes the body of a request. More than 63 hashes are a RangeError. */
export function writeAddCheckpoint({ oldSize, proof, checkpoint }: AddCheckpoint): string {
  if (proof.length > mostHashes) throw new RangeError(`no proof has ${proof.length} hashes`);
  return `${[`old ${oldSize}`, ...proof.map((hash) => hash.toString('base64')), ''].join('\n')}\n${checkpoint}`;
}

/** Reads the body of a request; undefined if it is malformed. Its checkpoint is not read. */
export function readAddCheckpoint(body: Text): AddCheckpoint | undefined {
  const text = decoded(body) ?? '';
  const end = text.indexOf('\n\n');
  const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\n');
  const [, decimal = ''] = /^old (.*)$/.exec(first) ?? [];
  const oldSize = wholeNumberFrom(decimal);
  const proof = lines.length > mostHashes ? [undefined] : lines.map(hashFrom);
  if (oldSize === undefined || !proof.every((hash) => hash !== undefined)) return undefined;
  return { oldSize, proof, checkpoint: text.slice(end + 2) };
}
