/** What the program is told by the machine: `process.env`, or a test's own. */
export type Environment = Readonly<Record<string, string | undefined>>;
