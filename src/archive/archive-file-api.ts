import { z } from '@hono/zod-openapi';
import { actorOf, requestIdOf } from '#acting/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { type Api, apiRoutes, daySchema, describe } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { archiveFilesOf } from './archive-file-on.ts';
import { nameArchiveFile } from './name-archive-file.ts';
import { archiveFileInput } from './open-archive-file.ts';
import { ownCentre } from './own-centres.ts';

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

/** The files in which centres keep mandates, for the programs of their municipality's administrator. */
export function archiveFileApi(database: Database): Api<Env> {
  const api = apiRoutes<Env>();
  const path = '/api/archive-files/{centre}';
  describe(api, {
    method: 'get',
    path,
    summary: 'The files in which a centre keeps mandates, the newest first',
    reply: filesSchema,
  }, async (c) => {
    const { id } = await ownCentre(database, actorOf(c, 'administrator'), c.req.param('centre'));
    return { files: await transaction(database, id, (tx) => archiveFilesOf(tx, id)) };
  });
  describe(
    api,
    {
      method: 'post',
      path,
      summary: 'Name the file of the classification scheme in which a centre keeps mandates from a day on',
      body: archiveFileInput,
      reply: z.object({ centre: z.string() }).openapi('ArchiveFileNamed'),
    },
    async (c, { body }) => {
      const administrator = actorOf(c, 'administrator');
      const { id } = await ownCentre(database, administrator, c.req.param('centre'));
      await nameArchiveFile(database, administrator, requestIdOf(c), { ...body, centre: id });
      return { centre: id };
    },
  );
  return api;
}
