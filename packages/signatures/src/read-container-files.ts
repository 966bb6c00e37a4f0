import { readContainer } from './asic/read-container.ts';
import { Malformed } from './malformed.ts';

/**
 * The data files of a container, by the same strict reader as validation uses. Call it for a validated container;
 * throws Malformed for one that would be rejected.
 */
export function readContainerFiles(bytes: Uint8Array, name: string): { name: string; bytes: Uint8Array }[] {
  const { dataFiles, findings } = readContainer(Buffer.from(bytes), name);
  if (findings.isRejected) throw new Malformed(findings.list.map(({ detail }) => detail).join('; '));
  return dataFiles.map((file) => ({ name: file.name, bytes: file.bytes }));
}
