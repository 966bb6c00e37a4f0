import { randomUUIDv7 } from 'node:crypto';
import { recordEvent } from '#acting/index.ts';
import { isUndecided, sayHoursByList } from '#network/index.ts';
import { readArguments } from '#operations/arguments.ts';
import { dayFrom } from '#operations/day-from.ts';
import { languageOf } from '#operations/language-of.ts';
import { progressOf } from '#operations/progress.ts';
import { siteDatabase } from '#operations/site-database.ts';
import { changeCentreByFile, enterCentre, organisationsEvents } from '#organisations/index.ts';
import { type Transaction, transaction } from '#platform/database/database.ts';
import { undone } from '#platform/database/undone.ts';
import { withinCentre } from '#platform/database/within-centre.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { type ComparedCentre, compareCentres } from './compare-centres.ts';
import { listOfFile } from './list-of-file.ts';
import { tellFindings } from './read-network.ts';

const options = {
  'as-written': { type: 'boolean' },
  change: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  from: { type: 'string' },
  kind: { type: 'string' },
  language: { type: 'string', default: 'en' },
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
  if (!('centres' in list)) {
    throw new CannotStart(
      `${path} is a list of institutions: "tilts network read" reads it, and there is no import of it yet.`,
    );
  }
  for (const line of tellFindings(language, list)) console.log(line);
  await using site = await siteDatabase(process.env);
  const isDry = values['dry-run'] ?? false;
  const comparing = { at, day, language, kind: values.kind };
  const compared = await transaction(site.database, null, (tx) => compareCentres(tx, list.centres, comparing));
  for (const line of compared.flatMap(linesOf)) console.log(line);
  const stops = stopsOf(
    compared,
    { ...values, undecided: list.findings.filter(isUndecided).map(({ code }) => code) },
    day,
  );
  for (const stop of stops) console.error(stop);
  if (stops.length > 0 && !isDry) {
    console.error('Nothing was done.');
    return 1;
  }
  const ready = compared.filter(({ lacks }) => lacks.length === 0);
  await (isDry ? undone : transaction)(site.database, null, async (tx) => {
    const progress = progressOf(isDry ? 'Trying centres' : 'Entering centres', ready.length);
    for (const [count, one] of ready.entries()) {
      await enter(tx, one, { at, day });
      progress.done(count + 1);
    }
    progress.end();
  });
  console.log(summaryOf(ready, isDry));
  return stops.length > 0 ? 1 : 0;
}

function linesOf({ entry, id, differences, lacks }: ComparedCentre): string[] {
  const at = `${String(entry.line).padStart(5)}  `;
  return [
    ...(id === undefined && lacks.length === 0 ? [`${at}${entry.name}: new`] : []),
    ...(lacks.length > 0 ? [`${at}${entry.name}: cannot be entered, not known: ${lacks.join(', ')}`] : []),
    ...differences.map(
      ({ field, is, said }) => `${at}${entry.name}: ${field}: ${JSON.stringify(is)} -> ${JSON.stringify(said)}`,
    ),
  ];
}

interface Allowed {
  readonly change?: boolean;
  readonly 'as-written'?: boolean;
  readonly undecided: readonly string[];
}

/** Why nothing is done, all at once. */
function stopsOf(compared: readonly ComparedCentre[], allowed: Allowed, day: Temporal.PlainDate): string[] {
  const changes = compared.flatMap(({ differences }) => differences).length;
  const lacking = compared.filter(({ lacks }) => lacks.length > 0).length;
  const twice = allowed.undecided.filter((code) => code === 'name-twice').length;
  return [
    ...(twice > 0 ? [`${twice} names stand in the list twice: correct it.`] : []),
    ...(lacking > 0
      ? [
          `${lacking} new centres lack what is named above: add columns to the list, say --kind CODE, or enter their municipality first.`,
        ]
      : []),
    ...(changes > 0 && !allowed.change
      ? [
          `The list has ${changes} values otherwise than they are. Say --change to change them from ${day.toString()} on, or correct the list.`,
        ]
      : []),
    ...(allowed.undecided.length > 0 && !allowed['as-written']
      ? [
          `${allowed.undecided.length} irregularities are to be decided (?). Correct the list, or say --as-written to keep them as they are written.`,
        ]
      : []),
  ];
}

interface Entering {
  readonly at: Temporal.Instant;
  readonly day: Temporal.PlainDate;
}

/** Enters a new centre or changes a known one from the day on, and says its hours, each in the centre's own log. */
async function enter(
  tx: Transaction,
  { id, organisation = '', facts, hours }: ComparedCentre,
  { at, day }: Entering,
): Promise<void> {
  if (id !== undefined && Object.keys(facts).length === 0 && !hours) return;
  const centre = id ?? randomUUIDv7();
  await withinCentre(tx, centre, async (part) => {
    if (id === undefined) {
      const { name = '', kind = '', address = '', place = '', email = '', phone = '' } = facts;
      await enterCentre(part, { id: centre, organisation_id: organisation, name, kind, address, place, email, phone });
      recordEvent(part, { at, centre }, organisationsEvents.enterCentre, { things: { centre, organisation } });
    } else if (Object.keys(facts).length > 0) {
      await changeCentreByFile(part, at, { centre, organisation }, { ...facts, validFrom: day });
    }
    if (hours) await sayHoursByList(part, at, { centre, organisation }, { ...hours, validFrom: day });
  });
}

function summaryOf(compared: readonly ComparedCentre[], isDry: boolean): string {
  const done = (what: string, dry: string) => (isDry ? dry : what);
  const entered = compared.filter(({ id }) => id === undefined).length;
  const said = compared.filter(({ hours }) => hours).length;
  const changed = compared.flatMap(({ differences }) => differences).length;
  return `Centres ${done('entered', 'to enter')}: ${entered}. Hours ${done('said', 'to say')}: ${said}. Values ${done('changed', 'to change')}: ${changed}. Known already: ${compared.length - entered}.`;
}
