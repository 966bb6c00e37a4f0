import { type CentresList, type InstitutionsList, isUndecided } from '#network/index.ts';
import { readArguments } from '#operations/arguments.ts';
import { dayFrom } from '#operations/day-from.ts';
import { languageOf } from '#operations/language-of.ts';
import { progressOf } from '#operations/progress.ts';
import { siteDatabase } from '#operations/site-database.ts';
import { type Transaction, transaction } from '#platform/database/database.ts';
import { undone } from '#platform/database/undone.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { compareCentres } from './compare-centres.ts';
import { compareInstitutions, kindOfNew } from './compare-institutions.ts';
import type { Compared, Comparing } from './compared.ts';
import { listOfFile } from './list-of-file.ts';
import { tellFindings } from './read-network.ts';

const options = {
  'as-written': { type: 'boolean' },
  change: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  from: { type: 'string' },
  kind: { type: 'string' },
  language: { type: 'string', default: 'en' },
  'leave-out': { type: 'boolean' },
  'same-address': { type: 'boolean' },
} as const;

/**
 * `tilts network import FILE`. Every irregularity is told by its line, and what the list has otherwise than it is, value by value. All of
 * it is done in one transaction, or nothing.
 */
export async function importNetwork(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'FILE');
  const [path = ''] = positionals;
  const language = languageOf(values.language);
  const at = Temporal.Now.instant();
  const day = dayFrom(values.from, officialDay(at));
  const list = listOfFile(path, language);
  const kind = 'centres' in list ? values.kind : kindOfNew(values.kind);
  const comparing = { at, day, kind, sameAddress: values['same-address'] ?? false };
  for (const line of tellFindings(language, list)) console.log(line);
  await using site = await siteDatabase(process.env);
  const isDry = values['dry-run'] ?? false;
  const compared = await transaction(site.database, null, (tx) => compare(tx, list, comparing, language));
  for (const line of compared.flatMap(linesOf)) console.log(line);
  const undecided = list.findings.filter(isUndecided);
  // Institutions that stand in the list twice are compared as such: one of them may be liquidated.
  const twice = 'centres' in list ? undecided.filter(({ code }) => code === 'name-twice').length : 0;
  const stops = stopsOf(compared, { ...values, undecided: undecided.length, twice }, day);
  for (const stop of stops) console.error(stop);
  if (stops.length > 0 && !isDry) {
    console.error('Nothing was done.');
    return 1;
  }
  const ready = compared.filter(({ lacks }) => lacks.length === 0);
  const what = 'centres' in list ? 'Centres' : 'Institutions';
  await (isDry ? undone : transaction)(site.database, null, async (tx) => {
    const progress = progressOf(`${isDry ? 'Trying' : 'Entering'} ${what.toLowerCase()}`, ready.length);
    for (const [count, one] of ready.entries()) {
      await one.enter(tx);
      progress.done(count + 1);
    }
    progress.end();
  });
  console.log(summaryOf(what, ready, isDry));
  return stops.length > 0 ? 1 : 0;
}

function compare(tx: Transaction, list: CentresList | InstitutionsList, comparing: Comparing, language: Language) {
  return 'centres' in list
    ? compareCentres(tx, list.centres, comparing, language)
    : compareInstitutions(tx, list.institutions, comparing);
}

function linesOf({ line, name, isKnown, differences, lacks, remarks }: Compared): string[] {
  const at = `${String(line).padStart(5)}  ${name}`;
  return [
    ...(!isKnown && lacks.length === 0 ? [`${at}: new`] : []),
    ...(lacks.length > 0 ? [`${at}: cannot be entered, not known: ${lacks.join(', ')}`] : []),
    ...remarks.map((remark) => `${at}: ${remark}`),
    ...differences.map(({ field, is, said }) => `${at}: ${field}: ${JSON.stringify(is)} -> ${JSON.stringify(said)}`),
  ];
}

interface Allowed {
  readonly change?: boolean;
  readonly 'as-written'?: boolean;
  readonly 'leave-out'?: boolean;
  readonly undecided: number;
  readonly twice: number;
}

/** Why nothing is done, all at once. */
function stopsOf(compared: readonly Compared[], allowed: Allowed, day: Temporal.PlainDate): string[] {
  const changes = compared.flatMap(({ differences }) => differences).length;
  const lacking = compared.filter(({ lacks }) => lacks.length > 0).length;
  const { twice, undecided } = allowed;
  return [
    ...(twice > 0 ? [`${twice} names stand in the list twice: correct it.`] : []),
    ...(lacking > 0 && !allowed['leave-out']
      ? [
          `${lacking} entries lack what is named above: add columns to the list, say --kind CODE, or enter what they belong to first. --leave-out leaves them out, --same-address enters those that are asked for only because of their address.`,
        ]
      : []),
    ...(changes > 0 && !allowed.change
      ? [
          `The list has ${changes} values otherwise than they are. Say --change to change them from ${day.toString()} on, or correct the list.`,
        ]
      : []),
    ...(undecided > 0 && !allowed['as-written']
      ? [
          `${undecided} irregularities are to be decided (?). Correct the list, or say --as-written to keep them as they are written.`,
        ]
      : []),
  ];
}

function summaryOf(what: string, compared: readonly Compared[], isDry: boolean): string {
  const done = (word: string, dry: string) => (isDry ? dry : word);
  const entered = compared.filter(({ isKnown }) => !isKnown).length;
  const said = compared.filter(({ saysHours }) => saysHours).length;
  const changed = compared.flatMap(({ differences }) => differences).length;
  const hours = what === 'Centres' ? ` Hours ${done('said', 'to say')}: ${said}.` : '';
  return `${what} ${done('entered', 'to enter')}: ${entered}.${hours} Values ${done('changed', 'to change')}: ${changed}. Known already: ${compared.length - entered}.`;
}
