import type { Actor, CentreActor } from '#acting/index.ts';
import { enterCentre } from '#organisations/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import type { Form } from './fault.ts';

interface Given {
  readonly actor: CentreActor;
  readonly administrator: Actor;
  readonly officer: Actor;
  /** A registration number that is known. */
  readonly known: string;
  /** An organisation in which there is nothing. */
  readonly emptied: string;
}

const contact = { address: 'Jaunā iela 3', email: 'jauns@paraugs.example', phone: '+371 60000009' };
const ofOrganisation = { ...contact, dataProtectionContact: 'dati@paraugs.example' };
const ofCentre = { ...contact, name: 'Jaunciema centrs', kind: 'novada', place: 'Jaunciems' };
const [today, yesterday, tomorrow] = ['2026-03-02', '2026-03-01', '2026-03-03'];

/** The right forms about organisations and centres, and what each rule says no to. */
export async function officeFaults(
  database: Database,
  { actor, administrator, officer, known, emptied }: Given,
): Promise<Readonly<Record<string, Form>>> {
  const { id: emptyCentre } = await transaction(database, null, (tx) =>
    enterCentre(tx, { organisation_id: actor.organisation, ...ofCentre }),
  );
  const closing = { organisation: emptied, centre: emptyCentre };
  return {
    'organisation.add': {
      actor: officer,
      of: {},
      right: { kind: 'institution', name: 'Parauga iestāde', registrationNumber: '90000000091', ...ofOrganisation },
      faults: [{ typed: { registrationNumber: known }, code: 'office.known', at: 'registrationNumber' }],
    },
    'organisation.change': {
      actor: administrator,
      of: { organisation: actor.organisation },
      right: { ...ofOrganisation, validFrom: today },
      faults: [
        { typed: { name: 'Cits nosaukums' }, code: 'office.name-is-the-ministrys', at: 'name' },
        { typed: { validFrom: yesterday }, code: 'office.in-past', at: 'validFrom' },
      ],
    },
    'organisation.close': {
      actor: officer,
      of: { organisation: closing.organisation },
      right: { closedFrom: tomorrow, reason: 'Domes lēmums Nr. 7' },
      faults: [
        { typed: { closedFrom: yesterday }, code: 'office.in-past', at: 'closedFrom' },
        { typed: { closedFrom: '' }, code: 'office.is-open', at: 'closedFrom' },
        { typed: { successor: closing.organisation }, code: 'office.no-such-successor', at: 'successor' },
      ],
    },
    'centre.add': {
      actor: officer,
      of: { organisation: actor.organisation },
      right: ofCentre,
      faults: [],
    },
    'centre.change': {
      actor: administrator,
      of: { centre: actor.centre },
      right: { ...ofCentre, validFrom: today },
      faults: [{ typed: { validFrom: yesterday }, code: 'office.in-past', at: 'validFrom' }],
    },
    'centre.say-hours': {
      actor: administrator,
      of: { centre: actor.centre },
      right: { opens: 'now', monday: '8:30–12:00; 12:30–17:00', sunday: 'slēgts', validFrom: today, basedOn: '' },
      faults: [
        { typed: { validFrom: yesterday }, code: 'hours.in-past', at: 'validFrom' },
        { typed: { basedOn: emptyCentre }, code: 'hours.changed-meanwhile', at: 'validFrom' },
      ],
    },
    'centre.say-day': {
      actor: administrator,
      of: { centre: actor.centre },
      right: { firstDay: tomorrow, lastDay: tomorrow, state: 'open', hours: '9:00–13:00' },
      faults: [
        { typed: { firstDay: yesterday }, code: 'hours.in-past', at: 'firstDay' },
        { typed: { lastDay: today }, code: 'hours.ends-before', at: 'lastDay', restsOn: ['firstDay'] },
        { typed: { lastDay: '2027-03-31' }, code: 'hours.too-long', at: 'lastDay', restsOn: ['firstDay'] },
        { typed: { state: 'closed' }, code: 'hours.times-of-closed', at: 'hours' },
        { typed: { hours: '' }, code: 'hours.open-when', at: 'hours', restsOn: ['state'] },
        { typed: { hours: '01.06.–31.08.: 9:00–13:00' }, code: 'hours.times-alone', at: 'hours', restsOn: ['state'] },
      ],
    },
    'centre.close': {
      actor: administrator,
      of: { centre: closing.centre },
      right: { closedFrom: tomorrow, reason: 'Domes lēmums Nr. 7' },
      faults: [
        { typed: { closedFrom: yesterday }, code: 'office.in-past', at: 'closedFrom' },
        { typed: { closedFrom: '' }, code: 'office.is-open', at: 'closedFrom' },
        { typed: { successor: closing.centre }, code: 'office.no-such-successor', at: 'successor' },
      ],
    },
  };
}
