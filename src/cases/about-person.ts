import type { CentreActor } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { type Mandate, type Reach, reachOf, stateOf } from '#mandates/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { ApplicationFacts } from './application-facts.ts';
import { type CaseFacts, type CaseRead, readCase } from './case-facts.ts';
import { casesOfPerson } from './cases-of-person.ts';
import type { Duties } from './duties.ts';
import { dutiesOf } from './duties-of.ts';
import { casesByIds, type ListedCase } from './list-cases.ts';
import { looksAtPerson, type SeenOnDay } from './looks-at-person.ts';

/** What a centre has for a person, client or represented: newest first. */
export interface AboutPerson {
  readonly cases: readonly CaseOfPerson[];
  /** Older ones, of which nothing is told here. */
  readonly more: number;
  readonly mandates: readonly MandateOfPerson[];
  readonly applications: readonly ApplicationOfPerson[];
  readonly seen: readonly SeenOnDay[];
}

export interface CaseOfPerson {
  readonly row: ListedCase;
  readonly facts: CaseFacts;
  readonly duties: Duties;
}

export interface MandateOfPerson {
  readonly case: string;
  readonly mandate: Mandate;
  readonly eServices: readonly EServiceOfMandate[];
  readonly reach: Reach | undefined;
}

export interface EServiceOfMandate {
  readonly edition: EServiceEdition;
  /** Since when the mandate is withdrawn for it. */
  readonly revokedFrom: Temporal.Instant | undefined;
}

export interface ApplicationOfPerson {
  readonly case: string;
  readonly filed: ApplicationFacts;
  readonly eService: EServiceEdition | undefined;
}

/** The newest of somebody's cases are read, each as it stands. */
const mostCases = 30;

/** Everything that the centre has for a person, and who looked at it. */
export async function aboutPerson(tx: Logged, actor: CentreActor, client: string): Promise<AboutPerson> {
  const { centre, person, at } = actor;
  const ids = (await casesOfPerson(tx, { centre, client })).reverse();
  const shown = ids.slice(0, mostCases);
  const [listed, read, seen] = await Promise.all([
    casesByIds(tx, actor, shown),
    Promise.all(shown.map((id) => readCase(tx, { centre, id, person }))),
    looksAtPerson(tx, { centre, client }),
  ]);
  const cases = read.flatMap(({ facts, editions }): CaseOfPerson[] => {
    const row = listed.find(({ id }) => id === facts.id);
    return row ? [{ row, facts, duties: dutiesOf(facts, editions, at) }] : [];
  });
  const mandates = read.flatMap(mandatesIn);
  const reaches = await reachOf(
    tx,
    mandates.map(({ mandate }) => mandate.id),
  );
  return {
    cases,
    more: ids.length - shown.length,
    mandates: inForceFirst(
      mandates.map((one) => ({ ...one, reach: reaches.get(one.mandate.id) })),
      at,
    ),
    applications: read.flatMap(applicationsIn),
    seen,
  };
}

function mandatesIn({ facts, editions }: CaseRead) {
  return facts.mandates.toReversed().map((mandate) => ({
    case: facts.id,
    mandate,
    eServices: mandate.scope.flatMap(({ editionId, revoked }) => {
      const edition = editions.get(editionId);
      return edition ? [{ edition, revokedFrom: revoked?.from }] : [];
    }),
  }));
}

function applicationsIn({ facts, editions }: CaseRead): ApplicationOfPerson[] {
  return facts.applications
    .toReversed()
    .map((filed) => ({ case: facts.id, filed, eService: editions.get(filed.editionId) }));
}

function inForceFirst(mandates: readonly MandateOfPerson[], at: Temporal.Instant): MandateOfPerson[] {
  const isLive = ({ mandate }: MandateOfPerson) => ['in_force', 'drawn'].includes(stateOf(mandate, at));
  return [...mandates.filter(isLive), ...mandates.filter((one) => !isLive(one))];
}

/** Everybody who is named in these cases. */
export function namedIn({ cases }: Pick<AboutPerson, 'cases'>): (string | undefined)[] {
  return cases.flatMap(({ facts }) =>
    facts.identityChecks.flatMap(({ client, represented }) => [client ?? undefined, represented ?? undefined]),
  );
}
