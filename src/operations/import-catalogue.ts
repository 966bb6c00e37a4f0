import { readFileSync } from 'node:fs';
import { importCatalogue } from '#catalogue/index.ts';
import { transaction } from '#platform/database/database.ts';
import { undone } from '#platform/database/undone.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { readArguments } from './arguments.ts';
import { dayFrom } from './day-from.ts';
import { type Progress, progressOf } from './progress.ts';
import { siteDatabase } from './site-database.ts';
import { unreadable } from './unreadable.ts';

const options = {
  change: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  from: { type: 'string' },
} as const;

/**
 * `tilts catalogue import FILE [--dry-run] [--change] [--from DAY]`. What a file has otherwise than it is, is refused value by value
 * until it is asked for.
 */
export async function importCatalogueFile(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [file = ''] = positionals;
  const text = readText(file);
  const at = Temporal.Now.instant();
  const day = dayFrom(values.from, officialDay(at));
  await using site = await siteDatabase(process.env);
  const isDry = values['dry-run'] ?? false;
  const changeFrom = values.change ? day : undefined;
  let progress: Progress | undefined;
  const told = (count: number, all: number) => {
    progress ??= progressOf('Entering e-services', all);
    progress.done(count);
  };
  const done = await (isDry ? undone : transaction)(site.database, null, (tx) =>
    importCatalogue(tx, { at }, text, { changeFrom }, told),
  ).finally(() => progress?.end());
  console.log(
    [
      ...(isDry ? ['Nothing was done. It would be:'] : []),
      `Holders entered: ${done.holders}; values of known ones changed: ${done.changed}.`,
      `Editions of e-services entered: ${done.editions}; known already: ${done.unchanged}; withdrawn: ${done.withdrawn}.`,
      `Entries of the service basket: ${done.basketEntries}.`,
    ].join('\n'),
  );
  return 0;
}

/** Letters of another encoding would come in as marks that nobody wrote. */
export function readText(file: string): string {
  const bytes = bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotStart(`${file} cannot be read: it is not text in UTF-8. Save it as UTF-8.`);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}
