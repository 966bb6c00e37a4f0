import type { Command } from '#operations/command.ts';

/** `tilts serve` */
export const serveCommand: Command = {
  name: 'serve',
  usage: 'tilts serve',
  summary: { lv: 'vietne īstam darbam', en: 'the site in production' },
  help: async () => (await import('#operations/serve-help.ts')).serveHelp(),
  run: async (args) => (await import('#operations/serve.ts')).serve(args),
};
