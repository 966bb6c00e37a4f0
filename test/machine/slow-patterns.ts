import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Argument, type Expression, parseSync, Visitor } from 'oxc-parser';

/** A regular expression as it stands in a source file. */
export interface FoundPattern {
  readonly place: string;
  readonly pattern: RegExp;
}

export interface FoundPatterns {
  readonly written: readonly FoundPattern[];
  /** Where one is put together when the program runs: nobody can try it without running it. */
  readonly made: readonly string[];
}

/** Every regular expression in these files. */
export function patternsIn(root: string, files: readonly string[]): FoundPatterns {
  const found = files.map((path) => patternsOf(path, readFileSync(join(root, path), 'utf8')));
  return { written: found.flatMap(({ written }) => written), made: found.flatMap(({ made }) => made) };
}

/** Every regular expression in the text of one file. */
export function patternsOf(path: string, text: string): FoundPatterns {
  const written: FoundPattern[] = [];
  const made: string[] = [];
  const placeOf = ({ start }: { readonly start: number }) => `${path}:${text.slice(0, start).split('\n').length}`;
  new Visitor({
    Literal(node) {
      if (!('regex' in node) || !node.regex) return;
      const { pattern, flags } = node.regex;
      written.push({ place: placeOf(node), pattern: new RegExp(pattern, flags) });
    },
    NewExpression(node) {
      if (nameOf(node.callee) === 'RegExp') made.push(placeOf(node));
    },
    CallExpression(node) {
      const name = nameOf(node.callee);
      if (name === 'RegExp' || (fromText.has(name) && isText(node.arguments[0]))) made.push(placeOf(node));
    },
  }).visit(parseSync(path, text).program);
  return { written, made };
}

/** Given a text, these make a pattern of it. */
const fromText = new Set(['match', 'matchAll', 'search']);

function nameOf(callee: Expression): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
}

function isText(node: Argument | undefined): boolean {
  return node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');
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

/**
 * What a pattern may be slow on: long runs of each word and each sign in it and of the usual ones, alone and before an end that does
 * not fit.
 */
export function hostileFor(pattern: RegExp): string[] {
  const text = pattern.source.replace(/\\[pPu]\{[^}]*\}|\\[a-zA-Z]/g, ' ').replace(/\\(.)/g, '$1');
  const signs = new Set(Array.from(text).filter((sign) => !/[[\](){}?*+^$|\\]/.test(sign)));
  const words = new Set(text.match(/[^[\](){}?*+^$|\\\s]{2,}/g));
  return [
    ...[...signs, ...usualSigns].flatMap((sign) => [sign, `${sign}a`, `${sign} `, `a${sign}1`]),
    ...[...words].flatMap((word) => [word, `${word} `, `${word}1 `]),
  ];
}
