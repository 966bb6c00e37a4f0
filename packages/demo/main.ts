// The demo's own command, `npm start`: production has no way to it.

import { runCommand, survivePipesThatClose } from '#command-line.ts';
import type { Command } from '#operations/command.ts';

const demo: Command = {
  name: 'demo',
  usage: 'npm start',
  summary: {
    lv: 'izdomāta valsts un vietne šajā datorā, bez sagatavošanas',
    en: 'a made-up country and the site on this machine, nothing to prepare',
  },
  help: () => `Starts a database of its own, an identity provider that lets you be any of the made-up people, and the site.
Everything stays in the data directory: the next start finds it as it was. Ctrl-C stops it all.

Settings, from the environment:
  PORT        where the site listens on 127.0.0.1; without it 8017, or the next free one
  TILTS_DATA  the data directory; without it .tilts here`,
  run: async (args) => (await import('./demo.ts')).demo(args),
};

survivePipesThatClose();
process.exitCode = await runCommand([demo], ['demo', ...process.argv.slice(2)]);
