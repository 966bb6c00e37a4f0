import { type Evidence, evidenceOfNoCentre } from '#acting/index.ts';
import { adoptScheme } from './adopt-scheme.ts';
import { bringScheme } from './bring-scheme.ts';

/** Where the log tells of this room's records. */
export const classificationEvidence: readonly Evidence[] = [
  evidenceOfNoCentre('classification_scheme', 'id', 'scheme', [bringScheme]),
  evidenceOfNoCentre('classification_line', 'scheme_id', 'scheme', [bringScheme], 'some'),
  evidenceOfNoCentre('classification_adoption', 'scheme_id', 'scheme', [adoptScheme]),
];
