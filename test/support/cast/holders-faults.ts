import type { CentreActor } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import type { Form } from './fault.ts';
import { heldEService, plannedChange } from './holders-situations.ts';
import { alsoIn } from './people.ts';

/** The right forms about a holder's e-services, and what each rule says no to. */
export async function holdersFaults(database: Database, karlis: CentreActor): Promise<Readonly<Record<string, Form>>> {
  const actor = await alsoIn(database, karlis, 'holder_officer');
  const { eServiceId: changed } = await heldEService(database, karlis.organisation, 'EPY2');
  const edition = await plannedChange(database, actor, changed);
  const right = {
    ...{ validFrom: '2026-06-01', reason: 'Mainās portāls.', nameLv: 'Ziņas', nameEn: 'Facts', minimumAge: '' },
    ...{ dataUsedLv: 'vārds', dataUsedEn: 'name', underMandate: 'yes', givesPlannedTime: 'no', givesResult: 'no' },
    portalUrl: 'https://portals.example/ep',
  };
  return {
    'e-service.change': {
      actor,
      of: { eService: changed },
      right,
      faults: [
        { typed: { validFrom: '2026-03-02' }, code: 'catalogue.not-ahead', at: 'validFrom' },
        { typed: { validFrom: '2026-03-03' }, code: 'catalogue.before-planned-change', at: 'validFrom' },
      ],
    },
    'e-service.withdraw-change': { actor, of: { eService: changed, edition }, right: { reason: 'Kļūda.' }, faults: [] },
  };
}
