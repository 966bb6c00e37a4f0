import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, daySchema, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { archiveActs } from './acts.ts';
import type { Reservation } from './blanks.ts';
import type { RegisterEntry } from './register-entries.ts';
import type { Scan } from './scans.ts';
import { markKinds } from './tables.ts';
import { archiveViews } from './views.ts';

const placeSchema = z.object({ folder: z.string(), pages: z.number().int() });

const entrySchema = z
  .object({
    document: z.string(),
    year: z.number().int(),
    number: z.number().int(),
    registeredOn: daySchema,
    fileIndex: z.string(),
    retentionYears: z.number().int(),
    place: placeSchema.nullable(),
    /** What was recorded first, if the place was put right. */
    firstPlace: placeSchema.nullable(),
    /** The reservation, if its number was reserved for a blank that is filled by hand. */
    reservation: z.string().nullable(),
    /** When it was signed by hand, if it was entered from such a blank. */
    filledAt: momentSchema.nullable(),
    marks: z.array(
      z.object({ kind: z.enum(markKinds), note: z.string(), markedAt: momentSchema, place: placeSchema.nullable() }),
    ),
  })
  .openapi('RegisterEntry');

const wholeEntrySchema = entrySchema
  .extend({
    registeredBy: z.string(),
    scans: z.array(
      z.object({
        id: z.string(),
        mediaType: z.string(),
        size: z.number().int(),
        sha256: z.string(),
        attachedAt: momentSchema,
        /** As it was uploaded, if something behind its end was cut off. */
        /** That it does not hold any more, and which one holds instead. */
        putRight: z.object({ by: z.string().nullable(), at: momentSchema, who: z.string() }).nullable(),
        uploaded: z.object({ size: z.number().int(), sha256: z.string() }).nullable(),
      }),
    ),
  })
  .openapi('WholeRegisterEntry');

const registerSchema = z
  .object({ entries: z.array(entrySchema), below: z.number().nullable(), above: z.number().nullable() })
  .openapi('Register');

const reservationSchema = z
  .object({
    id: z.string(),
    year: z.number().int(),
    first: z.number().int(),
    last: z.number().int(),
    reason: z.string(),
    reservedAt: momentSchema,
    reservedBy: z.string(),
    /** Of how many of its blanks nothing is recorded yet. */
    open: z.number().int(),
  })
  .openapi('BlankReservation');

const scanSchema = z.object({ mediaType: z.string(), name: z.string(), base64: z.string() }).openapi('Scan');

const centresSchema = z
  .object({ centres: z.array(z.object({ id: z.string(), name: z.string(), isInScheme: z.boolean() })) })
  .openapi('ArchiveCentres');

const filesSchema = z
  .object({
    files: z.array(
      z.object({
        validFrom: daySchema,
        fileIndex: z.string(),
        title: z.string(),
        retentionYears: z.number().int(),
      }),
    ),
  })
  .openapi('ArchiveFiles');

/** The API of the centre's register of mandates and of its archive files. */
export function archiveApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  const { listRegister, listBlanks, viewReservation, viewScan, viewEntry, listCentres, listArchiveFiles } =
    archiveViews;
  viewRoute(api, { database }, listRegister, {
    reply: registerSchema,
    tell: ({ found: { entries, below, above } }) => ({
      entries: entries.map(apiEntry),
      below: below ?? null,
      above: above ?? null,
    }),
  });
  viewRoute(api, { database }, listBlanks, {
    reply: z.object({ reservations: z.array(reservationSchema) }).openapi('BlankReservations'),
    tell: ({ reservations, staff }) => ({ reservations: reservations.map((one) => apiReservation(one, staff)) }),
  });
  viewRoute(api, { database }, viewReservation, {
    reply: reservationSchema.extend({ blanks: z.array(entrySchema) }).openapi('BlankReservationWithBlanks'),
    tell: ({ reservation, blanks, staff }) => ({
      ...apiReservation(reservation, staff),
      blanks: blanks.map(apiEntry),
    }),
  });
  viewRoute(api, { database }, viewScan, {
    reply: scanSchema,
    tell: ({ bytes, ...scan }) => ({ ...scan, base64: bytes.toString('base64') }),
  });
  viewRoute(api, { database }, viewEntry, {
    reply: wholeEntrySchema,
    tell: ({ entry, scans, staff }) => ({
      ...apiEntry(entry),
      registeredBy: staff.get(entry.registeredBy) ?? '',
      scans: scans.map((scan) => apiScan(scan, staff)),
    }),
  });
  viewRoute(api, { database }, listCentres, { reply: centresSchema, tell: (centres) => ({ centres }) });
  viewRoute(api, { database }, listArchiveFiles, { reply: filesSchema, tell: ({ files }) => ({ files }) });
  return actRoutes(api, Object.values(archiveActs), { database });
}

function apiReservation(reservation: Reservation, staff: ReadonlyMap<string, string>) {
  return { ...reservation, reservedBy: staff.get(reservation.reservedBy) ?? '' };
}

function apiScan(
  { sha256, uploadedSize: size, uploadedSha256, putRight, ...scan }: Scan,
  staff: ReadonlyMap<string, string>,
) {
  const uploaded = size === null || uploadedSha256 === null ? null : { size, sha256: uploadedSha256.toString('hex') };
  const righted = putRight && { ...putRight, who: staff.get(putRight.who) ?? '' };
  return { ...scan, sha256: sha256.toString('hex'), uploaded, putRight: righted };
}

function apiEntry({ marks, ...entry }: RegisterEntry) {
  return { ...entry, marks: [...marks] };
}
