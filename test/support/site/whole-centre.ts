import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Actor, carryOut, everyRole } from '#acting/index.ts';
import { rightsActs } from '#rights/index.ts';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, clients, enterCast } from '#test/support/cast/people.ts';
import { thingsOfACentre } from '#test/support/cast/things-of-a-centre.ts';
import type { TestDatabase } from '#test/support/postgres/database.ts';
import type { WholeSite } from './whole-site.ts';

/** A site whose every address can be asked. */
export interface AskedWorld {
  readonly site: WholeSite;
  readonly actors: readonly Actor[];
  /** What stands for parameters of addresses. */
  readonly things: Readonly<Record<string, string>>;
  readonly alsoAsked?: readonly (readonly [route: string, path: string])[];
}

/** A centre with one of everything that an address can name, and somebody in every role. */
export async function openWholeCentre(database: TestDatabase, site: WholeSite): Promise<AskedWorld> {
  const cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
  const { things } = await thingsOfACentre(database, cast.karlis);
  const actors: Actor[] = [cast.karlis];
  for (const role of everyRole.filter((one) => one !== 'employee'))
    actors.push(await alsoIn(database, cast.karlis, role));
  const administrator = actors.find(({ role }) => role === 'administrator') ?? assert.fail();
  const { invitation } = await carryOut({ database }, administrator, rightsActs.grantRight, {
    id: randomUUID(),
    of: {},
    input: { ...zane, centre: cast.karlis.centre },
  });
  const ward = await leadCase(database, cast.karlis, 'drawn', { client: forMikus });
  return {
    site,
    actors,
    things: {
      ...things,
      ...{ paper: 'copy-1', centre: cast.karlis.centre, right: cast.viewer.right, invitation: invitation ?? '' },
      organisation: cast.karlis.organisation,
    },
    alsoAsked: [
      ['GET /cases/:case', `/cases/${ward.id}`],
      ['GET /api/cases/:case', `/api/cases/${ward.id}`],
      ['GET /cases/:case/identity', `/cases/${ward.id}/identity`],
      ['GET /cases/:case/mandates/:mandate', `/cases/${ward.id}/mandates/${ward.mandate}`],
    ],
  };
}

/** Every address of the site's pages and API, the parameters filled in, with its route. */
export function addressesOf({
  site,
  things,
  actors,
  alsoAsked = [],
}: AskedWorld): (readonly [route: string, path: string])[] {
  const routes = site.routes.filter((route) => route.startsWith('GET '));
  const plain = routes.map(
    (route) => [route, route.slice(4).replaceAll(/:(\w+)/g, (_, name: string) => things[name] ?? 'lv')] as const,
  );
  const more = withQuestions(actors[0]?.organisation ?? '').map((path) => [`GET ${path.split('?')[0]}`, path] as const);
  return [...plain, ...more, ...alsoAsked];
}

/** Addresses with questions, besides each route's own. */
const withQuestions = (organisation: string): readonly string[] => [
  '/cases?state=open',
  `/rights?organisation=${organisation}`,
  `/rights?organisation=${organisation}&list=due`,
  `/api/rights?organisation=${organisation}`,
  `/api/invitations?organisation=${organisation}`,
  '/access-requests?show=all',
];

const zane = {
  name: 'Zane Jaunā',
  email: 'zane@paraugs.example',
  role: 'viewer',
  position: 'eksperte',
  from: '2026-03-02',
  until: null,
};

const forMikus = {
  matter: 'other',
  basis: 'parent',
  basisDocument: 'dzimšanas apliecība 123',
  representedGivenName: clients.mikus.givenName,
  representedSurname: clients.mikus.surname,
  representedCode: clients.mikus.personalCode,
};
