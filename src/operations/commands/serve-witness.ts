import type { Command } from '#operations/command.ts';

/** `tilts witness DIRECTORY --log VKEY…` */
export const serveWitnessCommand: Command = {
  name: 'witness',
  usage: 'tilts witness DIRECTORY --log VKEY…',
  summary: {
    lv: 'apliecina citas iestādes publisko žurnālu',
    en: 'cosign the public log of another office',
  },
  help: () => `Cosigns the checkpoints of public logs (c2sp.org/tlog-witness), each only if it goes on from the one that it cosigned before:
so nobody can be shown another log than everybody else. For a municipality, an inspectorate or an ombudsman. It needs no
database.

  DIRECTORY   where it remembers what it saw; without it, it would cosign anything. Keep it
  --log VKEY  the public key of a log to watch over ("tilts audit vkey" of that office), one or more

Settings, from the environment: TILTS_WITNESS_KEY, NAME:KEY, a URL without its scheme and 32 bytes in base64; HOST and PORT,
by default 127.0.0.1 and 8018. It prints its public key, which the office puts into TILTS_LOG_WITNESSES.`,
  run: async (args) => (await import('#operations/witness.ts')).serveWitness(args),
};
