import type { PublicLogVerification, WrongCheckpoint, WrongLeaf } from '#public-log/index.ts';
import type { KeptTree } from './read-checkpoints.ts';

const leafFaults: Record<WrongLeaf['fault'], string> = {
  missing: 'follows a gap: a leaf before it is missing',
  gone: 'stands for an entry that is not there',
  rewritten: 'stands for another entry than the one that is there: it or one before it was rewritten',
  'not-opened': 'is said to stand for no entry, and stands for something',
};

const checkpointFaults: Record<WrongCheckpoint['fault'], string> = {
  shorter: 'had more leaves than there are',
  'another-root': 'had other leaves: they were rewritten since, or it was shown to one person and another to others',
};

/** What does not hold of the public log: a line each. */
export function linesOfPublicLog(
  { wrong, checkpoints, unpublished }: PublicLogVerification,
  kept: readonly KeptTree[],
  nameOf: (chain: string) => string,
): string[] {
  return [
    ...wrong.flatMap(({ index, count, entry, fault }) => {
      const of = entry ? `, ${nameOf(entry.chain)}, entry ${entry.number},` : '';
      const more =
        count > 1 ? [`… and ${count - 1} more of ${entry ? nameOf(entry.chain) : 'those for no entry'}.`] : [];
      return [`Public log: leaf ${index}${of} ${leafFaults[fault]}.`, ...more];
    }),
    ...checkpoints.map(({ size, fault }) => {
      const files = kept.filter((one) => one.size === size).map(({ file }) => file);
      return `Public log: its checkpoint of ${size} leaves (${files.join(', ') || 'stored'}) ${checkpointFaults[fault]}.`;
    }),
    ...unpublished.map(({ chain, number }) => `${nameOf(chain)}: entry ${number} has no leaf in the public log.`),
  ];
}
