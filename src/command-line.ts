import { WrongUse } from '#operations/arguments.ts';
import type { Command } from '#operations/command.ts';
import { databaseFault } from '#operations/database-fault.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';

// As in sysexits.h: what a shell script or a service manager can tell apart.
const wrongUse = 64;
const cannotStart = 78;
/** The same may succeed a little later. */
const tryAgain = 75;

/** The reader of the output has gone (`npm start | head`). The database must still be closed in order. */
export function survivePipesThatClose(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** Carries out the command that the arguments name, and resolves to the exit code: what went wrong is said, never thrown, unless it is a fault. */
export async function runCommand(commands: readonly Command[], args: readonly string[]): Promise<number> {
  const found = commandIn(commands, args);
  const asksForHelp = args.some((arg) => arg === '--help' || arg === '-h') || args[0] === 'help';
  if (!found) {
    console[asksForHelp ? 'log' : 'error'](overview(commands));
    return asksForHelp ? 0 : wrongUse;
  }
  if (asksForHelp) {
    console.log(await helpOf(found.command));
    return 0;
  }
  try {
    return await found.command.run(found.rest);
  } catch (error) {
    if (error instanceof WrongUse) {
      console.error(`${error.message}\n\n${await helpOf(found.command)}`);
      return wrongUse;
    }
    if (error instanceof CannotStart) {
      console.error(error.message);
      return error.mayPass ? tryAgain : cannotStart;
    }
    if (error instanceof Refusal) {
      console.error(error.problems.map(({ text }) => text.en).join('\n'));
      return 1;
    }
    const fault = databaseFault(error);
    if (!fault) throw error;
    console.error(`The database does not answer: ${fault.message}`);
    return fault.mayPass ? tryAgain : cannotStart;
  }
}

export interface FoundCommand {
  readonly command: Command;
  readonly rest: readonly string[];
}

/** The command whose words the arguments begin with; `help X` finds X. */
export function commandIn(commands: readonly Command[], args: readonly string[]): FoundCommand | undefined {
  const words = args[0] === 'help' ? args.slice(1) : args;
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, at) => words[at] === word)) return { command, rest: words.slice(name.length) };
  }
  return undefined;
}

export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.flatMap(({ name, summary }) => [
    `  ${name.padEnd(width)}${summary.en}`,
    `  ${''.padEnd(width)}${summary.lv}`,
  ]);
  return `Tilts: the authorised e-service at the counters of Latvia's unified customer service centres.

tilts COMMAND …
${lines.join('\n')}

tilts COMMAND --help says more about one of them.`;
}

export async function helpOf({ usage, summary, help }: Command): Promise<string> {
  return `${usage}\n${summary.en}\n${summary.lv}\n\n${await help()}`;
}
