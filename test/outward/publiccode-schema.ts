import { z } from 'zod';

// The vocabularies are long; of the categories only those are here that could apply to us.
const categories = [
  'compliance-management',
  'customer-service-and-support',
  'digital-citizenship',
  'document-management',
  'e-signature',
  'identity-management',
  'service-desk',
  'workflow-management',
] as const;
const scopes = ['justice', 'local-authorities', 'society', 'welfare'] as const;

const text = z.string().min(1);
const language = z.string().regex(/^[a-z]{2,3}(-\w+)*$/, 'must be a language tag of BCP 47');
const languages = <Value extends z.ZodType>(value: Value) =>
  z.record(language, value).refine((found) => Object.keys(found).length > 0, 'must have one language at least');
const country = z.string().regex(/^[A-Z]{2}$/, 'must be a country code of ISO 3166-1');

const description = z.strictObject({
  localisedName: text.optional(),
  shortDescription: text.max(150),
  longDescription: z.string().min(150).max(10_000),
  documentation: z.url().optional(),
  apiDocumentation: z.url().optional(),
  features: z.array(text.max(100)).min(1),
  screenshots: z.array(z.string().regex(/\.(png|jpg)$/)).optional(),
  videos: z.array(z.url()).optional(),
  awards: z.array(text).optional(),
});

const dependency = z.strictObject({
  name: text,
  versionMin: text.optional(),
  versionMax: text.optional(),
  version: text.optional(),
  optional: z.boolean().optional(),
});

const contact = z.strictObject({
  name: text,
  email: z.email().optional(),
  phone: z
    .string()
    .regex(/^\+[\d ]+$/)
    .optional(),
  affiliation: text.optional(),
});
const contractor = z.strictObject({ name: text, until: z.iso.date(), email: z.email().optional(), website: z.url() });

const maintenance = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
  z.strictObject({
    type: z.literal('contract'),
    contractors: z.array(contractor).min(1),
    contacts: z.array(contact).optional(),
  }),
  z.strictObject({ type: z.literal('none') }),
]);

/** The core of publiccode.yml 0.5 (https://yml.publiccode.tools): its keys, which are mandatory, and their forms. */
export const publiccode = z.strictObject({
  publiccodeYmlVersion: z.string().regex(/^0\.([4-9]|\d\d)(\.\d+)?$/, 'must be 0.4 or later'),
  name: text,
  applicationSuite: text.optional(),
  url: z.url({ protocol: /^https$/ }),
  landingURL: z.url().optional(),
  isBasedOn: z.union([text, z.array(text)]).optional(),
  softwareVersion: text.optional(),
  releaseDate: z.iso.date().optional(),
  logo: z
    .string()
    .regex(/\.(svgz?|png)$/)
    .optional(),
  platforms: z.array(text).min(1),
  categories: z.array(z.enum(categories)).min(1),
  usedBy: z.array(text).optional(),
  roadmap: z.url().optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  intendedAudience: z
    .strictObject({
      countries: z.array(country).optional(),
      unsupportedCountries: z.array(country).optional(),
      scope: z.array(z.enum(scopes)).optional(),
    })
    .optional(),
  description: languages(description),
  legal: z.strictObject({ license: text, mainCopyrightOwner: text.optional() }),
  maintenance,
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(language).min(1) }),
  dependsOn: z
    .strictObject({
      open: z.array(dependency).optional(),
      proprietary: z.array(dependency).optional(),
      hardware: z.array(dependency).optional(),
    })
    .optional(),
});
