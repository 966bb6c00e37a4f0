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
  const lines = linesOfJson(text);
  const problemAt = (path: readonly PropertyKey[], why: Text): Problem => {
    const field = pathOf(path);
    const line = lineOf(lines, path);
    const at = say(words, (w) => w.file.at(line, field));
    return { field, text: { lv: `${at.lv} ${why.lv}`, en: `${at.en} ${why.en}` } };
  };
  const result = catalogueFile.safeParse(asSeen(json));
  if (result.success) return { catalogue: result.data, problemAt };
  throw unreadable(result.error.issues.flatMap((issue) => problemsOf(issue, problemAt)));
}

/** The refusal of a file, with all its faults. */
export function unreadable(problems: readonly Problem[]): Refusal {
  return new Refusal({ code: 'catalogue.file', kind: 'input', problems });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    const where = line && column ? ([Number(line), Number(column)] as const) : undefined;
    throw unreadable([{ text: say(words, (w) => w.file.notJson(where)) }]);
  }
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
