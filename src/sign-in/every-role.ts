import type { Role } from '#acting/index.ts';

// A role that is not here does not compile.
const known: Readonly<Record<Role, true>> = {
  employee: true,
  viewer: true,
  auditor: true,
  organisation_auditor: true,
  administrator: true,
  ministry_officer: true,
  holder_officer: true,
  representative: true,
};

/** Whoever works here has sessions. */
export const everyRole = Object.keys(known) as readonly Role[];
