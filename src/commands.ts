import type { Command } from '#operations/command.ts';
import { addOfficerCommand } from '#operations/commands/add-officer.ts';
import { housekeepingCommand } from '#operations/commands/housekeeping.ts';
import { importCatalogueCommand } from '#operations/commands/import-catalogue.ts';
import { importOrganisationsCommand } from '#operations/commands/import-organisations.ts';
import { listSeenCommand } from '#operations/commands/list-seen.ts';
import { migrateCommand } from '#operations/commands/migrate.ts';
import { rotateKeysCommand } from '#operations/commands/rotate-keys.ts';
import { serveCommand } from '#operations/commands/serve.ts';
import { validateFilesCommand } from '#operations/commands/validate-files.ts';
import { verifyAuditLogCommand } from '#operations/commands/verify-audit-log.ts';

/** The commands of the operator, as the overview lists them. Each lies in a file of its own. */
export const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  verifyAuditLogCommand,
  listSeenCommand,
  importOrganisationsCommand,
  addOfficerCommand,
  importCatalogueCommand,
  validateFilesCommand,
  rotateKeysCommand,
  housekeepingCommand,
];
