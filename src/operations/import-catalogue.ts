import { readFileSync } from 'node:fs';
import { importCatalogue } from '#catalogue/index.ts';
import { transaction } from '#platform/database/database.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { readArguments } from './arguments.ts';
import { messageOf } from './message-of.ts';
import { siteDatabase } from './site-database.ts';

/** `tilts catalogue import FILE` */
export async function importCatalogueFile(args: readonly string[]): Promise<number> {
  const [file = ''] = readArguments(args, {}, 'FILE').positionals;
  const text = readText(file);
  await using site = await siteDatabase(process.env);
  const at = Temporal.Now.instant();
  const done = await transaction(site.database, null, (tx) => importCatalogue(tx, { at }, text));
  console.log(
    [
      `Holders entered: ${done.holders}.`,
      `Editions of e-services entered: ${done.editions}; known already: ${done.unchanged}; withdrawn: ${done.withdrawn}.`,
      `Entries of the service basket: ${done.basketEntries}.`,
    ].join('\n'),
  );
  return 0;
}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotStart(`${file} cannot be read: ${messageOf(error)}`);
  }
}
