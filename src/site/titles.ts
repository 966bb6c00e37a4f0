import { archiveActs, archiveConsequences, archiveViews } from '#archive/index.ts';
import { caseActs, caseConsequences } from '#cases/index.ts';
import { catalogueConsequences, catalogueViews } from '#catalogue/index.ts';
import { clientsViews } from '#clients/index.ts';
import { consultationsActs, consultationsViews } from '#consultations/index.ts';
import { mandateCompleted } from '#mandates/index.ts';
import type { Text } from '#platform/languages/languages.ts';
import { rightsActs, rightsConsequences, rightsViews } from '#rights/index.ts';

interface Titled {
  readonly name: string;
  readonly title: Text;
}

const rooms: readonly Readonly<Record<string, Titled> | readonly Titled[]>[] = [
  archiveActs,
  archiveConsequences,
  archiveViews,
  caseActs,
  caseConsequences,
  catalogueConsequences,
  catalogueViews,
  clientsViews,
  consultationsActs,
  consultationsViews,
  [mandateCompleted],
  rightsActs,
  rightsConsequences,
  rightsViews,
];

/** What every act, view and consequence is called, by its name: gathered from what the rooms export. */
export function titles(): ReadonlyMap<string, Text> {
  return new Map(rooms.flatMap((room) => Object.values(room).map(({ name, title }) => [name, title])));
}
