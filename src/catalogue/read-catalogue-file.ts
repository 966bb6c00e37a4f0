import type { z } from 'zod';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { type CatalogueFile, catalogueFile } from './catalogue-file.ts';
import { linesOfJson, pathOf } from './lines-of-json.ts';
import { words } from './words.ts';

/** A catalogue as read, with the way to say where in the file something is not right. */
export type ReadCatalogue = {
  readonly catalogue: CatalogueFile;
  readonly problemAt: (path: readonly PropertyKey[], text: Text) => Problem;
};

/** Reads a catalogue file. Refused with every fault at once, each by its line and path, in plain words. */
export function readCatalogueFile(text: string): ReadCatalogue {
  const json = parsed(text);
  const lines = linesOfJson(text);
  const problemAt = (path: readonly PropertyKey[], why: Text): Problem => {
    const field = pathOf(path);
    const line = lineOf(lines, path);
    const at = say(words, (w) => w.file.at(line, field));
    return { field, text: { lv: `${at.lv} ${why.lv}`, en: `${at.en} ${why.en}` } };
  };
  const result = catalogueFile.safeParse(json);
  if (result.success) return { catalogue: result.data, problemAt };
  throw unreadable(result.error.issues.flatMap((issue) => problemsOf(issue, problemAt)));
}

/** The refusal of a file, with all that is not right in it. */
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

/** What is missing has no line of its own: then the line of what it is missing in. */
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
    // Zod's own words: an object or a list stood where it should not, or the other way round
    return say(words, (w) => w.file.wrongShape);
  }
}
