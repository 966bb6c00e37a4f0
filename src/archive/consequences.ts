import { entryMarked } from './mark-entry.ts';
import { copyPlaced } from './place-copy.ts';
import { documentRegistered } from './register-document.ts';

/** What follows in the archive from acts of other rooms. */
export const archiveConsequences = [documentRegistered, copyPlaced, entryMarked];
