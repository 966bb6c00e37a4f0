import { z } from 'zod';
import type { Dimension, Edition, Proof } from '#small-cells';

const named = z.object({ id: z.string(), lv: z.string(), en: z.string() });

/**
 * An edition of the published statistics as it is kept. Places, services and months are those of all editions so far, in the order in
 * which they first were counted: so an earlier edition's numbers name the same ones.
 */
export const publicationContent = z.object({
  municipalities: z.array(named),
  places: z.array(named.extend({ municipality: z.int() })),
  services: z.array(named.extend({ code: z.string().nullable() })),
  months: z.array(z.string()),
  counts: z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])),
  margins: z.array(
    z.object({
      margin: z.array(z.string()),
      cells: z.array(z.object({ at: z.array(z.int()), count: z.int().nullable() })),
    }),
  ),
  refused: z.array(z.object({ margin: z.array(z.string()), code: z.enum(refusalCodes()) })),
  /** For each edition so far, the place, service and month of each count that differs, and by how much. */
  proofs: z.array(z.array(z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])))),
});

export type PublicationContent = z.output<typeof publicationContent>;

function refusalCodes() {
  return ['hides-more-than-it-shows', 'gives-away', 'too-much-work'] as const;
}

type Members = Pick<PublicationContent, 'municipalities' | 'places' | 'services' | 'months'>;

/** Place, service and time with their levels, by ids. */
export function dimensionsOf({ municipalities, places, services, months }: Members): Dimension[] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return [
    {
      name: 'place',
      levels: [
        {
          name: 'centre',
          members: places.map(({ id }) => id),
          parents: places.map(({ municipality }) => municipality),
        },
        { name: 'municipality', members: municipalities.map(({ id }) => id), parents: municipalities.map(() => 0) },
        { name: 'country', members: ['LV'] },
      ],
    },
    {
      name: 'service',
      levels: [
        { name: 'e-service', members: services.map(({ id }) => id), parents: services.map(() => 0) },
        { name: 'all', members: ['all'] },
      ],
    },
    {
      name: 'time',
      levels: [
        { name: 'month', members: months, parents: months.map((month) => years.indexOf(month.slice(0, 4))) },
        { name: 'year', members: years },
      ],
    },
  ];
}

/** An edition as the next one is held against it, among as many services and months as there are by now. */
export function editionOf({ counts, margins, proofs }: PublicationContent, among: Members): Edition {
  return {
    counts: counts.map(([place, service, month, count]) => ({ at: [place, service, month], count })),
    margins: margins.map(({ margin, cells }) => ({
      margin,
      cells: cells.map(({ at, count }) => ({ at, count: count ?? undefined })),
    })),
    proofs: proofs.map((proof) =>
      proof.map(
        (changes) => new Map(changes.map(([place, service, month, by]) => [indexOf(among, place, service, month), by])),
      ),
    ),
  };
}

/** Proofs as they are kept: by members, for there will be more of these. */
export function keptProofs(proofs: readonly Proof[], { services, months }: Members): PublicationContent['proofs'] {
  return proofs.map((proof) =>
    proof.map((changes) =>
      [...changes].map(([at, by]): [number, number, number, number] => [
        Math.floor(at / months.length / services.length),
        Math.floor(at / months.length) % services.length,
        at % months.length,
        by,
      ]),
    ),
  );
}

function indexOf({ services, months }: Members, place: number, service: number, month: number): number {
  return (place * services.length + service) * months.length + month;
}
