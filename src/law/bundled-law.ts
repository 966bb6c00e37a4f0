import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BaseText, fromJson, type Reading } from '#amendments';
import { readBaseFile } from './base-file.ts';

/** A text as far as it is known, and what amends it. */
export interface Sources {
  readonly base: BaseText;
  readonly amendments: readonly Reading[];
}

/** The law that comes with the code: what is known of regulation 401, and the regulation that amended it from 1 March 2019. */
export const bundledLaw: Sources = {
  base: readBaseFile(readLaw('regulation-401.base.json')),
  amendments: [fromJson(JSON.parse(readLaw('amendments-to-regulation-401.json')) as object)],
};

function readLaw(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../docs/law', name), 'utf8');
}
