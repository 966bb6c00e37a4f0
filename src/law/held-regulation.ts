import { bundledLaw } from './bundled-law.ts';
import { madeFrom, type Regulation } from './regulation.ts';

/** Regulation 401 as it is held. That what is held fits together was seen when it was entered. */
export function heldRegulation(): Regulation {
  const made = madeFrom(bundledLaw);
  if ('refused' in made)
    throw new Error(`the law does not fit: ${made.refused.map(({ reason }) => reason).join('; ')}`);
  return made;
}
