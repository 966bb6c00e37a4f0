// The command line: `tilts COMMAND …`. See `commands.ts`.
import { runCommand, survivePipesThatClose } from './command-line.ts';
import { commands } from './commands.ts';

survivePipesThatClose();
process.exitCode = await runCommand(commands, process.argv.slice(2));
