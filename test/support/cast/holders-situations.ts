import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Actor, type CentreActor, carryOut } from '#acting/index.ts';
import { catalogueActs, type EServiceEdition, enterEdition } from '#catalogue/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { alsoIn } from './people.ts';
import { typedFor } from './typed-for.ts';

/** An e-service that an organisation holds. */
export function heldEService(database: Database, organisation: string, code: string): Promise<EServiceEdition> {
  return transaction(database, null, (tx) =>
    enterEdition(tx, {
      code,
      validFrom: Temporal.PlainDate.from('2019-03-01'),
      name: { lv: 'Ziņas par sugām', en: 'Facts about species' },
      holderId: organisation,
      holder: 'Parauga aģentūra',
      portalUrl: 'https://portals.example/ep',
      underMandate: true,
      givesPlannedTime: true,
      givesResult: true,
      minimumAge: null,
      dataUsed: { lv: 'vārds', en: 'name' },
      fields: [],
      basketPoint: null,
    }),
  );
}

/** Plans the change of an e-service that tests of every act type, and returns its edition. */
export async function plannedChange(database: Database, actor: Actor, eService: string): Promise<string> {
  const { changeEService } = catalogueActs;
  const input = typedFor(changeEService, changeEService.input, { editions: [], eService, at: actor.at }) as object;
  const asked = { id: randomUUID(), of: { eService }, input };
  return (await carryOut({ database }, actor, changeEService, asked)).id;
}

interface Asked {
  readonly actor: Actor;
  readonly of: Readonly<Record<string, string>>;
  readonly input: object;
}

/** By the acts' names: a service holder's officer, and an e-service of theirs. */
export function holdersSituations(
  database: Database,
  karlis: () => CentreActor,
): Readonly<Record<string, () => Promise<Asked>>> {
  let asked: Promise<Actor> | undefined;
  const officer = () => {
    asked ??= alsoIn(database, karlis(), 'holder_officer');
    return asked;
  };
  let services = 0;
  const eService = async () => {
    services += 1;
    return (await heldEService(database, karlis().organisation, `EPX${services}`)).eServiceId;
  };
  const typed = (name: keyof typeof catalogueActs) => {
    const one = catalogueActs[name] ?? assert.fail(name);
    return typedFor(one, one.input, { editions: [], eService: '', at: karlis().at }) as object;
  };
  return {
    'e-service.change': async () => ({
      actor: await officer(),
      of: { eService: await eService() },
      input: typed('changeEService'),
    }),
    'e-service.withdraw-change': async () => {
      const of = { eService: await eService() };
      const edition = await plannedChange(database, await officer(), of.eService);
      return { actor: await officer(), of: { ...of, edition }, input: typed('withdrawChange') };
    },
  };
}
