import { resolve } from 'node:path';
import { dataDirectory } from '#operations/data-directory.ts';
import type { Environment } from '#operations/environment.ts';
import { databaseName } from '#operations/owner-database.ts';

/** A made-up installation: the demo, or the practice centre in which people learn. */
export interface MadeUp {
  readonly kind: 'demo' | 'training';
  readonly data: string;
  readonly database: string;
  readonly usualPort: number;
}

/** `npm start` */
export function theDemo(environment: Environment): MadeUp {
  return { kind: 'demo', data: dataDirectory(environment), database: databaseName, usualPort: 8017 };
}

/** `npm run training`: a directory, a database and keys of its own, beside whatever else runs on the machine. */
export function theTraining({ TILTS_TRAINING_DATA }: Environment): MadeUp {
  const data = resolve(TILTS_TRAINING_DATA || '.tilts-training');
  return { kind: 'training', data, database: `${databaseName}_training`, usualPort: 8027 };
}
