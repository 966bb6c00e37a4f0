import { act } from '#acting/index.ts';
import { verifyLog } from './verify-log.ts';

/** What can be done with the log: nothing but to prove it whole. */
export const auditLogActs = {
  verifyLog: act(verifyLog, '/audit/verifications'),
};
