import type { ClientKey } from './clients.ts';
import type { DemoEmployeeKey } from './people.ts';
import type { CentreKey } from './places.ts';

/** The acts of a case that a story can contain; `acts.ts` carries them out. */
export type ActName =
  | 'open'
  | 'declare'
  | 'check'
  | 'refuse-check'
  | 'tell-notice'
  | 'draw-mandate'
  | 'sign'
  | 'file'
  | 'tell-planned-time'
  | 'tell-result'
  | 'revoke'
  | 'record-death'
  | 'annul';

/** A visit of the client, or a period of the employee's work: the acts follow each other by a few minutes. */
export interface Visit {
  /** How many working days before today; 0 is today. */
  readonly ago: number;
  /** `09:20` in Latvia; for today: how many minutes before now it began. */
  readonly at: string | number;
  /** If not the case's own employee: a colleague of the same centre who continues it. */
  readonly by?: DemoEmployeeKey;
  readonly acts: readonly ActName[];
}

export interface Story {
  readonly centre: CentreKey;
  readonly by: DemoEmployeeKey;
  readonly client: ClientKey;
  /** Codes of the catalogue; the case is opened for the first, the mandate names all. */
  readonly eServices: readonly string[];
  /** The day from today on which the e-service will be done. */
  readonly plannedIn?: number;
  readonly resultWay?: 'none' | 'in_person' | 'phone' | 'email' | 'post';
  /** The mandate's term in days. */
  readonly term?: number;
  readonly visits: readonly Visit[];
}
