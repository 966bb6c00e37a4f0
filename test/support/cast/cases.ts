import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Act, type Actor, type CentreActor, carryOut } from '#acting/index.ts';
import { setUpArchiveFile } from '#archive/index.ts';
import { caseActs } from '#cases/index.ts';
import { type EServiceEdition, searchCatalogue } from '#catalogue/index.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { enterOrganisation } from '#organisations/index.ts';
import { type Database, rows, sql, transaction } from '#platform/database/database.ts';
import { formTime, officialDay } from '#platform/languages/dates.ts';
import { left } from '#site/gathered.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { mandateSettings } from './mandates.ts';
import { clients } from './people.ts';

export const filingRules = { freshSignIn: Temporal.Duration.from({ minutes: 60 }) };

/** The default input of a case's forms; each test changes what it tests. */
export const forms = {
  declaration: { noneAvailable: 'yes', reason: 'never_had' },
  identity: {
    outcome: 'confirmed',
    documentKind: 'passport',
    documentNumber: 'LV1234567',
    documentCountry: 'LV',
    documentValidTo: '2030-01-01',
    matter: 'self',
    ...clients.velta,
  },
  notice: { language: 'lv', way: 'read_aloud' },
  mandate: (editions: readonly string[], on: Temporal.PlainDate) => ({
    editions,
    validUntil: on.add({ months: 6 }).toString(),
    resultWay: 'phone',
    resultPhone: '+371 20000000',
  }),
  signing: (on: Temporal.PlainDate) => ({
    signedOn: on.toString(),
    place: 'Birzgale',
    bothCopies: 'yes',
    byHandOf: 'client',
    folder: '2026/1',
    pages: '2',
    copyHandedOver: 'yes',
  }),
  filing: (eService: string, at: Temporal.Instant, reference: string = randomUUID()) => ({
    eService,
    identified: 'yes',
    means: 'eid_card',
    day: officialDay(at).toString(),
    started: timeOfDay(at, 10),
    ended: timeOfDay(at, 0),
    reference,
  }),
  plannedTime: (on: Temporal.PlainDate) => ({ plannedOn: on.add({ days: 14 }).toString(), way: 'in_person' }),
  result: { way: 'phone' },
};

/** So many minutes ago, as it is typed; of the same day, however early it is. */
function timeOfDay(at: Temporal.Instant, minutesAgo: number): string {
  const then = at.subtract({ minutes: minutesAgo });
  return officialDay(then).equals(officialDay(at)) ? formTime(then) : '00:00';
}

/**
 * Fills the catalogue and gives the centres their archive files: the data that an installation has before its first
 * client.
 */
export async function prepareCentres(database: Database, actors: readonly CentreActor[]): Promise<void> {
  const [first] = actors;
  if (!first) return;
  await transaction(database, null, async (tx) => {
    await enterOrganisation(
      tx,
      { at: mondayMorning },
      {
        kind: 'ministry',
        name: 'Parauga ministrija',
        registration_number: '90000000077',
        address: 'Parauga iela 1, Paraugciems, LV-0001',
        email: 'ministrija@paraugs.example',
        phone: '+371 60000077',
        data_protection_contact: 'datu.aizsardziba@paraugs.example',
        is_demo: true,
      },
    );
    await enterDemoCatalogue(tx, { ...first, centre: null });
  });
  for (const actor of actors) {
    await transaction(database, actor.centre, (tx) =>
      setUpArchiveFile(
        tx,
        { at: actor.at },
        {
          centre: actor.centre,
          fileIndex: '5-12',
          title: 'Pilnvarojumi',
          retentionYears: 10,
          validFrom: Temporal.PlainDate.from('2019-01-01'),
        },
      ),
    );
  }
}

/** An e-service of the catalogue by its code. */
export async function eService(database: Database, actor: CentreActor, code: string): Promise<EServiceEdition> {
  const page = await transaction(database, actor.centre, (tx) =>
    searchCatalogue(tx, { day: officialDay(actor.at), text: code }),
  );
  const found = page.editions.find((edition) => edition.code === code);
  if (!found) throw new Error(`the demo catalogue has no ${code}`);
  return found;
}

/** The parts of an installation that the acts of a case need. */
export function caseParts(database: Database) {
  return { database, mandateSettings, filingRules, left };
}

type CaseActs = typeof caseActs;

/** One act of a case by `carryOut`, as pages and API carry it out; returns its answer. */
export function act<Name extends keyof CaseActs>(
  database: Database,
  actor: Actor,
  name: Name,
  of: Readonly<Record<string, string>>,
  input: unknown,
  id: string = randomUUID(),
): Promise<z.input<CaseActs[Name]['answer']>> {
  const chosen = caseActs[name] as Act<string, z.ZodType, z.ZodType, ReturnType<typeof caseParts>>;
  const answer = carryOut(caseParts(database), actor, chosen, { id, of, input });
  return answer as Promise<z.input<CaseActs[Name]['answer']>>;
}

export interface LedCase {
  readonly id: string;
  readonly eService: EServiceEdition;
  readonly mandate: string;
  readonly application: string;
}

/** The progress of a case: the last act done in it. */
export type CaseStage =
  | 'opened'
  | '2.6'
  | '22.1.1'
  | 'closed'
  | 'notice'
  | 'drawn'
  | '22.1.3'
  | '22.1.5'
  | '22.1.6'
  | '22.1.7';

/** Takes a case through the duties of the law, in order, and stops after the named one; `closed`: after the identity check. */
export async function leadCase(
  database: Database,
  actor: CentreActor,
  until: CaseStage,
  { code = 'EPD313', also = [], client = {}, mandate: drawn = {}, done }: LeadOptions = {},
): Promise<LedCase> {
  const service = await eService(database, actor, code);
  const editions = [service, ...(await Promise.all(also.map((other) => eService(database, actor, other))))];
  const today = officialDay(actor.at);
  let mandate = '';
  let application = '';
  const { id } = await act(database, actor, 'openCase', {}, { edition: service.id });
  done?.(id, 'opened');
  const inCase = { case: id };
  const steps: [name: CaseStage, carryOut: () => Promise<unknown>][] = [
    ['2.6', () => act(database, actor, 'declareNoMeans', inCase, forms.declaration)],
    ['22.1.1', () => act(database, actor, 'checkIdentity', inCase, { ...forms.identity, ...client })],
    ['notice', () => act(database, actor, 'tellNotice', inCase, forms.notice)],
    [
      'drawn',
      async () => {
        const ids = editions.map((edition) => edition.id);
        const form = { ...forms.mandate(ids, today), ...drawn };
        mandate = (await act(database, actor, 'drawMandate', inCase, form)).id;
      },
    ],
    ['22.1.3', () => act(database, actor, 'signMandate', { ...inCase, mandate }, forms.signing(today))],
    [
      '22.1.5',
      async () => {
        const form = forms.filing(service.eServiceId, actor.at);
        application = (await act(database, actor, 'fileApplication', inCase, form)).id;
      },
    ],
    ['22.1.6', () => act(database, actor, 'tellPlannedTime', { ...inCase, application }, forms.plannedTime(today))],
    ['22.1.7', () => act(database, actor, 'tellResult', { ...inCase, application }, forms.result)],
  ];
  const last = steps.findIndex(([name]) => name === (until === 'closed' ? '22.1.1' : until));
  for (const [name, carryOutStep] of steps.slice(0, last + 1)) {
    await carryOutStep();
    done?.(id, name);
  }
  if (until === 'closed') await act(database, actor, 'closeCase', inCase, { reason: 'client_left' });
  return { id, eService: service, mandate, application };
}

interface LeadOptions {
  readonly code?: string;
  /** Further e-services that the mandate names. */
  readonly also?: readonly string[] | undefined;
  /** What differs in the identity check's form. */
  readonly client?: Readonly<Record<string, string>>;
  /** What differs in the mandate's form. */
  readonly mandate?: Readonly<Record<string, string>>;
  /** Called for each act after the database has confirmed it. */
  readonly done?: (caseId: string, step: CaseStage) => void;
}

/** Whose case it is, once their identity is confirmed. */
export async function clientOfCase(database: Database, actor: CentreActor, id: string): Promise<string> {
  const [row] = await transaction(database, actor.centre, (tx) =>
    rows(tx, sql<{ client_id: string }>`select client_id from case_progress where case_id = ${id}`),
  );
  return row?.client_id ?? '';
}
