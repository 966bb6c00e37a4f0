import { randomBytes } from 'node:crypto';
import { after } from 'node:test';
import pg from 'pg';
import { signingKeys } from '#platform/cryptography/signing-keys.ts';
import { act, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { systemClient } from './system-client.ts';
import { wholeSite } from './whole-site.ts';

/** A site on an evening, and the system of a service holder that tells of EPD313, to which cases of that morning are of interest. */
export async function holderSite() {
  const code = 'EPD313';
  const database = await freshDatabase();
  const { karlis, liga } = await enterCast(database);
  await prepareCentres(database, [karlis]);
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  after(() => owner.end());

  const origin = 'http://127.0.0.1:1';
  const keys = signingKeys(new Map([['tilts-2026', randomBytes(32)]]));
  const evening = later(karlis, { hours: 4 });
  const noon = later(karlis, { hours: 3 }).at.toString();
  const site = await wholeSite(database, evening.at, { connectedSystems: { legalBasis: 'tests', keys } });
  const door = { origin, now: () => evening.at, answer: (request: Request) => site.answer(request, {}) };
  const holder = await systemClient(database, door, { eServices: [code], name: 'Turētājs' });

  /** A case with an application, by what its holder knows of it. */
  async function filed(stage: Parameters<typeof leadCase>[2] = '22.1.5', options: Parameters<typeof leadCase>[3] = {}) {
    const led = await leadCase(database, karlis, stage, { code, ...options });
    const { rows } = await owner.query('select reference from portal_reference where application_id = $1', [
      led.application,
    ]);
    const about = { eService: options.code ?? code, reference: String(rows[0].reference) };
    let sequence = 0;
    return {
      ...led,
      next(type: string, also: object = {}) {
        sequence += 1;
        return { type, timestamp: noon, sequence, ...about, ...also };
      },
      async seen() {
        const reply = await site.get(evening, `/api/cases/${led.id}`);
        const { waitingFor, eServices } = (await reply.json()) as SeenCase;
        const [line] = eServices;
        return { waitingFor, became: line?.outcome?.kind ?? null, ...line?.byHolder };
      },
      page: async (path = '') => (await site.get(evening, `/cases/${led.id}${path}`)).text(),
      told: (name: 'tellPlannedTime' | 'tellResult' | 'sayWhatBecame', form: object, actor = evening) =>
        act(database, actor, name, { case: led.id, application: led.application }, form),
    };
  }

  async function tell(...delivery: Parameters<typeof holder.tell>) {
    const { status, body } = await holder.tell(...delivery);
    return { status, event: body.event ?? body.code };
  }

  /** The same site some seconds later. */
  async function doorIn(seconds: number): Promise<typeof door> {
    const at = evening.at.add({ seconds });
    const then = await wholeSite(database, at, { connectedSystems: { legalBasis: 'tests', keys } });
    return { origin, now: () => at, answer: (request: Request) => then.answer(request, {}) };
  }

  return { database, karlis, liga, owner, origin, evening, site, door, doorIn, holder, code, filed, tell };
}

interface SeenCase {
  readonly waitingFor: string;
  readonly eServices: readonly { readonly outcome: { readonly kind: string } | null; readonly byHolder: object }[];
}
