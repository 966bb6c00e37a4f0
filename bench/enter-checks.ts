import type { CentreActor } from '#acting/index.ts';
import { leadCase } from '#test/support/cast/cases.ts';
import type { AccessSite } from '#test/support/site/access-site.ts';
import { systemClient } from '#test/support/site/system-client.ts';

/** How a connected system asks: its token, and a question about each client who granted a mandate. */
export interface Checks {
  readonly token: string;
  readonly questions: readonly Readonly<Record<string, string>>[];
}

const clientsAtEach = 50;

const numbers = ['PNOLV-329999-00001', 'PNOLV-329999-00004', 'PNOLV-329999-00005'];

/** Connects a system to the site of a measurement, and has clients grant mandates at each centre. */
export async function enterChecks(site: AccessSite, actors: readonly CentreActor[]): Promise<Checks> {
  const { origin, now, database } = site;
  const door = { origin, now, answer: (request: Request) => fetch(request) };
  const client = await systemClient(database, door, { eServices: 'all' });
  const { body } = await client.prove();
  const questions: Checks['questions'][number][] = [];
  for (const [at, actor] of actors.entries()) {
    for (let left = 0; left < clientsAtEach; left += 1) {
      const personalCode = `320000-${at}${String(left).padStart(4, '0')}`;
      await leadCase(database, { ...actor, at: now(), signedInAt: now() }, '22.1.3', { client: { personalCode } });
      questions.push({ employee: numbers[at] ?? '', personalCode, eService: 'EPD313' });
    }
  }
  return { token: String(body.access_token), questions };
}
