import type { ClientKey } from './clients.ts';
import type { DemoEmployeeKey } from './people.ts';
import type { CentreKey } from './places.ts';

/** What can happen in a case; `acts.ts` has how. */
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
  | 'note-death'
  | 'annul';

/** A visit of the client, or a while of the employee's work: the acts follow each other by a few minutes. */
export interface Visit {
  /** How many working days before today; 0 is today. */
  readonly ago: number;
  /** `09:20` in Latvia; of today: how many minutes before now it began. */
  readonly at: string | number;
  /** If not the one whose case it is: a colleague of the same centre goes on with it. */
  readonly by?: DemoEmployeeKey;
  readonly acts: readonly ActName[];
}

export interface Story {
  readonly centre: CentreKey;
  readonly by: DemoEmployeeKey;
  readonly client: ClientKey;
  /** Codes of the catalogue; the case is opened for the first, the mandate names all. */
  readonly eServices: readonly string[];
  /** On which day from today the e-service says it will be done. */
  readonly plannedIn?: number;
  readonly resultWay?: 'none' | 'in_person' | 'phone' | 'email' | 'post';
  /** Days that the mandate holds. */
  readonly term?: number;
  readonly visits: readonly Visit[];
}
