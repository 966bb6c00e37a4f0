import { type Evidence, evidenceOfCentre } from '#acting/index.ts';
import { checkIdentity } from './check-identity.ts';
import { declareNoMeans } from './declare-no-means.ts';
import { putRightIdentity } from './put-right-identity.ts';
import { recordDoubt } from './record-doubt.ts';
import { sayOfDoubt } from './say-of-doubt.ts';

const person = { centre: 'centre_id', as: ['client', 'represented'], by: [checkIdentity, putRightIdentity] } as const;

/** Where the log tells of this room's records. A check of identity tells of whom it met, and notes what is new about them. */
export const clientsEvidence: readonly Evidence[] = [
  evidenceOfCentre('declaration', 'id', 'declaration', [declareNoMeans]),
  evidenceOfCentre('identity_check', 'id', 'identityCheck', [checkIdentity, putRightIdentity]),
  // A doubt that comes from a check has the check's id.
  {
    table: 'capacity_doubt',
    centre: 'centre_id',
    key: 'id',
    as: ['doubt', 'identityCheck'],
    by: [recordDoubt, checkIdentity, putRightIdentity],
    leaves: 'one-or-none',
  },
  evidenceOfCentre('capacity_doubt_word', 'id', 'word', [sayOfDoubt]),
  { ...person, table: 'client', key: 'id', leaves: 'some' },
  { ...person, table: 'client_name', key: 'client_id', leaves: 'some' },
  { ...person, table: 'personal_code', key: 'client_id', leaves: 'any' },
  { ...person, table: 'foreign_identity', key: 'client_id', leaves: 'any' },
];
