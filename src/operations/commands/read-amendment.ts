import type { Command } from '#operations/command.ts';

/** `tilts amendment read FILE|FOLDER [--json] [--language lv]` */
export const readAmendmentCommand: Command = {
  name: 'amendment read',
  usage: 'tilts amendment read FILE|FOLDER [--json] [--language lv]',
  summary: {
    lv: 'nolasa grozījumu noteikumu tekstu',
    en: 'read the text of an amending regulation',
  },
  help: () => `Reads a Latvian amending regulation (plain text in UTF-8, as a page has it) and prints its operations: what is added, worded
anew, deleted or replaced, where, and from which day. Nothing is guessed: what has several readings, breaks off or is worded
in a way that is not known is named with its reason, and a person decides. Of a FOLDER each .txt file gets one line.

--json prints { amendment, operations, unread }, of a folder each text on a line of its own. --language lv prints in Latvian.

Nothing is entered or changed, and nothing is read from the environment.

What the text does not tell of the act itself (its number, its day, the act that it amends) is named too.

Exit code: 0 everything was read, 1 something was not read, is not in the text or breaks off; 64 wrong use,
78 the file cannot be read.`,
  run: async (args) => (await import('#operations/amendments/read-amendments.ts')).readAmendments(args),
};
