import type { Command } from '#operations/command.ts';

/** `tilts check` */
export const checkCommand: Command = {
  name: 'check',
  usage: 'tilts check',
  summary: {
    lv: 'vai vietni var palaist, un ko tās lapu kājene cilvēkiem nepasaka',
    en: 'whether the site can start, and what its footer does not tell people',
  },
  help: () => `Reads the settings of tilts serve and looks at the database, as tilts serve does before it starts, and changes nothing.
Then it says what the footer of the pages leaves out because no setting says it: who runs the site, whom to contact,
where the notice on personal data is.

Settings, from the environment: those of tilts serve.`,
  run: async (args) => (await import('#operations/check.ts')).check(args),
};
