import { accessRequestsActs, accessRequestsConsequences, accessRequestsViews } from '#access-requests/index.ts';
import { catalogueConsequences, catalogueViews } from '#catalogue/index.ts';
import { consultationsActs, consultationsViews } from '#consultations/index.ts';
import { organisationsEntries } from '#organisations/index.ts';
import type { Text } from '#platform/languages/languages.ts';
import { rightsActs, rightsConsequences, rightsViews } from '#rights/index.ts';
import { signInEntries } from '#sign-in/index.ts';

interface Titled {
  readonly name: string;
  readonly title: Text;
}

const rooms: readonly Readonly<Record<string, Titled> | readonly Titled[]>[] = [
  accessRequestsActs,
  accessRequestsConsequences,
  accessRequestsViews,
  organisationsEntries,
  rightsActs,
  rightsConsequences,
  rightsViews,
  signInEntries,
  catalogueConsequences,
  catalogueViews,
  consultationsActs,
  consultationsViews,
];

/** What every act, view and consequence is called, by its name: gathered from what the rooms export. */
export function titles(): ReadonlyMap<string, Text> {
  return new Map(rooms.flatMap((room) => Object.values(room).map(({ name, title }) => [name, title])));
}
