import { randomUUID } from 'node:crypto';
import { type Actor, type CentreActor, carryOut } from '#acting/index.ts';
import { classificationActs } from '#classification/index.ts';
import type { Database } from '#platform/database/database.ts';
import type { Form } from './fault.ts';

/** A small classification scheme, as a municipality keeps it in a spreadsheet. */
export const someScheme = [
  'Indekss;Līmeņa nosaukums;Lietas virsraksts;Glabāšanas termiņš;Informācijas nesējs;LNA piekrišana',
  '1;Pārvaldība;;;;',
  '1-15;;Pilnvarojumi;10 gadi;papīrs;',
  '1-16;;Klientu iesniegumi;5;papīrs un elektroniski;nē',
  '1-17;;Domes lēmumi;Pastāvīgi;elektronisks;',
  '1-18;;Līgumi;5 gadi pēc līguma izpildes;papīrs;',
].join('\n');

/** A scheme that this administrator brings in: its id. */
export async function schemeOf(database: Database, actor: Actor, csv = someScheme): Promise<string> {
  const asked = { id: randomUUID(), of: {}, input: { csv } };
  return (await carryOut({ database }, actor, classificationActs.bringScheme, asked)).id;
}

/** The same, and it applies from a day on. */
export async function schemeFrom(
  database: Database,
  actor: Actor,
  validFrom: string,
  csv = someScheme,
): Promise<string> {
  const scheme = await schemeOf(database, actor, csv);
  const asked = { id: randomUUID(), of: { scheme }, input: { validFrom } };
  await carryOut({ database }, actor, classificationActs.adoptScheme, asked);
  return scheme;
}

/** The right forms about schemes, and what each rule says no to. One applies from `taken` already. */
export async function classificationFaults(
  database: Database,
  actor: Actor,
  days: { readonly free: string; readonly taken: string; readonly yesterday: string },
): Promise<Readonly<Record<string, Form>>> {
  await schemeFrom(database, actor, days.taken);
  return {
    'classification.adopt': {
      actor,
      of: { scheme: await schemeOf(database, actor) },
      right: { validFrom: days.free },
      faults: [
        { typed: { validFrom: days.taken }, code: 'classification.same-day', at: 'validFrom' },
        { typed: { validFrom: days.yesterday }, code: 'classification.past-day', at: 'validFrom' },
      ],
    },
  };
}

/** What each act about schemes and their files is asked, once. Once per database. */
export function classificationSituations(
  database: Database,
  employee: () => CentreActor,
  administrator: () => Promise<Actor>,
) {
  return {
    'classification.bring': async () => ({ actor: await administrator(), of: {}, input: { csv: someScheme } }),
    'classification.adopt': async () => {
      const actor = await administrator();
      return { actor, of: { scheme: await schemeOf(database, actor) }, input: { validFrom: '2027-02-01' } };
    },
    'archive-file.open': async () => ({
      actor: await administrator(),
      of: { centre: employee().centre },
      input: { fileIndex: '1-1', title: 'Pilnvarojumi', retentionYears: 10, validFrom: '2027-01-01' },
    }),
  };
}
