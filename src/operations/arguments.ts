import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { messageOf } from './message-of.ts';

/** The command line cannot be understood: say why, and show the command's help. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** Reads a command's options and exactly the named plain arguments. Throws WrongUse, naming what does not fit. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  ...names: readonly string[]
) {
  const { values, positionals } = parsed(args, options);
  const missing = names[positionals.length];
  if (missing) throw new WrongUse(`${missing} is missing.`);
  const unexpected = positionals[names.length];
  if (unexpected !== undefined) throw new WrongUse(`"${unexpected}" is not expected here.`);
  return { values, positionals };
}

function parsed<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(messageOf(error));
  }
}
