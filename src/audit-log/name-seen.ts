import { namedInRequests } from '#access-requests/index.ts';
import { personsByIds } from '#clients/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { invitedNames } from '#rights/index.ts';
import type { NamePeople } from './read-log.ts';
import type { Seen } from './seen.ts';

/** Somebody who was seen, by name: empty if their data were destroyed since. */
export interface SeenPerson extends Seen {
  readonly name: string;
}

/** The same people by name, in the transaction of the log's centre; all whom a request names instead of the request. */
export async function nameSeen(tx: Logged, seen: readonly Seen[], namePeople: NamePeople): Promise<SeenPerson[]> {
  const idsOf = (kind: Seen['kind']) => seen.filter((one) => one.kind === kind).map(({ id }) => id);
  const clients = await personsByIds(tx, idsOf('clients'));
  const [staff, invited, requests] = await Promise.all([
    namePeople(tx, idsOf('staff')),
    invitedNames(tx, idsOf('invited')),
    namedInRequests(tx, idsOf('requests')),
  ]);
  return seen.flatMap((one): SeenPerson[] => {
    if (one.kind === 'requests') return (requests.get(one.id) ?? ['']).map((name) => ({ ...one, name }));
    const client = clients.get(one.id);
    const name = client ? `${client.givenName} ${client.surname}` : (staff.get(one.id) ?? invited.get(one.id) ?? '');
    return [{ ...one, name }];
  });
}
