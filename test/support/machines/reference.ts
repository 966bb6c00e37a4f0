import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const runbook = readFileSync(join(root, 'docs/operations.md'), 'utf8');

/** What the reference names (directories, machines with their ports), and what it is here. */
export type Places = readonly (readonly [there: string, here: string])[];

/** A file of the reference set-up, as it stands there but for the places. */
export function referenceFile(name: string, places: Places): string {
  return putInPlace(readFileSync(join(root, 'deploy/reference', name), 'utf8'), places);
}

/** The block of the runbook that has this name, as it stands there. */
export function runbookBlock(name: string): string {
  const [, indent = '', block] = new RegExp(`^( *)\`\`\`\\w+ ${name}\\n([^]*?)^\\1\`\`\``, 'm').exec(runbook) ?? [];
  if (block === undefined) throw new Error(`docs/operations.md has no block ${name}`);
  return block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

export function putInPlace(text: string, places: Places): string {
  return places.reduce((all, [there, here]) => all.replaceAll(there, here), text);
}
