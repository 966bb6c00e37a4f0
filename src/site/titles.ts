import { catalogueConsequences, catalogueViews } from '#catalogue/index.ts';
import { consultationsActs, consultationsViews } from '#consultations/index.ts';
import type { Text } from '#platform/languages/languages.ts';

interface Titled {
  readonly name: string;
  readonly title: Text;
}

const rooms: readonly Readonly<Record<string, Titled> | readonly Titled[]>[] = [
  catalogueConsequences,
  catalogueViews,
  consultationsActs,
  consultationsViews,
];

/** What every act, view and consequence is called, by its name: gathered from what the rooms export. */
export function titles(): ReadonlyMap<string, Text> {
  return new Map(rooms.flatMap((room) => Object.values(room).map(({ name, title }) => [name, title])));
}
