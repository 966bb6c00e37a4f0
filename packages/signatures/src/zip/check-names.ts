import { Malformed } from '../malformed.ts';
import type { Entry } from './central-directory.ts';

/** Each name once, as any system tells names apart, and none that leads out of its folder. */
export function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (!isPlainPath(name)) throw new Malformed(`zip: the name "${printable(name)}" is not allowed`);
    const folded = foldedName(name);
    if (seen.has(folded)) throw new Malformed(`zip: "${name}" is there twice`);
    seen.add(folded);
  }
}

/** Systems pass over letter case (ß is SS in another) and composition, and some over dots and spaces at the end. */
function foldedName(name: string): string {
  const oneCase = name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
  return oneCase
    .split('/')
    .map((step) => step.replace(/(?<![. ])[. ]+$/, ''))
    .join('/');
}

/** Whether a path is one that stays inside its folder on every system; 255 letters at the most. */
export function isPlainPath(name: string): boolean {
  if (name.length > 255 || /[\\\p{Cc}\p{Bidi_Control}]/u.test(name) || /^[a-z]:/i.test(name)) return false;
  const steps = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  return steps.every((step) => step !== '' && !/^[. ]+$/.test(step));
}

function printable(name: string): string {
  return name.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?').slice(0, 80);
}
