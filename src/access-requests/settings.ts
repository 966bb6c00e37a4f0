import type { Database } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import type { Validator } from '#signatures';
import type { LimitsOfApplicants } from './limits-of-applicants.ts';

/** What an installation decides about access requests (22.). */
export interface RequestSettings {
  /** Judges signed files by this installation's trust lists. */
  readonly engine: Validator;
  /** Another engine, asked for its opinion on what ours did not refuse: a disagreement goes to a person. */
  readonly secondOpinion?: Validator | undefined;
  /** A qualified seal of the organisation counts as the signature that note 1 of Annex 2 demands. */
  readonly takesSeals: boolean;
  /** A request that an officer registered is decided by another one. */
  readonly anotherOfficerDecides: boolean;
  readonly limits: LimitsOfApplicants;
  /** Where the demo's signing tool is: people elsewhere have their own. */
  readonly signingTool?: string | undefined;
}

/** What the pages and the API of access requests stand on. */
export interface RequestParts {
  readonly database: Database;
  readonly documents: DocumentMaker;
  readonly requests: RequestSettings;
  /** Organisations entered in the demo are made-up ones. */
  readonly demo: boolean;
}
