import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** A regular expression as it stands in a source file. */
export interface FoundPattern {
  readonly place: string;
  readonly pattern: RegExp;
}

/** Every regular expression that is written out in these files. */
export function patternsIn(root: string, files: readonly string[]): FoundPattern[] {
  return files.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const found: FoundPattern[] = [];
    new Visitor({
      Literal(node) {
        if (!('regex' in node) || !node.regex) return;
        const { pattern, flags } = node.regex;
        const line = text.slice(0, node.start).split('\n').length;
        found.push({ place: `${path}:${line}`, pattern: new RegExp(pattern, flags) });
      },
    }).visit(parseSync(path, text).program);
    return found;
  });
}

/** Signs of which people and attackers send many. */
export const usualSigns = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '\t',
  '.',
  '-',
  ',',
  ';',
  '"',
  '<',
  '/',
  '@',
  '\u0316\u0301',
  'ā',
  '\u200b',
];

/** What a pattern may be slow on: long runs of each sign in it and of the usual ones, alone and before an end that does not fit. */
export function hostileFor(pattern: RegExp): string[] {
  const signs = new Set(
    Array.from(pattern.source.replace(/\\[pPu]\{[^}]*\}|\\./g, ' ')).filter((sign) => !/[[\](){}?*+^$|\\]/.test(sign)),
  );
  return [...signs, ...usualSigns].flatMap((sign) => [sign, `${sign}a`, `${sign} `, `a${sign}1`]);
}
