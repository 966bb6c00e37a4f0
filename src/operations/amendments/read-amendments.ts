import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asJson, type Reading, readAmendment } from '#amendments';
import { readArguments } from '#operations/arguments.ts';
import { languageOf } from '#operations/language-of.ts';
import { unreadable } from '#operations/unreadable.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { readPage } from './read-page.ts';
import { tellAmendment, tellInOneLine, tellTotal } from './tell-amendment.ts';

/** `tilts amendment read FILE|FOLDER [--json] [--language lv]`: 0 if all was read, 1 if anything was not. */
export async function readAmendments(args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' }, language: { type: 'string', default: 'en' } } as const;
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [path = ''] = positionals;
  const language = languageOf(values.language);
  const files = filesAt(path);
  const read = (files ?? [path]).map((file) => ({
    file,
    reading: readAmendment(readPage(join(files ? path : '', file))),
  }));
  for (const { file, reading } of read) {
    if (values.json)
      console.log(JSON.stringify(files ? { file, ...asJson(reading) } : asJson(reading), null, files ? 0 : 2));
    else console.log(files ? tellInOneLine(language, file, reading) : tellAmendment(language, reading));
  }
  const readings = read.map(({ reading }) => reading);
  if (files && !values.json) console.log(tellTotal(language, readings));
  return readings.every(isWholeLaw) ? 0 : 1;
}

function isWholeLaw({ amendment, unread }: Reading): boolean {
  return unread.length === 0 && !amendment.cut && !amendment.lacks;
}

/** The texts in a folder, by name; undefined if the path is no folder. */
function filesAt(path: string): string[] | undefined {
  try {
    if (!statSync(path).isDirectory()) return undefined;
    const names = readdirSync(path, { withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name.endsWith('.txt'),
    );
    if (names.length === 0) throw new CannotStart(`${path} has no file whose name ends in .txt.`);
    return names.map(({ name }) => name).toSorted();
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw unreadable(path, error);
  }
}
