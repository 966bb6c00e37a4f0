import type { Fault } from './fault.ts';
import { clients } from './people.ts';

/** What each rule of a check of identity says no to, of clients whom the centre knows. */
export function identityFaults(yesterday: string): readonly Fault[] {
  const asWard = {
    ...{ matter: 'other', basis: 'parent', basisDocument: '1' },
    representedGivenName: 'Velta',
    representedSurname: 'Priedīte',
    representedCode: clients.velta.personalCode,
  };

  return [
    { typed: { documentValidTo: '2080-01-01' }, code: 'clients.impossible-day', at: 'documentValidTo' },
    {
      typed: { documentValidTo: yesterday },
      code: 'clients.document-outdated',
      at: 'documentValidTo',
      restsOn: ['outcome'],
    },
    { typed: { birthDate: '2027-01-01' }, code: 'clients.impossible-day', at: 'birthDate' },
    {
      typed: { birthDate: '2020-01-01' },
      code: 'clients.minor-without-basis',
      at: 'minorBasis',
      restsOn: ['birthDate', 'matter', 'outcome'],
    },
    { typed: { personalCode: clients.skaidrite.personalCode }, code: 'clients.check-digit', at: 'personalCode' },
    { typed: { previousCode: clients.skaidrite.personalCode }, code: 'clients.check-digit', at: 'previousCode' },
    {
      typed: { previousCode: clients.arvids.personalCode },
      code: 'clients.two-persons',
      reveals: true,
      at: 'previousCode',
      restsOn: ['personalCode'],
    },
    { typed: { personalCode: '329999-00001' }, code: 'clients.serves-themself', at: 'personalCode' },
    {
      typed: { givenName: 'Cita', surname: 'Persona' },
      code: 'clients.other-name',
      reveals: true,
      at: 'nameConfirmed',
      restsOn: ['personalCode', 'previousCode'],
    },
    {
      typed: asWard,
      code: 'clients.represents-themself',
      reveals: true,
      at: 'representedCode',
      restsOn: ['personalCode', 'previousCode'],
    },
  ];
}
