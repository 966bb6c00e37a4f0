import type { RightsTables } from './tables.ts';

/** What is read of an invitation: all but the hash of its link. */
export const invitationColumns = [
  'id',
  'name',
  'email',
  'role',
  'organisation_id',
  'centre_id',
  'position',
  'valid_from',
  'valid_until',
  'invited_by',
  'invited_at',
  'expires_at',
  'basis',
  'claimed_at',
  'claimed_by',
  'claimed_name',
  'right_id',
  'withdrawn_at',
] as const satisfies readonly (keyof RightsTables['access_invitation'])[];
