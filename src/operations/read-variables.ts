import type { z } from 'zod';
import { CannotStart } from '#platform/process/cannot-start.ts';
import type { Environment } from './environment.ts';
import { secretFrom } from './secret-from.ts';
import { otherVariables, variables } from './variables.ts';

export type Name = keyof typeof variables;
export type Values<Names extends Name = Name> = { readonly [N in Names]: z.output<(typeof variables)[N]['schema']> };

/** What is not right with one variable. */
export interface Fault {
  readonly name: string;
  readonly what: string;
}

/** Reads the named variables. `more` finds faults between them. Throws CannotStart with the list of all faults at once. */
export function readVariables<Names extends Name>(
  environment: Environment,
  names: readonly Names[],
  more: (values: Partial<Values<Names>>) => readonly Fault[] = () => [],
): Values<Names> {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = misspelt(environment);
  for (const name of names) {
    const read = readOne(environment, name);
    if ('what' in read) faults.push(read);
    else values[name] = read.value;
  }
  const all = [...faults, ...more(values as Partial<Values<Names>>)];
  if (all.length > 0) throw new CannotStart(told(all));
  return values as Values<Names>;
}

function readOne(environment: Environment, name: Name): Fault | { readonly value: unknown } {
  const { schema, usual, what } = variables[name];
  try {
    const text = secretFrom(environment, name) ?? usual;
    const result = schema.safeParse(text);
    if (result.success) return { value: result.data };
    if (text === undefined) return { name, what: `is missing: ${what}` };
    return { name, what: result.error.issues.map(({ message }) => message).join('; ') };
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    return { name, what: error.message };
  }
}

/** A setting with a slip in its name would silently leave the usual value in force. */
function misspelt(environment: Environment): Fault[] {
  const known = [...Object.keys(variables), ...otherVariables].flatMap((name) => [name, `${name}_FILE`]);
  return Object.keys(environment)
    .filter((name) => name.startsWith('TILTS_') && !known.includes(name))
    .map((name) => ({ name, what: 'is not a setting of Tilts: see "tilts serve --help" for those there are' }));
}

function told(faults: readonly Fault[]): string {
  const width = Math.max(...faults.map(({ name }) => name.length));
  const lines = faults.map(({ name, what }) => `  ${name.padEnd(width)}  ${what}`);
  return `Tilts cannot start. In its configuration:\n\n${lines.join('\n')}\n\nAll settings are in docs/operations.md.`;
}
