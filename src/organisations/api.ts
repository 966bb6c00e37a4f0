import { z } from '@hono/zod-openapi';
import { actRoutes, viewRoute } from '#acting/index.ts';
import { type Api, apiRoutes, daySchema, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { organisationsActs } from './acts.ts';
import { basedOnOf } from './based-on.ts';
import type { OfficeChange, OfficeClosing } from './history.ts';
import type { KnownCentre, KnownOrganisation } from './known-offices.ts';
import type { OrganisationsParts } from './pages.tsx';
import { organisationsViews } from './views.ts';
import { centreColumns, organisationColumns } from './write-change.ts';

const kind = z.enum(['ministry', 'municipality', 'institution', 'service_holder']);
const dayOrNull = daySchema.nullable();

/** To be handed back with a change, so that it overwrites nothing that is not in this reply. */
const basedOn = z.string();

const organisationSchema = z
  .object({
    id: z.string(),
    kind,
    name: z.string(),
    registrationNumber: z.string(),
    address: z.string(),
    email: z.string(),
    phone: z.string(),
    dataProtectionContact: z.string(),
    /** The first day on which it is closed. */
    closedFrom: dayOrNull,
    successor: z.string().nullable(),
    basedOn,
  })
  .openapi('Organisation');

const centreSchema = z
  .object({
    id: z.string(),
    organisation: z.string(),
    name: z.string(),
    kind: z.string(),
    address: z.string(),
    place: z.string(),
    email: z.string(),
    phone: z.string(),
    closedFrom: dayOrNull,
    successor: z.string().nullable(),
    basedOn,
  })
  .openapi('Centre');

const historySchema = z.object({
  changes: z.array(
    z.object({
      validFrom: daySchema,
      changedAt: momentSchema,
      changedBy: z.string().nullable(),
      changed: z.record(z.string(), z.string()),
    }),
  ),
  closings: z.array(
    z.object({ closedFrom: dayOrNull, closedAt: momentSchema, closedBy: z.string(), reason: z.string() }),
  ),
});

const listSchema = z
  .object({
    organisations: z.array(
      z.object({
        id: z.string(),
        kind,
        name: z.string(),
        registrationNumber: z.string(),
        closedFrom: dayOrNull,
        centres: z.number().int(),
      }),
    ),
  })
  .openapi('Organisations');

/** The API of organisations and centres. */
export function organisationsApi(parts: OrganisationsParts): Api<Env> {
  const api = apiRoutes<Env>();
  const { listOrganisations, viewOrganisation, viewCentre } = organisationsViews;
  viewRoute(api, parts, listOrganisations, { reply: listSchema, tell: (organisations) => ({ organisations }) });
  viewRoute(api, parts, viewOrganisation, {
    reply: organisationSchema
      .extend({ centres: z.array(centreSchema), ...historySchema.shape })
      .openapi('OrganisationWithHistory'),
    tell: ({ organisation, centres, ...history }) => ({
      ...apiOrganisation(organisation),
      centres: centres.map(apiCentre),
      ...apiHistory(history),
    }),
  });
  viewRoute(api, parts, viewCentre, {
    reply: centreSchema.extend(historySchema.shape).openapi('CentreWithHistory'),
    tell: ({ centre, ...history }) => ({ ...apiCentre(centre), ...apiHistory(history) }),
  });
  return actRoutes(api, Object.values(organisationsActs), parts);
}

function apiOrganisation(row: KnownOrganisation) {
  const { registration_number, data_protection_contact, closed_from, successor_id, ...same } = row;
  return {
    ...same,
    registrationNumber: registration_number,
    dataProtectionContact: data_protection_contact,
    closedFrom: closed_from,
    successor: successor_id,
    basedOn: basedOnOf(organisationColumns, row),
  };
}

function apiCentre(row: KnownCentre) {
  const { organisation_id, closed_from, successor_id, ...same } = row;
  return {
    ...same,
    organisation: organisation_id,
    closedFrom: closed_from,
    successor: successor_id,
    basedOn: basedOnOf(centreColumns, row),
  };
}

type History = { readonly closings: readonly OfficeClosing[] };

function apiHistory({
  changes,
  closings,
}: Pick<History, 'closings'> & { readonly changes: readonly OfficeChange<string>[] }) {
  return {
    changes: changes.map(({ validFrom, at, by, changed }) => ({
      validFrom,
      changedAt: at,
      changedBy: by,
      changed: Object.fromEntries(changed.map(({ column, value }) => [camelOf(column), value])),
    })),
    closings: closings.map(({ closedFrom, at, by, reason }) => ({ closedFrom, closedAt: at, closedBy: by, reason })),
  };
}

function camelOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
