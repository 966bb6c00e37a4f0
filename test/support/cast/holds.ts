import { randomUUID } from 'node:crypto';
import { type Actor, type CentreActor, carryOut } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { retentionActs } from '#retention/index.ts';
import { leadCase } from './cases.ts';
import type { Form } from './fault.ts';

const reason = 'Izdomāts tiesas pieprasījums Nr. 1.';

/** A hold that an employee sets at an entry of the register: its id. */
export async function holdAt(
  database: Database,
  actor: CentreActor,
  document: string,
  reaches: 'entry' | 'person' = 'entry',
): Promise<string> {
  const asked = { id: randomUUID(), of: { document }, input: { reaches, reason } };
  return (await carryOut({ database }, actor, retentionActs.setHold, asked)).id;
}

/** A hold that an administrator sets on a file of a year. */
export async function holdOnFile(
  database: Database,
  actor: Actor,
  centre: string,
  input: { readonly year: number; readonly fileIndex: string },
): Promise<string> {
  const asked = { id: randomUUID(), of: { centre }, input: { ...input, reason } };
  return (await carryOut({ database }, actor, retentionActs.setHoldOnFile, asked)).id;
}

export async function liftHold(database: Database, actor: Actor, centre: string, hold: string): Promise<void> {
  const asked = { id: randomUUID(), of: { centre, hold }, input: { reason: 'Izdomāta lieta ir izbeigta.' } };
  await carryOut({ database }, actor, retentionActs.liftHold, asked);
}

/** The right forms about holds, and what each rule says no to. */
export async function holdFaults(
  database: Database,
  actor: CentreActor,
  administrator: Actor,
): Promise<Readonly<Record<string, Form>>> {
  const { mandate } = await leadCase(database, actor, '22.1.3');
  const hold = await holdAt(database, actor, mandate);
  return {
    'hold.set': { actor, of: { document: mandate }, right: { reaches: 'entry', reason }, faults: [] },
    'hold.set-on-file': {
      actor: administrator,
      of: { centre: actor.centre },
      right: { year: 2026, fileIndex: '5-12', reason },
      faults: [
        { typed: { fileIndex: '9-99' }, code: 'hold.no-file', at: 'fileIndex', restsOn: ['year'] },
        { typed: { year: '1999' }, code: 'hold.no-file', at: 'fileIndex', restsOn: ['fileIndex'] },
      ],
    },
    'hold.lift': { actor: administrator, of: { centre: actor.centre, hold }, right: { reason }, faults: [] },
  };
}

/** What each act about holds is asked, once. */
export function holdSituations(database: Database, employee: () => CentreActor, administrator: () => Promise<Actor>) {
  const entry = async () => (await leadCase(database, employee(), '22.1.3')).mandate;
  return {
    'hold.set': async () => ({
      actor: employee(),
      of: { document: await entry() },
      input: { reaches: 'entry', reason },
    }),
    'hold.set-on-file': async () => {
      await entry();
      const [{ centre }, actor] = [employee(), await administrator()];
      return {
        actor,
        of: { centre },
        input: { year: actor.at.toZonedDateTimeISO('Europe/Riga').year, fileIndex: '5-12', reason },
      };
    },
    'hold.lift': async () => {
      const { centre } = employee();
      const hold = await holdAt(database, employee(), await entry());
      return { actor: await administrator(), of: { centre, hold }, input: { reason } };
    },
  };
}
