import { decoded, fromBase64, hashFrom, type Text, wholeNumberFrom } from '../text/strict-text.ts';

/** That an entry is in a log, to be verified by whoever has the file and the keys (c2sp.org/tlog-proof). */
export interface ProofFile {
  /** The entry's place in the log, from 0. */
  readonly index: number;
  /** From the leaf's neighbour upwards. */
  readonly hashes: readonly Buffer[];
  /** The signed checkpoint, with the cosignatures it has. */
  readonly checkpoint: string;
  /** What an application adds. Nobody signed it: do not believe it. */
  readonly extra?: Buffer;
}

const firstLine = 'c2sp.org/tlog-proof@v1';

/** Writes the content of a `.tlog-proof`. */
export function writeProof({ index, hashes, checkpoint, extra }: ProofFile): string {
  const lines = [
    firstLine,
    ...(extra ? [`extra ${extra.toString('base64')}`] : []),
    `index ${index}`,
    ...hashes.map((hash) => hash.toString('base64')),
    '',
  ];
  return `${lines.join('\n')}\n${checkpoint}`;
}

/** Reads a `.tlog-proof`; undefined if it is none. What it says is not verified, and neither is its checkpoint read. */
export function readProof(file: Text): ProofFile | undefined {
  const text = decoded(file) ?? '';
  const end = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(end, 0)).split('\n');
  const [, encoded] = /^extra (.*)$/.exec(lines[0] ?? '') ?? [];
  const [indexLine = '', ...hashLines] = encoded === undefined ? lines : lines.slice(1);
  const [, decimal = ''] = /^index (.*)$/.exec(indexLine) ?? [];
  const [extra, index, hashes] = [fromBase64(encoded ?? ''), wholeNumberFrom(decimal), hashLines.map(hashFrom)];
  if (first !== firstLine || !extra || index === undefined) return undefined;
  if (!hashes.every((hash) => hash !== undefined)) return undefined;
  return { index, hashes, checkpoint: text.slice(end + 2), ...(encoded === undefined ? {} : { extra }) };
}
