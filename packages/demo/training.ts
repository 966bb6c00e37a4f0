// The practice centre's own commands, `npm run training`: production has no way to them.

import { runCommand, survivePipesThatClose } from '#command-line.ts';
import type { Command } from '#operations/command.ts';

const settings = `Settings, from the environment:
  PORT                 where the practice centre listens on 127.0.0.1; without it 8027, or the next free one
  TILTS_TRAINING_DATA  its data directory; without it .tilts-training here`;

const training: Command = {
  name: 'training',
  usage: 'npm run training',
  summary: {
    lv: 'mācību centrs ar izdomātiem klientiem, blakus īstajai vietnei',
    en: 'a practice centre with made-up clients, beside the real site',
  },
  help: () => `Starts a practice centre: a database, keys and a log of its own, made-up colleagues and clients, and no mail. Every page and
every paper says that it is for training. What was done stays until it is wiped. Ctrl-C stops it.

${settings}`,
  run: async (args) => (await import('./demo.ts')).training(args),
};

const wipe: Command = {
  name: 'training wipe',
  usage: 'npm run training -- wipe',
  summary: { lv: 'izdzēst mācību centra datubāzi', en: "drop the practice centre's database" },
  help: () => `Drops the practice centre's database, and that one only; the next start makes a new one. A database that is not marked as a
practice centre's is not dropped, whatever its name.

${settings}`,
  run: async (args) => (await import('./demo.ts')).wipe(args),
};

survivePipesThatClose();
process.exitCode = await runCommand([wipe, training], ['training', ...process.argv.slice(2)]);
