import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project as the rules see it: every file's text by its path from the root, such as `src/mandates/index.ts`. */
export type House = ReadonlyMap<string, string>;

/** A rule checks the whole project and returns what to do at each broken place; an empty list if there is none. */
export type Rule = (house: House) => string[];

/** From the ground up: a room imports only rooms before it. */
export const ladder = [
  'platform',
  'acting',
  'organisations',
  'rights',
  'sign-in',
  'access-requests',
  'catalogue',
  'connected-systems',
  'law',
  'network',
  'clients',
  'classification',
  'archive',
  'mandates',
  'cases',
  'retention',
  'mandate-checks',
  'mandate-credentials',
  'holder-events',
  'consultations',
  'satisfaction',
  'statistics',
  'public-log',
  'audit-log',
];

/**
 * The folders above the rooms, from the ground up: they import pages and the other values that rooms export for them.
 */
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
