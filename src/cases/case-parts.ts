import type { MandateSettings } from '#mandates/index.ts';
import type { Database } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import type { FilingRules } from './file-application.ts';

/** What the pages and the API of cases need. */
export interface CaseParts {
  readonly database: Database;
  readonly documents: DocumentMaker;
  readonly mandateSettings: MandateSettings;
  readonly filingRules: FilingRules;
}
