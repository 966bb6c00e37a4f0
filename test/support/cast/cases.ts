import { randomUUID } from 'node:crypto';
import { type CentreActor, type PointOfLaw, perform } from '#acting/index.ts';
import { openArchiveFile } from '#archive/index.ts';
import {
  checkClient,
  fileApplication,
  fileApplicationInput,
  grantMandate,
  informClient,
  openCase,
  recordSigning,
  takeDeclaration,
  tellPlannedTime,
  tellPlannedTimeInput,
  tellResult,
} from '#cases/index.ts';
import { type EServiceEdition, searchCatalogue } from '#catalogue/index.ts';
import { checkIdentityInput, declareInput } from '#clients/index.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { drawMandateInput, signMandateInput, tellNoticeInput } from '#mandates/index.ts';
import { enterOrganisation } from '#organisations/index.ts';
import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { formTime, officialDay } from '#platform/languages/dates.ts';
import { clients } from './people.ts';

export const mandateSettings = { origin: 'https://tilts.example', longestTermMonths: 12 };
export const filingRules = { freshSignIn: Temporal.Duration.from({ minutes: 60 }) };

/** What a test types into the forms of a case; each test changes what it is about. */
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
    started: formTime(at.subtract({ minutes: 10 })),
    ended: formTime(at.subtract({ minutes: 5 })),
    reference,
  }),
  plannedTime: (on: Temporal.PlainDate) => ({ plannedOn: on.add({ days: 14 }).toString(), way: 'in_person' }),
  result: { way: 'phone' },
};

/** Fills the catalogue and gives the centres their archive files: what an installation has before its first client. */
export async function prepareCentres(database: Database, actors: readonly CentreActor[]): Promise<void> {
  const [first] = actors;
  if (!first) return;
  await transaction(database, null, async (tx) => {
    await enterOrganisation(tx, {
      kind: 'ministry',
      name: 'Parauga ministrija',
      registration_number: '90000000077',
      address: 'Parauga iela 1, Paraugciems, LV-0001',
      email: 'ministrija@paraugs.example',
      phone: '+371 60000077',
      data_protection_contact: 'datu.aizsardziba@paraugs.example',
      is_demo: true,
    });
    await enterDemoCatalogue(tx, { ...first, centre: null });
  });
  for (const actor of actors) {
    await transaction(database, actor.centre, (tx) =>
      openArchiveFile(
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

/** One act as the site carries it out; what it answers, if that is a text. */
export function act(
  database: Database,
  actor: CentreActor,
  work: (tx: Transaction) => Promise<unknown>,
  request: { id?: string; point?: PointOfLaw } = {},
): Promise<string> {
  const id = request.id ?? randomUUID();
  return perform(database, actor, { id, act: 'test', point: request.point ?? '22.1.5' }, async (tx) => {
    const answer = await work(tx);
    return typeof answer === 'string' ? answer : '';
  });
}

export interface LedCase {
  readonly id: string;
  readonly eService: EServiceEdition;
  readonly mandate: string;
  readonly application: string;
}

/** How far a case has come: the last act done in it. */
export type CaseStage = 'opened' | '2.6' | '22.1.1' | 'notice' | 'drawn' | '22.1.3' | '22.1.5' | '22.1.6' | '22.1.7';

/** Leads a case through the duties of the law, in order, and stops after the one named. */
export async function leadCase(
  database: Database,
  actor: CentreActor,
  until: CaseStage,
  { code = 'EPD313', also = [], client = {}, done }: LeadOptions = {},
): Promise<LedCase> {
  const service = await eService(database, actor, code);
  const editions = [service, ...(await Promise.all(also.map((other) => eService(database, actor, other))))];
  const today = officialDay(actor.at);
  let mandate = '';
  let application = '';
  const id = await act(database, actor, (tx) => openCase(tx, actor, { edition: service.id }));
  done?.(id, 'opened');
  const steps: [name: CaseStage, carryOut: (tx: Transaction) => Promise<unknown>][] = [
    ['2.6', (tx) => takeDeclaration(tx, actor, id, readInput(declareInput, forms.declaration))],
    ['22.1.1', (tx) => checkClient(tx, actor, id, readInput(checkIdentityInput, { ...forms.identity, ...client }))],
    ['notice', (tx) => informClient(tx, actor, id, readInput(tellNoticeInput, forms.notice))],
    [
      'drawn',
      async (tx) => {
        const input = readInput(
          drawMandateInput,
          forms.mandate(
            editions.map((edition) => edition.id),
            today,
          ),
        );
        mandate = await grantMandate(tx, actor, id, input, mandateSettings);
      },
    ],
    ['22.1.3', (tx) => recordSigning(tx, actor, id, mandate, readInput(signMandateInput, forms.signing(today)))],
    [
      '22.1.5',
      async (tx) => {
        const input = readInput(fileApplicationInput, forms.filing(service.eServiceId, actor.at));
        application = await fileApplication(tx, actor, id, input, filingRules);
      },
    ],
    [
      '22.1.6',
      (tx) =>
        tellPlannedTime(
          tx,
          actor,
          { caseId: id, application },
          readInput(tellPlannedTimeInput, forms.plannedTime(today)),
        ),
    ],
    ['22.1.7', (tx) => tellResult(tx, actor, { caseId: id, application }, { way: 'phone' })],
  ];
  const last = steps.findIndex(([name]) => name === until);
  for (const [name, carryOut] of steps.slice(0, last + 1)) {
    await act(database, actor, carryOut);
    done?.(id, name);
  }
  return { id, eService: service, mandate, application };
}

interface LeadOptions {
  readonly code?: string;
  /** Further e-services that the mandate names. */
  readonly also?: readonly string[];
  /** What differs in the identity check's form. */
  readonly client?: Readonly<Record<string, string>>;
  /** Told each act when the database has confirmed it. */
  readonly done?: (caseId: string, step: CaseStage) => void;
}
