import { z } from 'zod';
import { values } from './catalogue-values.ts';

/**
 * The properties of an edition, written once. The catalogue's file, the columns of `e_service_edition` (`portalUrl` is
 * `portal_url`), the comparison with the stored edition, the API's answer and the rows of the e-service's page are made
 * from them. An optional property is null when absent. The API's answers are checked by these rules too, so a stricter
 * rule must also be true of the editions already entered.
 */
export const editionContent = z.strictObject({
  name: values.inBoth(),
  /** Whether its technical solution allows applying under a mandate (17.3., 20.13.). */
  underMandate: values.yesOrNo(),
  /** Whether the portal shows the planned completion time (22.¹ 6.). */
  givesPlannedTime: values.yesOrNo(),
  /** Whether the portal shows the result (22.¹ 7.). */
  givesResult: values.yesOrNo(),
  /** How old, in years, whoever asks for it must be; null: the law's general rule. */
  minimumAge: values.age().nullable().default(null),
  /** The client's data that it uses, printed on the mandate. */
  dataUsed: values.inBoth(2000),
  /** The fields of the e-service's form. Nothing else may be collected (22.¹ 4.). */
  fields: values.list(z.strictObject({ key: values.key(), label: values.inBoth(), hint: values.inBoth().optional() })),
  /** The point of Annex 1, if the e-service is in the minimum service basket. */
  basketPoint: values.point().nullable().default(null),
  portalUrl: values.webAddress(),
});

export type EditionContent = Readonly<z.output<typeof editionContent>>;
/** The same before it is parsed: optional properties may be missing. */
export type EditionContentText = Readonly<z.input<typeof editionContent>>;

export const contentKeys = Object.keys(editionContent.shape) as (keyof EditionContent)[];

export type Field = Readonly<EditionContent['fields'][number]>;
