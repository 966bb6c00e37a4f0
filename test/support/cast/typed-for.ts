import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { officialDay } from '#platform/languages/dates.ts';
import { forms } from '#test/support/cast/cases.ts';
import { smallPdf } from '#test/support/files/scans.ts';

interface About {
  readonly editions: readonly string[];
  readonly eService: string;
  readonly at: Temporal.Instant;
  /** To whom a case is given; somebody unknown where that is not asked yet. */
  readonly colleague?: string;
}

const movedTo = { address: 'Jaunā iela 3', email: 'jauns@paraugs.example', phone: '+371 60000009' };
const newCentre = { name: 'Jaunciema klientu apkalpošanas centrs', kind: 'novada', place: 'Jaunciems' };

/** What is typed for the acts of a case, of the register and of organisations, by their names. Tests that try every act read it here. */
const typed: Readonly<Record<string, (about: About) => unknown>> = {
  'declaration.receive': () => forms.declaration,
  'identity.check': () => forms.identity,
  'identity.put-right': () => ({ ...forms.identity, reason: 'Sajaukti cipari.' }),
  'notice.tell': () => forms.notice,
  'notice.put-right': () => ({ language: 'en', way: 'read', reason: 'Sajaukta valoda.' }),
  'mandate.draw': ({ editions, at }) => forms.mandate(editions, officialDay(at)),
  'mandate.preview': ({ editions, at }) => forms.mandate(editions, officialDay(at)),
  'notice.print-reading': () => ({ readIn: 'uk', askedByClient: 'yes' }),
  'mandate.print-reading': () => ({ readIn: 'uk', askedByClient: 'yes' }),
  'mandate.sign': ({ at }) => forms.signing(officialDay(at)),
  'scan.attach': () => ({ scan: { name: 'scan', bytes: smallPdf(`/Lang (${randomUUID()}) `) } }),
  'scan.put-right': () => ({ reason: 'Skenēts cita klienta eksemplārs.' }),
  'mandate.end': () => ({ kind: 'revoked', declaredBy: 'Velta' }),
  'mandate.revoke-in-part': ({ eService }) => ({ eServices: [eService], declaredBy: 'Velta' }),
  'application.file': ({ eService, at }) => ({
    ...forms.filing(eService, at),
    lateReason: 'Atsauca pirms ierakstīšanas.',
  }),
  'planned-time.tell': ({ at }) => forms.plannedTime(officialDay(at)),
  'result.tell': () => forms.result,
  'register-entry.correct': () => ({ note: 'Pārlikts citā mapē.', folder: '2026/2' }),
  'doubt.record': () => ({ reason: 'Klients nesaprata, ko paraksta.' }),
  'doubt.say': () => ({ kind: 'lifted', text: 'Klients visu izstāstīja pats.' }),
  'application.put-right': ({ eService, at }) => {
    const { eService: _, identified: __, ...shown } = forms.filing(eService, at);
    return { ...shown, means: 'eparaksts_mobile', reason: 'Sajaukti cipari.' };
  },
  'planned-time.put-right': ({ at }) => ({
    cause: 'postponed',
    plannedOn: officialDay(at).add({ days: 30 }).toString(),
    way: 'phone',
    reason: 'Turētājs lūdza papildu ziņas.',
  }),
  'result.put-right': () => ({ cause: 'not_told', reason: 'Sajaukts klients.' }),
  'application.say-outcome': () => ({ kind: 'returned', note: 'Trūkst izziņas.' }),
  'case.close': () => ({ reason: 'client_left' }),
  'case.reopen': () => ({ reason: 'client_returned' }),
  'case.note': () => ({ text: 'Portāls nestrādāja.' }),
  'case.take-over': () => ({ reason: 'agreed' }),
  'case.hand-over': ({ colleague = randomUUID() }) => ({ colleague }),
  'case.hand-over-orphaned': ({ colleague = randomUUID() }) => ({ cases: [randomUUID()], colleague }),
  'consultation.put-right': () => ({ reason: 'not_held' }),
  'hold.set': () => ({ reaches: 'entry', reason: 'Izdomāts tiesas pieprasījums.' }),
  'hold.set-on-file': () => ({ year: '2026', fileIndex: '5-12', reason: 'Izdomāts tiesas pieprasījums.' }),
  'hold.lift': () => ({ reason: 'Izdomāta lieta ir izbeigta.' }),
  'classification.adopt': () => ({ validFrom: '2027-01-01' }),
  'satisfaction.set-up-tablet': () => ({ place: '2. galds' }),
  'satisfaction.enter-cards': ({ at }) => ({ day: officialDay(at).toString(), points9: 4 }),
  'satisfaction.put-right-cards': () => ({ points9: 5, reason: 'more_found' }),
  'death.record': () => ({ toldBy: 'meita pa tālruni' }),
  'organisation.add': () => ({
    ...{ kind: 'institution', name: 'Parauga iestāde', registrationNumber: '90000000091' },
    ...movedTo,
    dataProtectionContact: 'dati@paraugs.example',
  }),
  'organisation.change': ({ at }) => ({
    ...movedTo,
    dataProtectionContact: 'dati@paraugs.example',
    validFrom: officialDay(at).toString(),
  }),
  'organisation.close': ({ at }) => ({ closedFrom: officialDay(at).toString(), reason: 'Domes lēmums Nr. 7' }),
  'centre.add': () => ({ ...movedTo, ...newCentre }),
  'centre.change': ({ at }) => ({ ...movedTo, ...newCentre, validFrom: officialDay(at).toString() }),
  'centre.say-hours': ({ at }) => ({
    ...{ opens: 'now', monday: '8:30–12:00; 12:30–17:00', sunday: 'slēgts', note: 'Otrajā trešdienā metodiskā diena.' },
    validFrom: officialDay(at).toString(),
  }),
  'centre.say-day': ({ at }) => ({ firstDay: officialDay(at).toString(), state: 'open', hours: '9:00–13:00' }),
  'centre.close': ({ at }) => ({ closedFrom: officialDay(at).toString(), reason: 'Domes lēmums Nr. 7' }),
  'e-service.change': ({ at }) => ({
    ...{ validFrom: officialDay(at).add({ days: 30 }).toString(), reason: 'Mainās portāls.' },
    ...{ nameLv: 'Ziņas par šķirnēm', nameEn: 'Facts about breeds', dataUsedLv: 'vārds', dataUsedEn: 'name' },
    ...{ underMandate: 'yes', givesPlannedTime: 'yes', givesResult: 'no', minimumAge: '16' },
    portalUrl: 'https://portals.example/ep',
  }),
  'e-service.withdraw-change': () => ({ reason: 'Ierakstīts kļūdas pēc.' }),
  'death.say-mistaken': () => ({ reason: 'Klients ieradās pats.' }),
};

/** The right input of an act or the right questions of a view of a case; nothing for one that asks nothing. */
export function typedFor({ name }: { readonly name: string }, schema: z.ZodType, about: About): unknown {
  const input = typed[name]?.(about) ?? {};
  assert.ok(schema.safeParse(input).success, `write what is typed for ${name} into test/support/cast/typed-for.ts`);
  return input;
}
