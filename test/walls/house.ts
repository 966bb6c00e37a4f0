import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project as the rules see it: every file's text by its path from the root, such as `src/mandates/index.ts`. */
export type House = ReadonlyMap<string, string>;

/** A rule looks at the whole house and says of each broken place what to do there; an empty list if it is kept. */
export type Rule = (house: House) => string[];

/** From the ground up: a room enters only rooms before it. */
export const ladder = [
  'platform',
  'acting',
  'organisations',
  'rights',
  'sign-in',
  'access-requests',
  'catalogue',
  'clients',
  'archive',
  'mandates',
  'cases',
  'consultations',
  'statistics',
  'audit-log',
];

/** What is made of all rooms, from the ground up: these import pages and what else rooms export to be gathered. */
const aboveAll = ['site', 'operations'];

/** The room of a file in `src`; an empty text for what stands above all rooms, such as `src/site/site.tsx`. */
export function roomOf(path: string): string | undefined {
  if (!path.startsWith('src/')) return undefined;
  const folder = /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
  return aboveAll.includes(folder) ? '' : folder;
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/');
}

const files = [
  'package.json',
  'packages/*/package.json',
  'docs/decisions/*.md',
  '{bin,src,packages/*/{src,test},packages/demo,test,bench,docs}/**/*.{js,ts,tsx,css,sql,typ}',
];

export function readHouse(root: string): House {
  const paths = globSync(files, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
