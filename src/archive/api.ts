import { z } from '@hono/zod-openapi';
import { cite, counterActorOf, look, perform, requestIdOf } from '#acting/index.ts';
import { staffNames } from '#organisations/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Api, apiRoutes, daySchema, describe, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { archiveFileApi } from './archive-file-api.ts';
import { correctEntry, correctEntryInput } from './correct-entry.ts';
import { entryNotFound, type RegisterEntry, registerEntryOf, registerPage } from './register-entries.ts';
import { scansOf } from './scans.ts';
import { markKinds } from './tables.ts';
import { viewScan } from './view-scan.ts';

const entrySchema = z
  .object({
    document: z.string(),
    year: z.number().int(),
    number: z.number().int(),
    registeredOn: daySchema,
    fileIndex: z.string(),
    retentionYears: z.number().int(),
    place: z.object({ folder: z.string(), pages: z.number().int() }).nullable(),
    marks: z.array(z.object({ kind: z.enum(markKinds), note: z.string(), markedAt: momentSchema })),
  })
  .openapi('RegisterEntry');

const wholeEntrySchema = entrySchema
  .extend({
    registeredBy: z.string(),
    scans: z.array(
      z.object({ id: z.string(), mediaType: z.string(), size: z.number().int(), attachedAt: momentSchema }),
    ),
  })
  .openapi('WholeRegisterEntry');

const registerSchema = z
  .object({ entries: z.array(entrySchema), below: z.number().nullable(), above: z.number().nullable() })
  .openapi('Register');

const numberInAddress = z
  .string()
  .regex(/^\d{1,9}$/)
  .optional()
  .transform((text) => (text === undefined ? undefined : Number(text)));

const readers = ['employee', 'viewer', 'auditor'] as const;

/** The centre's register of mandates, for programs. */
export function archiveApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  describe(
    api,
    {
      method: 'get',
      path: '/api/register',
      summary: "A year of the centre's register, the newest number first, 50 a page",
      query: z.object({ year: numberInAddress, below: numberInAddress, above: numberInAddress }),
      reply: registerSchema,
    },
    async (c, { query }) => {
      const actor = counterActorOf(c, ...readers);
      const year = query.year ?? officialDay(actor.at).year;
      const found = await look(database, actor, (tx) => registerPage(tx, { ...query, year, size: 50 }));
      return { entries: found.entries.map(apiEntry), below: found.below ?? null, above: found.above ?? null };
    },
  );
  describe(api, {
    method: 'get',
    path: '/api/register/{document}',
    summary: 'An entry of the register with its scans',
    reply: wholeEntrySchema,
  }, async (c) => {
    const actor = counterActorOf(c, ...readers);
    return look(database, actor, async (tx) => {
      const entry = await registerEntryOf(tx, idOf(c.req.param('document')));
      if (!entry) throw entryNotFound();
      const staff = await staffNames(tx, [entry.registeredBy]);
      const scans = await scansOf(tx, entry.document);
      return { ...apiEntry(entry), registeredBy: staff.get(entry.registeredBy) ?? '', scans };
    });
  });
  describe(
    api,
    {
      method: 'post',
      path: '/api/register/{document}/corrections',
      summary: 'Note a correction at an entry; the entry itself stays as it was written',
      point: cite('22.1.3'),
      body: correctEntryInput,
      reply: z.object({ document: z.string() }).openapi('Corrected'),
    },
    async (c, { body }) => {
      const actor = counterActorOf(c, 'employee');
      const document = idOf(c.req.param('document'));
      const request = { id: requestIdOf(c), act: 'archive.mark-corrected', point: '22.1.3' } as const;
      return perform(database, actor, request, async (tx) => {
        await correctEntry(tx, actor, { document, ...body });
        return { document };
      });
    },
  );
  describe(api, {
    method: 'get',
    path: '/api/scans/{scan}',
    summary: 'A scan of the signed copy 1; who took it is logged',
    reply: z.object({ mediaType: z.string(), name: z.string(), base64: z.string() }).openapi('Scan'),
  }, async (c) => {
    const actor = counterActorOf(c, ...readers);
    const id = idOf(c.req.param('scan'));
    const { bytes, ...scan } = await look(database, actor, (tx) => viewScan(tx, actor, id));
    return { ...scan, base64: bytes.toString('base64') };
  });
  return api.route('/', archiveFileApi(database));
}

function apiEntry({ marks, ...entry }: RegisterEntry) {
  return { ...entry, marks: [...marks] };
}

function idOf(text: string | undefined): string {
  if (!isId(text)) throw entryNotFound();
  return text;
}
