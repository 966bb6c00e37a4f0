/** A command of `tilts`, as a value. */
export interface Command {
  /** As typed after `tilts`: one or two words. */
  readonly name: string;
  readonly usage: string;
  /** One line for the overview, in Latvian and in English. */
  readonly summary: { readonly lv: string; readonly en: string };
  /** Made only when asked for: settings explain themselves, and know the rooms they belong to. */
  readonly help: () => string | Promise<string>;
  /** Resolves to the exit code. Loads what it needs only now, so that help is quick. */
  readonly run: (args: readonly string[]) => Promise<number>;
}
