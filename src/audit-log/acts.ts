import { act } from '#acting/index.ts';
import { verifyLog } from './verify-log.ts';

/** What can be done with the log: only verifying it. */
export const auditLogActs = {
  verifyLog: act(verifyLog, '/audit/verifications'),
};
