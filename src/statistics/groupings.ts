import type { Role } from '#acting/index.ts';

/** By what services are counted. */
export const groupings = [
  'month',
  'year',
  'kind',
  'centreKind',
  'centre',
  'municipality',
  'holder',
  'eService',
  'basketPoint',
  'way',
  'outcome',
] as const;
export type Grouping = (typeof groupings)[number];

/** The groupings that tell a role something: a centre is one centre, and a holder one holder. */
export function groupingsFor(role: Role): readonly Grouping[] {
  if (role === 'ministry_officer') return groupings;
  return groupings.filter((by) =>
    role === 'holder_officer' ? by !== 'holder' : by !== 'centre' && by !== 'municipality' && by !== 'centreKind',
  );
}
