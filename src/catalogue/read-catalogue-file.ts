import type { z } from 'zod';
import { asSeen } from '#platform/input/input.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { type CatalogueFile, catalogueFile } from './catalogue-file.ts';
import { linesOfJson, pathOf } from './lines-of-json.ts';
import { words } from './words.ts';

/** A parsed catalogue, with a function that reports a fault at its place in the file. */
export type ReadCatalogue = {
  readonly catalogue: CatalogueFile;
  readonly problemAt: (path: readonly PropertyKey[], text: Text) => Problem;
};

/** Reads a catalogue file. Refused with all faults at once, each by line and path, in plain words. */
export function readCatalogueFile(text: string): ReadCatalogue {
  const json = parsed(text);
  const { lines, twice } = linesOfJson(text);
  const problemAt = (path: readonly PropertyKey[], why: Text): Problem =>
    problemOn(lineOf(lines, path), pathOf(path), why);
  const result = catalogueFile.safeParse(asSeen(json));
  const namedTwice = say(words, (w) => w.file.namedTwice);
  const problems = [
    ...twice.map(({ path, line }) => problemOn(line, path, namedTwice)),
    ...(result.error?.issues ?? []).flatMap((issue) => problemsOf(issue, problemAt)),
  ];
  if (result.success && problems.length === 0) return { catalogue: result.data, problemAt };
  throw unreadable(problems);
}

function problemOn(line: number, field: string, text: Text): Problem {
  const at = say(words, (w) => w.file.at(line, field));
  return { field, text: { lv: `${at.lv} ${text.lv}`, en: `${at.en} ${text.en}` } };
}

/** The refusal of a file, with all its faults. */
export function unreadable(problems: readonly Problem[]): Refusal {
  return new Refusal({ code: 'catalogue.file', kind: 'input', problems });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw unreadable([{ text: say(words, (w) => notJson(w.file, text, String(error))) }]);
  }
}

/** Where the first letter already is another format’s, as in a table, the machine tells no place. */
function notJson({ notJson: w }: (typeof words)['lv']['file'], text: string, told: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(told) ?? [];
  if (line && column) return w.at(Number(line), Number(column));
  if (!text.trim()) return w.empty;
  return /Unexpected end/.test(told) ? w.incomplete : w.other;
}

/** A missing value has no line: the line of its parent is used. */
function lineOf(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lines.get(pathOf(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

function problemsOf(issue: z.core.$ZodIssue, problemAt: ReadCatalogue['problemAt']): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problemAt(
        [...issue.path, key],
        say(words, (w) => w.file.unknownKey),
      ),
    );
  }
  return [problemAt(issue.path, textOf(issue.message))];
}

function textOf(raw: string): Text {
  try {
    return JSON.parse(raw) as Text;
  } catch {
    // Zod's own message: an object or a list was expected and something else found.
    return say(words, (w) => w.file.wrongShape);
  }
}
