// The command line: `tilts COMMAND …`. See `commands.ts`.
import { CannotStart } from '#platform/cannot-start.ts';
import { Refusal } from '#platform/refusal.ts';
import { commandIn, helpOf, overview } from './commands.ts';
import { WrongUse } from './operations/arguments.ts';

// As in sysexits.h: what a shell script or a service manager can tell apart.
const wrongUse = 64;
const cannotStart = 78;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const found = commandIn(args);
  const asksForHelp = args.some((arg) => arg === '--help' || arg === '-h') || args[0] === 'help';
  if (!found) {
    console[asksForHelp ? 'log' : 'error'](overview());
    return asksForHelp ? 0 : wrongUse;
  }
  if (asksForHelp) {
    console.log(helpOf(found.command));
    return 0;
  }
  try {
    return await found.command.run(found.rest);
  } catch (error) {
    if (error instanceof WrongUse) {
      console.error(`${error.message}\n\n${helpOf(found.command)}`);
      return wrongUse;
    }
    if (error instanceof CannotStart) {
      console.error(error.message);
      return cannotStart;
    }
    if (error instanceof Refusal) {
      console.error(error.problems.map(({ text }) => text.en).join('\n'));
      return 1;
    }
    throw error;
  }
}
