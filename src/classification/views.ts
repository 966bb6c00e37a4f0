import { z } from 'zod';
import { viewOfNobody } from '#acting/index.ts';
import { staffNames } from '#organisations/index.ts';
import { typedId } from '#platform/input/ids.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { compareSchemes } from './compare-schemes.ts';
import { filesOf, linesOf, schemeOf, schemeOn, schemesOf } from './queries.ts';
import { words } from './words.ts';

const showsNobody = 'levels and files of the classification scheme';

const position = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .optional();

/** What an administrator sees of the classification schemes of their municipality. */
export const classificationViews = {
  /** The schemes, the one brought in last first, and which one applies today. */
  listSchemes: viewOfNobody({
    name: 'classification.list',
    title: say(words, (w) => w.views.list),
    roles: ['administrator'],
    path: '/classification',
    query: z.object({ before: typedId().optional() }),
    showsNobody,
    async look(tx, { organisation, at }, _of, { before }) {
      const applies = await schemeOn(tx, organisation, officialDay(at));
      return { seen: { applies, ...(await schemesOf(tx, organisation, before)) } };
    },
  }),
  /** A scheme, some lines of it, and on the first page how its files differ from those of the one that applies today. */
  viewScheme: viewOfNobody({
    name: 'classification.view',
    title: say(words, (w) => w.views.view),
    roles: ['administrator'],
    path: '/classification/{scheme}',
    query: z.object({ after: position }),
    showsNobody,
    async look(tx, { organisation, at }, { scheme: id }, { after }) {
      const scheme = await schemeOf(tx, organisation, id);
      const applies = await schemeOn(tx, organisation, officialDay(at));
      const people = [scheme.broughtBy, ...(scheme.adoptedBy ? [scheme.adoptedBy] : [])];
      const [page, staff] = [await linesOf(tx, id, after), await staffNames(tx, people)];
      const isCompared = applies !== undefined && applies !== id && after === undefined;
      const compared = isCompared ? compareSchemes(await filesOf(tx, applies), await filesOf(tx, id)) : undefined;
      return { seen: { scheme, staff, compared, ...page } };
    },
  }),
};
