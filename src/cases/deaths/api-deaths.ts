import { z } from '@hono/zod-openapi';
import { daySchema, momentSchema } from '#platform/http/api.ts';
import type { DeathsOfPerson } from './view-deaths.ts';

const said = z.object({ at: momentSchema, by: z.string() });

/** The records of a person's death in the API, newest first. */
export const deathsSchema = z
  .object({
    deaths: z.array(
      z.object({
        id: z.string(),
        diedOn: daySchema,
        toldBy: z.string().nullable(),
        recorded: said,
        mistake: said.extend({ reason: z.string().nullable(), confirmed: said.nullable() }).nullable(),
      }),
    ),
  })
  .openapi('Deaths');

export function apiDeaths({ deaths, staff }: DeathsOfPerson): z.input<typeof deathsSchema> {
  const by = (at: Temporal.Instant, person: string) => ({ at, by: staff.get(person) ?? '' });
  return {
    deaths: deaths.map(({ id, diedOn, toldBy, recordedAt, recordedBy, mistake }) => ({
      id,
      diedOn,
      toldBy,
      recorded: by(recordedAt, recordedBy),
      mistake: mistake && {
        ...by(mistake.saidAt, mistake.saidBy),
        reason: mistake.reason,
        confirmed: mistake.confirmedAt && mistake.confirmedBy ? by(mistake.confirmedAt, mistake.confirmedBy) : null,
      },
    })),
  };
}
