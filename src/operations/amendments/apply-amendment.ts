import { readAmendment } from '#amendments';
import { applyAmendment, differenceInWords, readDecisions } from '#law/index.ts';
import { readArguments } from '#operations/arguments.ts';
import { dayOf } from '#operations/day-from.ts';
import { readText } from '#operations/import-catalogue.ts';
import { siteDatabase } from '#operations/site-database.ts';
import { transaction } from '#platform/database/database.ts';
import { undone } from '#platform/database/undone.ts';
import { readPage } from './read-page.ts';
import { tellAmendment } from './tell-amendment.ts';

const options = {
  'dry-run': { type: 'boolean' },
  decisions: { type: 'string' },
  number: { type: 'string' },
  date: { type: 'string' },
  issuer: { type: 'string' },
  'in-force': { type: 'string' },
} as const;

/** `tilts amendment apply FILE [--dry-run] [--decisions FILE] …`: enters an amending regulation, or shows what it would change. */
export async function applyAmendmentFile(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [file = ''] = positionals;
  const given = {
    number: values.number,
    date: said('--date', values.date),
    issuer: values.issuer,
    inForce: said('--in-force', values['in-force']),
  };
  const text = readPage(file);
  const decisions = values.decisions === undefined ? [] : readDecisions(readText(values.decisions));
  await using site = await siteDatabase(process.env);
  const isDry = values['dry-run'] ?? false;
  console.log(tellAmendment('en', readAmendment(text)));
  const at = Temporal.Now.instant();
  const days = await (isDry ? undone : transaction)(site.database, null, (tx) =>
    applyAmendment(tx, { at }, { text, given, decisions }),
  );
  for (const { day, changes } of days) {
    console.log(`\nFrom ${day}:`);
    for (const { difference, origin } of changes) {
      const lines = [differenceInWords('en', difference), ...(origin === null ? [] : [origin])];
      console.log(lines.join('\n').replaceAll(/^/gm, '  '));
    }
  }
  console.log(isDry ? '\nNothing was done. This is what it would change.' : '\nThe amendment is entered.');
  return 0;
}

function said(option: string, text: string | undefined): string | undefined {
  return text && dayOf(option, text).toString();
}
