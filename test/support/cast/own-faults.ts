import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { carryOut } from '#acting/index.ts';
import { clientsActs } from '#clients/index.ts';
import { enterOrganisation } from '#organisations/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { archiveFaults } from './archive-faults.ts';
import { act, type CaseStage, clientOfCase, eService, forms, leadCase, prepareCentres } from './cases.ts';
import { classificationFaults } from './classification.ts';
import { consultationFaults } from './consultation-faults.ts';
import { endingFaults } from './ending-faults.ts';
import type { Fault, Form } from './fault.ts';
import { holdersFaults } from './holders-faults.ts';
import { holdFaults } from './holds.ts';
import { identityFaults } from './identity-faults.ts';
import { officeFaults } from './office-faults.ts';
import { alsoIn, clients, enterCast } from './people.ts';
import { satisfactionFaults } from './satisfaction.ts';
import { transferFaults } from './transfer-faults.ts';

/** Of every act and view with rules of its own that say no to a field, the right form and what each rule says no to. Once per database. */
export async function ownFaults(database: Database): Promise<Readonly<Record<string, Form>>> {
  const cast = await enterCast(database);
  const { karlis, liga, viewer, ruta } = cast;
  await prepareCentres(database, [karlis, cast.janis, ruta]);
  const administrator = await alsoIn(database, karlis, 'administrator');
  const officer = await alsoIn(database, liga, 'ministry_officer');
  const applicant = '90000000029';
  const { id: emptied } = await transaction(database, null, (tx) =>
    enterOrganisation(
      tx,
      { at: karlis.at },
      {
        kind: 'municipality',
        name: 'Pieteikuma novada pašvaldība',
        registration_number: applicant,
        address: 'Skolas iela 1, Paraugciems, LV-0001',
        email: 'dome@paraugs.example',
        phone: '+371 60000000',
        data_protection_contact: 'dati@paraugs.example',
        is_demo: true,
      },
    ),
  );
  const [service, withoutResult, notUnderMandate] = await Promise.all(
    ['EPD313', 'EPD09', 'EPD05'].map((code) => eService(database, karlis, code)),
  );
  assert.ok(service && withoutResult && notUnderMandate);

  const [today, yesterday, tomorrow] = ['2026-03-02', '2026-03-01', '2026-03-03'];
  const day = Temporal.PlainDate.from(today);
  const used = randomUUID();
  const { eService: _, identified: __, ...inPortal } = forms.filing(service.eServiceId, karlis.at);
  const filed = await leadCase(database, karlis, '22.1.3');
  await act(database, karlis, 'fileApplication', { case: filed.id }, forms.filing(service.eServiceId, karlis.at, used));
  const met = await leadCase(database, karlis, '22.1.1', { client: clients.arvids });
  const known = await clientOfCase(database, karlis, met.id);
  const doubted = { id: randomUUID(), of: { client: known }, input: { reason: 'Runāja tikai pavadonis.' } };
  const { id: doubt } = await carryOut({ database }, karlis, clientsActs.recordDoubt, doubted);

  const led = async (until: CaseStage, also: readonly string[] = []) => {
    const { id, mandate, application } = await leadCase(database, karlis, until, { also });
    return { case: id, mandate, application };
  };
  const atNotice = await led('notice');
  const mandateFaults: readonly Fault[] = [
    { typed: { validUntil: yesterday }, code: 'mandate.term-in-past', at: 'validUntil' },
    { typed: { validUntil: '2030-01-01' }, code: 'mandate.term-too-long', at: 'validUntil' },
    { typed: { editions: [randomUUID()] }, code: 'mandate.unknown-e-service', at: 'editions' },
    { typed: { editions: [service.id, service.id] }, code: 'mandate.e-service-twice', at: 'editions' },
    { typed: { editions: [notUnderMandate.id] }, code: 'mandate.technical-solution', at: 'editions' },
    {
      typed: { editions: [withoutResult.id] },
      code: 'mandate.no-result',
      at: 'resultWay',
    },
    {
      typed: {
        witnessSigns: 'yes',
        witnessName: 'Laimonis',
        witnessDocument: 'LV7777777',
        witnessReason: 'lauzta roka',
      },
      code: 'mandate.witness-not-taken',
      at: 'witnessSigns',
    },
    {
      typed: { blank: randomUUID(), signedByHandOn: today, signedByHandAt: '09:00' },
      code: 'mandate.blank-not-next',
      at: 'blank',
    },
  ];
  const plannedFaults = (restsOn: string[]): Fault[] => [
    { typed: { plannedOn: yesterday }, code: 'case.planned-before-filed', at: 'plannedOn', restsOn },
    { typed: { plannedOn: '2040-01-01' }, code: 'case.planned-too-late', at: 'plannedOn', restsOn },
    { typed: { plannedOn: '2027-01-01' }, code: 'case.planned-after-term', at: 'afterTerm', restsOn },
  ];
  const granted = {
    name: 'Zane Jaunā',
    email: 'zane@paraugs.example',
    position: 'eksperte',
    role: 'viewer',
    centre: karlis.centre,
    from: today,
    until: '2026-12-31',
  };
  return {
    'case.open': {
      actor: karlis,
      of: {},
      right: { edition: service.id },
      faults: [
        { typed: { edition: notUnderMandate.id }, code: 'case.technical-solution', at: 'edition' },
        { typed: { edition: undefined, eService: 'EPD999999' }, code: 'case.no-such-e-service', at: 'eService' },
        { typed: { edition: undefined, eService: 'e' }, code: 'case.several-e-services', at: 'eService' },
      ],
    },
    'declaration.receive': {
      actor: karlis,
      of: await led('opened'),
      right: forms.declaration,
      faults: [{ typed: { noneAvailable: '' }, code: 'clients.means-available', at: 'noneAvailable' }],
    },
    'identity.check': { actor: karlis, of: await led('2.6'), right: forms.identity, faults: identityFaults(yesterday) },
    'identity.put-right': {
      actor: karlis,
      of: await led('22.1.1'),
      right: { ...forms.identity, reason: 'Sajaukti cipari.' },
      faults: identityFaults(yesterday),
    },
    'notice.put-right': {
      actor: karlis,
      of: atNotice,
      right: { language: 'en', way: 'read', reason: 'Sajaukta valoda.' },
      faults: [{ typed: forms.notice, code: 'notice.nothing-put-right', at: '' }],
    },
    'mandate.draw': { actor: karlis, of: atNotice, right: forms.mandate([service.id], day), faults: mandateFaults },
    'mandate.preview': { actor: karlis, of: atNotice, right: forms.mandate([service.id], day), faults: mandateFaults },
    'mandate.sign': {
      actor: karlis,
      of: await led('drawn'),
      right: forms.signing(day),
      faults: [
        { typed: { signedOn: tomorrow }, code: 'mandate.signed-in-future', at: 'signedOn' },
        { typed: { signedOn: yesterday }, code: 'mandate.signed-before-drawn', at: 'signedOn' },
        { typed: { byHandOf: 'witness' }, code: 'mandate.no-witness', at: 'byHandOf' },
      ],
    },
    ...(await archiveFaults(database, karlis)),
    ...(await endingFaults(karlis, service.eServiceId, led)),
    'application.file': {
      actor: karlis,
      of: await led('22.1.3'),
      right: forms.filing(service.eServiceId, karlis.at),
      faults: [
        { typed: { ended: '23:59' }, code: 'case.times', at: 'ended', restsOn: ['day'] },
        { typed: { day: yesterday }, code: 'case.before-signing', at: 'day', restsOn: ['eService'] },
        { typed: { reference: used }, code: 'case.reference-used', at: 'reference', restsOn: ['eService'] },
      ],
    },
    'death.record': {
      actor: karlis,
      of: { client: known },
      right: { toldBy: 'meita pa tālruni' },
      faults: [{ typed: { diedOn: tomorrow }, code: 'death.in-future', at: 'diedOn' }],
    },
    'doubt.record': {
      actor: karlis,
      of: { client: known },
      right: { reason: 'Runāja tikai pavadonis.' },
      faults: [{ typed: { reviewOn: yesterday }, code: 'doubt.review-day', at: 'reviewOn' }],
    },
    'doubt.say': {
      actor: karlis,
      of: { client: known, doubt },
      right: { kind: 'reviewed', text: 'Vēl nesaprot.' },
      faults: [{ typed: { reviewOn: yesterday }, code: 'doubt.review-day', at: 'reviewOn', restsOn: ['kind'] }],
    },
    'planned-time.tell': {
      actor: karlis,
      of: await led('22.1.5'),
      right: forms.plannedTime(day),
      faults: plannedFaults(['atOnce']),
    },
    'application.put-right': {
      actor: karlis,
      of: await led('22.1.5'),
      right: { ...inPortal, reference: randomUUID(), reason: 'Sajaukti cipari.' },
      faults: [
        { typed: { ended: '23:59' }, code: 'case.times', at: 'ended', restsOn: ['day'] },
        { typed: { day: yesterday }, code: 'case.before-signing', at: 'day' },
        { typed: { reference: used }, code: 'case.reference-used', at: 'reference' },
      ],
    },
    'planned-time.put-right': {
      actor: karlis,
      of: await led('22.1.6'),
      right: { cause: 'postponed', plannedOn: '2026-03-30', way: 'phone', reason: 'Turētājs pārcēla' },
      faults: plannedFaults(['cause', 'atOnce']),
    },
    'result.put-right': {
      actor: karlis,
      of: await led('22.1.7'),
      right: { cause: 'mistaken', way: 'in_person', reason: 'Sajaukts veids.' },
      faults: [{ typed: { basedOn: randomUUID() }, code: 'case.put-right-meanwhile', at: 'basedOn' }],
    },
    'application.say-outcome': {
      actor: karlis,
      of: await led('22.1.5'),
      right: { kind: 'returned', since: today },
      faults: [
        { typed: { since: tomorrow }, code: 'case.outcome-in-future', at: 'since' },
        { typed: { since: yesterday }, code: 'case.outcome-before-filed', at: 'since' },
      ],
    },
    ...(await transferFaults(database, cast, filed.id)),
    'audit-log.find': {
      actor: await alsoIn(database, viewer, 'auditor'),
      of: {},
      right: { text: '1/2026', purpose: 'complaint' },
      faults: [
        { typed: { text: '99/2026' }, code: 'audit-log.nobody-found', at: 'text', reveals: true },
        { typed: { text: '329999-10077' }, code: 'audit-log.nobody-found', at: 'text', reveals: true },
      ],
    },
    ...(await consultationFaults(database, karlis, today, tomorrow)),
    ...(await satisfactionFaults(database, karlis, { free: today, entered: yesterday, tomorrow })),
    ...(await holdFaults(database, karlis, administrator)),
    ...(await classificationFaults(database, administrator, { free: '2028-01-01', taken: today, yesterday })),
    'archive-file.open': {
      actor: administrator,
      of: { centre: karlis.centre },
      right: { fileIndex: '1-15', title: 'Pilnvarojumi', retentionYears: 10, validFrom: '2027-01-01' },
      faults: [
        { typed: { fileIndex: '5-12' }, code: 'archive-file.not-in-scheme', at: 'fileIndex', restsOn: ['validFrom'] },
        { typed: { fileIndex: '1-17' }, code: 'archive-file.no-years', at: 'fileIndex', restsOn: ['validFrom'] },
        {
          typed: { title: 'Cits' },
          code: 'archive-file.other-title',
          at: 'title',
          restsOn: ['fileIndex', 'validFrom'],
        },
        {
          typed: { retentionYears: 9 },
          code: 'archive-file.other-term',
          at: 'retentionYears',
          restsOn: ['fileIndex', 'validFrom'],
        },
        { typed: { validFrom: '2019-01-01' }, code: 'archive-file.same-day', at: 'validFrom' },
        { typed: { validFrom: '2019-01-02' }, code: 'archive-file.past-day', at: 'validFrom' },
      ],
    },
    ...(await holdersFaults(database, karlis)),
    ...(await officeFaults(database, { actor: karlis, administrator, officer, known: applicant, emptied })),
    'right.grant': {
      actor: administrator,
      of: {},
      right: granted,
      faults: [
        { typed: { from: yesterday }, code: 'access.begins-in-past', at: 'from' },
        { typed: { role: 'organisation_auditor' }, code: 'access.no-counter', at: 'centre' },
        { typed: { role: 'holder_officer', centre: '' }, code: 'access.not-a-service-holder', at: 'role' },
        { typed: { centre: ruta.centre }, code: 'access.not-own-centre', at: 'centre' },
        {
          typed: { personalCode: '329999-00002' },
          code: 'access.another-name',
          at: 'personalCode',
          restsOn: ['name'],
          reveals: true,
        },
      ],
    },
    'right.extend': {
      actor: administrator,
      of: { right: viewer.right },
      right: { until: '2026-12-31' },
      faults: [{ typed: { until: yesterday }, code: 'access.ends-before-it-begins', at: 'until' }],
    },
    'access-request.register': {
      actor: officer,
      of: {},
      right: { registrationNumber: applicant, channel: 'post', arrivedOn: today },
      faults: [
        { typed: { arrivedOn: tomorrow }, code: 'request.registration', at: 'arrivedOn' },
        { typed: { registrationNumber: '90000000033' }, code: 'request.registration', at: 'registrationNumber' },
      ],
    },
  };
}
