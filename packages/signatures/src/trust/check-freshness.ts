import type { Context } from '../context.ts';
import type { Findings } from '../report/findings.ts';
import { isStale, type TrustedService } from './trusted-service.ts';

/** Whether the list behind a service may be relied on now, or an administrator decided that it may. */
export function isFreshEnough({ list }: TrustedService, { at, policy }: Context): boolean {
  return policy.acceptStaleTrustLists || list === undefined || !isStale(list, at);
}

export function checkFreshness(service: TrustedService, context: Context, findings: Findings): void {
  if (isFreshEnough(service, context)) return;
  findings.add('trust-list-stale', `the list of ${service.territory} should have been renewed by now`);
}
