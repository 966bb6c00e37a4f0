import { randomInt } from 'node:crypto';
import type { ZodType } from 'zod';
import { type Act, type CentreActor, carryOutIn, lookAtIn } from '#acting/index.ts';
import { caseActs, caseViews, deathActs } from '#cases/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { formTime, officialDay, startOfDay } from '#platform/languages/dates.ts';
import { clients } from './clients.ts';
import { identityForm } from './identity-form.ts';
import { centres } from './places.ts';
import type { ActName, Story } from './story.ts';
import { laterOf } from './working-days.ts';

/** A case of a story: it stores the ids made by earlier acts for later ones. */
export interface Telling {
  readonly story: Story;
  readonly eServices: readonly [EServiceEdition, ...EServiceEdition[]];
  readonly origin: string;
  readonly now: Temporal.Instant;
  caseId: string;
  client: string;
  mandate: string;
  application: string;
}

const acts = { ...caseActs, ...deathActs };

type Step = (telling: Telling, actor: CentreActor) => [keyof typeof acts, of: object, input: object];

/**
 * The input of each act, as an employee would type it. Every act runs by `carryOut`, as on the pages and in the API.
 */
const steps: Readonly<Record<ActName, Step>> = {
  open: ({ eServices }) => ['openCase', {}, { edition: eServices[0].id }],
  declare: (telling) => ['declareNoMeans', ofCase(telling), { noneAvailable: 'yes', reason: 'never_had' }],
  check: (telling) => ['checkIdentity', ofCase(telling), identityForm(clients[telling.story.client])],
  'refuse-check': (telling) => [
    'checkIdentity',
    ofCase(telling),
    { outcome: 'refused', refusalReason: 'document_invalid', documentKind: 'passport', documentCountry: 'LV' },
  ],
  'tell-notice': (telling) => [
    'tellNotice',
    ofCase(telling),
    telling.story.client === 'jonas'
      ? { language: 'lt', way: 'interpreter', interpreter: 'Rasa Upėtakė' }
      : { language: 'lv', way: 'read' },
  ],
  'draw-mandate': (telling, actor) => [
    'drawMandate',
    ofCase(telling),
    {
      editions: telling.eServices.map(({ id }) => id),
      validUntil: officialDay(actor.at)
        .add({ days: telling.story.term ?? 90 })
        .toString(),
      resultWay: telling.story.resultWay ?? 'none',
      resultPhone: '+371 00000000',
      resultEmail: 'klients@example.org',
      resultPost: 'Tilta iela 9, Upmala, LV-0000',
    },
  ],
  sign: (telling, actor) => [
    'signMandate',
    ofMandate(telling),
    {
      signedOn: officialDay(actor.at).toString(),
      place: centres[telling.story.centre].place,
      bothCopies: 'yes',
      byHandOf: 'client',
      folder: `${officialDay(actor.at).year}/1`,
      pages: '2',
      copyHandedOver: 'yes',
    },
  ],
  file: (telling, actor) => {
    const ended = laterOf(actor.at.subtract({ minutes: 1 }), startOfDay(officialDay(actor.at)));
    const input = {
      eService: telling.eServices[0].eServiceId,
      identified: 'yes',
      means: 'eid_card',
      day: officialDay(ended).toString(),
      started: formTime(ended),
      ended: formTime(ended),
      reference: `DEMO-${randomInt(1e8, 1e9)}`,
    };
    return ['fileApplication', ofCase(telling), input];
  },
  'tell-planned-time': (telling) => {
    const plannedOn = officialDay(telling.now).add({ days: telling.story.plannedIn ?? 14 });
    return ['tellPlannedTime', ofApplication(telling), { plannedOn: plannedOn.toString(), way: 'in_person' }];
  },
  'tell-result': (telling) => ['tellResult', ofApplication(telling), { way: telling.story.resultWay }],
  revoke: (telling) => {
    const { givenName, surname } = clients[telling.story.client];
    const input = { kind: 'revoked', declaredBy: `${givenName} ${surname}`, reason: 'Klients pārdomāja.' };
    return ['endMandate', ofMandate(telling), input];
  },
  'record-death': ({ client }) => ['recordDeath', { client }, { toldBy: 'mazdēls klātienē' }],
  annul: (telling) => ['endMandate', ofMandate(telling), { kind: 'unsigned' }],
};

/** Carries out one act of a story. */
export async function carryOutStep(tx: Logged, actor: CentreActor, telling: Telling, name: ActName): Promise<void> {
  const [act, of, input] = steps[name](telling, actor);
  const needs = {
    mandateSettings: { origin: telling.origin, longestTermMonths: 12, witnessInPlace: false },
    filingRules: { freshSignIn: Temporal.Duration.from({ hours: 1 }) },
  };
  const chosen = acts[act] as Act<string, ZodType, ZodType<unknown, { id: string }>, typeof needs>;
  const { id } = await carryOutIn(tx, needs, actor, chosen, { of, input });
  if (act === 'openCase') telling.caseId = id;
  if (act === 'checkIdentity') telling.client = await clientOf(tx, needs, actor, telling);
  if (act === 'drawMandate') telling.mandate = id;
  if (act === 'fileApplication') telling.application = id;
}

async function clientOf(tx: Logged, needs: object, actor: CentreActor, telling: Telling): Promise<string> {
  const { client } = await lookAtIn(tx, needs, actor, caseViews.viewCase, { of: ofCase(telling) });
  return client?.id ?? '';
}

const ofCase = ({ caseId }: Telling) => ({ case: caseId });
const ofMandate = ({ caseId, mandate }: Telling) => ({ case: caseId, mandate });
const ofApplication = ({ caseId, application }: Telling) => ({ case: caseId, application });
