import { randomInt } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import {
  checkClient,
  fileApplication,
  fileApplicationInput,
  grantMandate,
  informClient,
  openCase,
  recordEnd,
  recordSigning,
  takeDeclaration,
  tellPlannedTime,
  tellPlannedTimeInput,
  tellResult,
  tellResultInput,
} from '#cases/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { checkIdentityInput, declareInput } from '#clients/index.ts';
import { drawMandateInput, endMandateInput, signMandateInput, tellNoticeInput } from '#mandates/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { formTime, officialDay } from '#platform/languages/dates.ts';
import { clients } from './clients.ts';
import { identityForm } from './identity-form.ts';
import { centres } from './places.ts';
import type { ActName, Story } from './story.ts';

/** A case being told: what earlier acts made is remembered for the later ones. */
export interface Telling {
  readonly story: Story;
  readonly eServices: readonly [EServiceEdition, ...EServiceEdition[]];
  readonly origin: string;
  readonly now: Temporal.Instant;
  caseId: string;
  mandate: string;
  application: string;
}

type Act = (tx: Transaction, actor: CentreActor, telling: Telling) => Promise<unknown>;

/** The acts as the pages carry them out: what an employee would type goes through the same reading. */
export const acts: Readonly<Record<ActName, Act>> = {
  open: async (tx, actor, telling) => {
    telling.caseId = await openCase(tx, actor, { edition: telling.eServices[0].id });
  },
  declare: (tx, actor, { caseId }) =>
    takeDeclaration(tx, actor, caseId, readInput(declareInput, { noneAvailable: 'yes', reason: 'never_had' })),
  check: (tx, actor, { caseId, story }) =>
    checkClient(tx, actor, caseId, readInput(checkIdentityInput, identityForm(clients[story.client]))),
  'refuse-check': (tx, actor, { caseId }) => {
    const typed = { outcome: 'refused', refusalReason: 'document_invalid', documentKind: 'passport' };
    return checkClient(tx, actor, caseId, readInput(checkIdentityInput, { ...typed, documentCountry: 'LV' }));
  },
  'tell-notice': (tx, actor, { caseId, story }) => {
    const inLithuanian = story.client === 'jonas';
    const typed = inLithuanian
      ? { language: 'lt', way: 'interpreter', interpreter: 'Rasa Upėtakė' }
      : { language: 'lv', way: 'read' };
    return informClient(tx, actor, caseId, readInput(tellNoticeInput, typed));
  },
  'draw-mandate': async (tx, actor, telling) => {
    const { caseId, eServices, origin, story } = telling;
    const typed = {
      editions: eServices.map(({ id }) => id),
      validUntil: officialDay(actor.at)
        .add({ days: story.term ?? 90 })
        .toString(),
      resultWay: story.resultWay ?? 'none',
      resultPhone: '+371 00000000',
      resultEmail: 'klients@example.org',
      resultPost: 'Tilta iela 9, Upmala, LV-0000',
    };
    const settings = { origin, longestTermMonths: 12 };
    telling.mandate = await grantMandate(tx, actor, caseId, readInput(drawMandateInput, typed), settings);
  },
  sign: (tx, actor, { caseId, mandate, story }) => {
    const typed = {
      signedOn: officialDay(actor.at).toString(),
      place: centres[story.centre].place,
      bothCopies: 'yes',
      byHandOf: 'client',
      folder: `${officialDay(actor.at).year}/1`,
      pages: '2',
      copyHandedOver: 'yes',
    };
    return recordSigning(tx, actor, caseId, mandate, readInput(signMandateInput, typed));
  },
  file: async (tx, actor, telling) => {
    const ended = actor.at.subtract({ minutes: 1 });
    const typed = {
      eService: telling.eServices[0].eServiceId,
      identified: 'yes',
      means: 'eid_card',
      day: officialDay(ended).toString(),
      started: formTime(ended),
      ended: formTime(ended),
      reference: `DEMO-${randomInt(1e8, 1e9)}`,
    };
    const rules = { freshSignIn: Temporal.Duration.from({ hours: 1 }) };
    const input = readInput(fileApplicationInput, typed);
    telling.application = await fileApplication(tx, actor, telling.caseId, input, rules);
  },
  'tell-planned-time': (tx, actor, { story, now, ...of }) => {
    const plannedOn = officialDay(now).add({ days: story.plannedIn ?? 14 });
    const typed = { plannedOn: plannedOn.toString(), way: 'in_person' };
    return tellPlannedTime(tx, actor, of, readInput(tellPlannedTimeInput, typed));
  },
  'tell-result': (tx, actor, { story, ...of }) =>
    tellResult(tx, actor, of, readInput(tellResultInput, { way: story.resultWay })),
  revoke: (tx, actor, { caseId, mandate, story }) => {
    const { givenName, surname } = clients[story.client];
    const typed = { kind: 'revoked', declaredBy: `${givenName} ${surname}`, reason: 'Klients pārdomāja.' };
    return recordEnd(tx, actor, caseId, mandate, readInput(endMandateInput, typed));
  },
  'note-death': (tx, actor, { caseId, mandate }) =>
    recordEnd(tx, actor, caseId, mandate, readInput(endMandateInput, { kind: 'died', declaredBy: 'mazdēls' })),
  annul: (tx, actor, { caseId, mandate }) =>
    recordEnd(tx, actor, caseId, mandate, readInput(endMandateInput, { kind: 'unsigned' })),
};
