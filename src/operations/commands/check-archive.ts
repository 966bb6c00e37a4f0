import type { Command } from '#operations/command.ts';

/** `tilts archive check FILE` */
export const checkArchiveCommand: Command = {
  name: 'archive check',
  usage: 'tilts archive check FILE',
  summary: {
    lv: 'pārbauda nodošanai sagatavotu lietu',
    en: 'check a file made ready for the National Archives',
  },
  help: () => `Checks what "tilts archive export" wrote, anywhere and without a database: that every file is there and unchanged,
that its sum is right, and that the register names it.

Exit code: 0 if it is in order, 1 if it is not; then each fault is told.

No settings from the environment.`,
  run: async (args) => (await import('#operations/archive/check-archive.ts')).checkArchive(args),
};
