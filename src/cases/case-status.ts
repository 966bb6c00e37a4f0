import type { TagKind } from '#platform/html/tag.tsx';
import type { ListedCase } from './list-cases.ts';

export const caseStatuses = [
  '2.6',
  '22.1.1',
  '22.1.3',
  '22.1.5',
  'returned',
  '22.1.6',
  '22.1.7',
  'expired',
  'done',
  'refused',
  'stopped',
  'closed',
] as const;

export type CaseStatus = (typeof caseStatuses)[number];

/** The status of a case on a day. A mandate's term ends without an act, so this is computed when read, not stored. */
export function statusOf(row: ListedCase, today: Temporal.PlainDate): CaseStatus {
  const ranOut = row.mandateUntil !== null && Temporal.PlainDate.compare(row.mandateUntil, today) < 0;
  return ranOut && row.waitingFor === '22.1.5' ? 'expired' : row.waitingFor;
}

export function kindOf(status: CaseStatus, row: ListedCase, today: Temporal.PlainDate): TagKind {
  if (status === 'done') return 'done';
  if (status === 'closed') return 'neutral';
  if (status === 'refused' || status === 'stopped' || status === 'expired') return 'stopped';
  if (status === 'returned') return 'attention';
  if (row.tellOn && Temporal.PlainDate.compare(row.tellOn, today) < 0) return 'attention';
  return status === '22.1.6' || status === '22.1.7' ? 'waiting' : 'open';
}
