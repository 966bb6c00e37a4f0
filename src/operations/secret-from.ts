import { readFileSync } from 'node:fs';
import { CannotStart } from '#platform/process/cannot-start.ts';
import type { Environment } from './environment.ts';
import { whyUnreadable } from './unreadable.ts';

/** A setting's value: of the variable itself, or of the file that its `…_FILE` variable names. Undefined if neither is there. */
export function secretFrom(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  const file = environment[`${name}_FILE`];
  if (value && file) throw new CannotStart(`${name} and ${name}_FILE are both set: keep one of them.`);
  if (!file) return value || undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new CannotStart(`${name}_FILE cannot be read. ${whyUnreadable(file, error)}`);
  }
}
