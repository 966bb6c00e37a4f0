import type { Command } from '#operations/command.ts';
import { addOfficerCommand } from '#operations/commands/add-officer.ts';
import { applyAmendmentCommand } from '#operations/commands/apply-amendment.ts';
import { checkCommand } from '#operations/commands/check.ts';
import { checkArchiveCommand } from '#operations/commands/check-archive.ts';
import { checkProofCommand } from '#operations/commands/check-proof.ts';
import { checkStatisticsCommand } from '#operations/commands/check-statistics.ts';
import { exportArchiveCommand } from '#operations/commands/export-archive.ts';
import { housekeepingCommand } from '#operations/commands/housekeeping.ts';
import { importBaseCommand } from '#operations/commands/import-base.ts';
import { importCatalogueCommand } from '#operations/commands/import-catalogue.ts';
import { importNetworkCommand } from '#operations/commands/import-network.ts';
import { importOrganisationsCommand } from '#operations/commands/import-organisations.ts';
import { importStaffCommand } from '#operations/commands/import-staff.ts';
import { importSystemsCommand } from '#operations/commands/import-systems.ts';
import { listAnnex1Command } from '#operations/commands/list-annex-1.ts';
import { listSeenCommand } from '#operations/commands/list-seen.ts';
import { makeBackupCommand } from '#operations/commands/make-backup.ts';
import { makeCheckpointCommand } from '#operations/commands/make-checkpoint.ts';
import { migrateCommand } from '#operations/commands/migrate.ts';
import { proveEntryCommand } from '#operations/commands/prove-entry.ts';
import { publishLogCommand } from '#operations/commands/publish-log.ts';
import { publishStatisticsCommand } from '#operations/commands/publish-statistics.ts';
import { readAmendmentCommand } from '#operations/commands/read-amendment.ts';
import { readNetworkCommand } from '#operations/commands/read-network.ts';
import { restoreBackupCommand } from '#operations/commands/restore-backup.ts';
import { rotateKeysCommand } from '#operations/commands/rotate-keys.ts';
import { serveCommand } from '#operations/commands/serve.ts';
import { serveWitnessCommand } from '#operations/commands/serve-witness.ts';
import { tellVerifierKeyCommand } from '#operations/commands/tell-verifier-key.ts';
import { validateFilesCommand } from '#operations/commands/validate-files.ts';
import { verifyAuditLogCommand } from '#operations/commands/verify-audit-log.ts';

/** The commands of the operator, as the overview lists them. Each lies in a file of its own. */
export const commands: readonly Command[] = [
  serveCommand,
  checkCommand,
  migrateCommand,
  makeBackupCommand,
  restoreBackupCommand,
  verifyAuditLogCommand,
  makeCheckpointCommand,
  publishLogCommand,
  proveEntryCommand,
  checkProofCommand,
  serveWitnessCommand,
  tellVerifierKeyCommand,
  listSeenCommand,
  importOrganisationsCommand,
  addOfficerCommand,
  importStaffCommand,
  readNetworkCommand,
  importNetworkCommand,
  importCatalogueCommand,
  importSystemsCommand,
  listAnnex1Command,
  validateFilesCommand,
  readAmendmentCommand,
  applyAmendmentCommand,
  importBaseCommand,
  checkStatisticsCommand,
  publishStatisticsCommand,
  exportArchiveCommand,
  checkArchiveCommand,
  rotateKeysCommand,
  housekeepingCommand,
];
