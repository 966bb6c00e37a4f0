import { randomUUID } from 'node:crypto';
import type { Actor } from '#acting/index.ts';
import { mondayMorning } from './people.ts';

/** An employee of some centre, for pages that ask the role and nothing of the person: no database knows them. */
export const someEmployee: Actor = {
  person: randomUUID(),
  name: 'Kārlis Kalniņš',
  position: 'klientu apkalpošanas speciālists',
  role: 'employee',
  right: randomUUID(),
  organisation: randomUUID(),
  centre: randomUUID(),
  means: 'eid_card',
  signedInAt: mondayMorning,
  at: mondayMorning,
};
