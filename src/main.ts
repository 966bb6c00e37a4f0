// The command line: `tilts COMMAND …`. See `commands.ts`.
import { CannotStart } from '#platform/cannot-start.ts';
import { Refusal } from '#platform/refusal.ts';
import { commandIn, helpOf, overview } from './commands.ts';
import { WrongUse } from './operations/arguments.ts';

// As in sysexits.h: what a shell script or a service manager can tell apart.
const wrongUse = 64;
const cannotStart = 78;

// Whoever read along has gone (`npm start | head`): that is no reason to let go of the database.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const found = commandIn(args);
  const asksForHelp = args.some((arg) => arg === '--help' || arg === '-h') || args[0] === 'help';
  if (!found) {
    console[asksForHelp ? 'log' : 'error'](overview());
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
      return cannotStart;
    }
    if (error instanceof Refusal) {
      console.error(error.problems.map(({ text }) => text.en).join('\n'));
      return 1;
    }
    if (isUnreachable(error)) {
      console.error(`The database does not answer: ${error.message || error.code}`);
      return cannotStart;
    }
    throw error;
  }
}

/** No server there, none of that name, or not with this role and password: the operator's to put right, no fault of ours. */
function isUnreachable(error: unknown): error is Error & { code: string } {
  const known = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ENOENT', '28P01', '28000', '3D000', '57P03'];
  return error instanceof Error && 'code' in error && known.includes(String(error.code));
}
