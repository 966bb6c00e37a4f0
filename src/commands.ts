export interface Command {
  /** As typed after `tilts`: one or two words. */
  readonly name: string;
  readonly usage: string;
  /** One line for the overview, in Latvian and in English. */
  readonly summary: { readonly lv: string; readonly en: string };
  readonly help: string;
  /** Resolves to the exit code. Loads what it needs only now, so that help is quick. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

export const commands: readonly Command[] = [
  {
    name: 'demo',
    usage: 'tilts demo',
    summary: {
      lv: 'izdomāta valsts un vietne šajā datorā, bez sagatavošanas',
      en: 'a made-up country and the site on this machine, nothing to prepare',
    },
    help: `Starts a database of its own, an identity provider that lets you be any of the made-up people, and the site.
Everything stays in the data directory: the next start finds it as it was. Ctrl-C stops it all.

Settings, from the environment:
  PORT        where the site listens on 127.0.0.1; without it 8017, or the next free one
  TILTS_DATA  the data directory; without it .tilts here`,
    run: async (args) => (await import('./operations/demo.ts')).demo(args),
  },
  {
    name: 'migrate',
    usage: 'tilts migrate',
    summary: {
      lv: 'izveido vai atjauno datubāzes tabulas',
      en: "make the database's tables, or bring them up to date",
    },
    help: `Run it before the first start and after every upgrade, then start the site. It can be run again at any time.

Settings, from the environment:
  DATABASE_OWNER_URL  the database, as the role that owns it. DATABASE_OWNER_URL_FILE may name a file with it.
  TILTS_DATA          instead: the data directory of a database of our own`,
    run: async (args) => (await import('./operations/migrate.ts')).migrateDatabase(args),
  },
  {
    name: 'audit verify',
    usage: 'tilts audit verify',
    summary: {
      lv: 'pārbauda, vai audita pierakstos nekas nav mainīts',
      en: 'check that nothing in the audit log was changed',
    },
    help: `Recomputes the chain of every centre. Names the first broken link of each that does not hold, and then ends with
exit code 1. Reads as the owner of the tables, because nobody else sees all centres.

Settings, from the environment: DATABASE_OWNER_URL or TILTS_DATA, as for "tilts migrate".`,
    run: async (args) => (await import('./operations/verify-audit.ts')).verifyAuditLog(args),
  },
];

export interface FoundCommand {
  readonly command: Command;
  readonly rest: readonly string[];
}

/** The command whose words the arguments begin with; `help X` finds X. */
export function commandIn(args: readonly string[]): FoundCommand | undefined {
  const words = args[0] === 'help' ? args.slice(1) : args;
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, at) => words[at] === word)) return { command, rest: words.slice(name.length) };
  }
  return undefined;
}

export function overview(): string {
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

export function helpOf({ usage, summary, help }: Command): string {
  return `${usage}\n${summary.en}\n${summary.lv}\n\n${help}`;
}
