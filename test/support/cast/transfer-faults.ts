import type { Database } from '#platform/database/database.ts';
import { leadCase } from './cases.ts';
import type { Form } from './fault.ts';
import { type Cast, later, temporaryEmployee } from './people.ts';

/** What is wrong with giving a case to a colleague. `another` is a case whose responsible employee serves. */
export async function transferFaults(
  database: Database,
  { karlis, liga, viewer }: Cast,
  another: string,
): Promise<Readonly<Record<string, Form>>> {
  const asLiga = { givenName: 'Līga', surname: 'Ozola', personalCode: '329999-00002' };
  const gone = await temporaryEmployee(database, karlis, karlis.at.add({ hours: 1 }));
  const orphaned = await leadCase(database, gone, '22.1.1', { client: asLiga });
  return {
    'case.hand-over': {
      actor: karlis,
      of: { case: (await leadCase(database, karlis, '22.1.1', { client: asLiga })).id },
      right: { colleague: gone.person },
      faults: [
        { typed: { colleague: viewer.person }, code: 'case.colleague-may-not-serve', at: 'colleague' },
        { typed: { colleague: karlis.person }, code: 'case.colleague-has-it', at: 'colleague' },
        { typed: { colleague: liga.person }, code: 'case.colleague-is-client', at: 'colleague', reveals: true },
      ],
    },
    'case.hand-over-orphaned': {
      actor: later(karlis, { hours: 24 }),
      of: {},
      right: { cases: [orphaned.id], colleague: karlis.person },
      faults: [
        { typed: { colleague: viewer.person }, code: 'case.colleague-may-not-serve', at: 'colleague' },
        { typed: { colleague: liga.person }, code: 'case.colleague-is-client', at: 'colleague', reveals: true },
        { typed: { cases: [another] }, code: 'case.not-orphaned', at: 'cases' },
      ],
    },
  };
}
