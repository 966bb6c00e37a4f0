import { fold } from '#platform/languages/languages.ts';
import type { AdministratorsRight } from '#rights/index.ts';
import { nearestAmong } from './nearest.ts';

/** So many are offered to every row. Where there are more, a row is offered those that it can mean: a page of rows times people has no end. */
const fewEnough = 20;

interface Named {
  readonly name: string;
  readonly email: string;
}

interface Offered {
  /** Those that the row names, by name or e-mail. Annex 2 names people by nothing that never changes: an officer confirms who is meant. */
  readonly meant: readonly AdministratorsRight[];
  /** The same and others, in the order of all. */
  readonly offered: readonly AdministratorsRight[];
}

/** Tells for each row of a revocation whose rights and invitations it can mean; `ticked` are offered in any case. */
export function rightsMeant(all: readonly AdministratorsRight[]): (row: Named, ticked: readonly string[]) => Offered {
  const byName = Map.groupBy(all, ({ name }) => fold(name));
  const byEmail = Map.groupBy(all, ({ email }) => email.toLowerCase());
  const byId = new Map(all.map((right) => [right.id, right]));
  const nearest = nearestAmong(all, ({ name }) => name);
  return (row, ticked) => {
    const named = new Set([...(byName.get(fold(row.name)) ?? []), ...(byEmail.get(row.email.toLowerCase()) ?? [])]);
    const meant = [...named];
    if (all.length <= fewEnough) return { meant, offered: all };
    const also = [...ticked.flatMap((id) => byId.get(id) ?? []), ...nearest(row.name)];
    return { meant, offered: [...new Set([...meant, ...also])] };
  };
}
