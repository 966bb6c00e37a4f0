import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest such path in a folder above this one. The makers' test files are beside the project, if present. */
export function findUpwards(path: string): string | undefined {
  for (let at = import.meta.dirname; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, path))) return join(at, path);
  }
  return undefined;
}
