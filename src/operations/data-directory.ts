import { join, resolve } from 'node:path';
import type { Environment } from './environment.ts';

/** Where a database of our own and its keys live. */
export function dataDirectory({ TILTS_DATA }: Environment): string {
  return resolve(TILTS_DATA || '.tilts');
}

export function clusterDirectory(data: string): string {
  return join(data, 'postgres');
}
