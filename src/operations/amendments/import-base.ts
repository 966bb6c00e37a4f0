import { importBase } from '#law/index.ts';
import { readArguments } from '#operations/arguments.ts';
import { readText } from '#operations/import-catalogue.ts';
import { siteDatabase } from '#operations/site-database.ts';
import { transaction } from '#platform/database/database.ts';
import { undone } from '#platform/database/undone.ts';

const options = { 'dry-run': { type: 'boolean' } } as const;

/** `tilts amendment base FILE [--dry-run]`: enters a fuller text of the regulation. */
export async function importBaseFile(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [file = ''] = positionals;
  const content = readText(file);
  const at = Temporal.Now.instant();
  await using site = await siteDatabase(process.env);
  const isDry = values['dry-run'] ?? false;
  const { from, isComplete, placesBefore, places } = await (isDry ? undone : transaction)(site.database, null, (tx) =>
    importBase(tx, { at }, content),
  );
  console.log(
    [
      ...(isDry ? ['Nothing was done. It would be:'] : []),
      `The text from ${from} on, ${isComplete ? 'complete' : 'incomplete'}: ${places} places. Before: ${placesBefore}.`,
    ].join('\n'),
  );
  return 0;
}
