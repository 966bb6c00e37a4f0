import { randomUUID } from 'node:crypto';
import type { CentreActor } from '#acting/index.ts';
import type { CaseStage } from './cases.ts';
import type { Form } from './fault.ts';

/** A case led so far, by the parts of the addresses of its acts. */
type Led = (until: CaseStage, also?: readonly string[]) => Promise<Readonly<Record<string, string>>>;

/** What is wrong with ending a mandate, of all of it or of a part, and with closing a case. */
export async function endingFaults(
  actor: CentreActor,
  eService: string,
  led: Led,
): Promise<Readonly<Record<string, Form>>> {
  const [yesterday, tomorrow] = ['2026-03-01', '2026-03-03'];
  return {
    'mandate.end': {
      actor,
      of: await led('22.1.3'),
      right: { kind: 'revoked', declaredBy: 'Velta' },
      faults: [
        { typed: { declaredBy: '' }, code: 'mandate.no-notice', at: 'declaredBy', restsOn: ['kind'] },
        { typed: { endedOn: tomorrow }, code: 'mandate.ended-in-future', at: 'endedOn' },
        { typed: { endedOn: yesterday }, code: 'mandate.ended-before-signed', at: 'endedOn' },
        { typed: { kind: 'unsigned' }, code: 'mandate.signed', at: 'kind' },
      ],
    },
    'mandate.revoke-in-part': {
      actor,
      of: await led('22.1.3', ['EPD01']),
      right: { eServices: [eService], declaredBy: 'Velta' },
      faults: [
        { typed: { revokedOn: tomorrow }, code: 'mandate.ended-in-future', at: 'revokedOn' },
        { typed: { revokedOn: yesterday }, code: 'mandate.ended-before-signed', at: 'revokedOn' },
        { typed: { eServices: [randomUUID()] }, code: 'mandate.not-named', at: 'eServices' },
      ],
    },
    'case.close': {
      actor,
      of: await led('22.1.1'),
      right: { reason: 'client_left' },
      faults: [{ typed: { reason: 'identity_refused' }, code: 'case.closing-contradicts', at: 'reason' }],
    },
  };
}
