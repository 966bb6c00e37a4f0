import { contentKeys } from './edition-content.ts';

/** The columns of `e_service_edition` that make up an `EServiceEdition`, with the code of its e-service. */
export const editionColumns = [
  'id',
  'eServiceId',
  'validFrom',
  'validUntil',
  'holderId',
  'holder',
  ...contentKeys,
] as const;
