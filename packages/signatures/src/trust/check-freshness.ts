import type { Context } from '../context.ts';
import type { Findings } from '../report/findings.ts';
import { isStale, type TrustedService } from './trusted-service.ts';

/** Whether the list of a service is up to date, or an administrator decided to use it anyway. */
export function isFreshEnough({ list }: TrustedService, { at, policy }: Context): boolean {
  return policy.acceptStaleTrustLists || list === undefined || !isStale(list, at);
}

export function checkFreshness(service: TrustedService, context: Context, findings: Findings): void {
  if (isFreshEnough(service, context)) return;
  findings.add('trust-list-stale', `the list of ${service.territory} should have been renewed by now`);
}
