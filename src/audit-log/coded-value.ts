import type { Channel, Reason, RequestKind, Verdict } from '#access-requests/index.ts';
import type { MarkKind } from '#archive/index.ts';
import type { Outcome } from '#clients/index.ts';
import type { EndKind, Paper } from '#mandates/index.ts';
import type { BrokenLink } from './broken-link.ts';

/** What the log keeps as codes, after the name of the thing: a code that a room adds does not compile without its word here. */
export type CodedValue =
  | `channel.${Channel}`
  | `fault.${BrokenLink['fault']}`
  | `kind.${EndKind | RequestKind}`
  | `mark.${MarkKind}`
  | `outcome.${Outcome}`
  | `paper.${Paper}`
  | `reason.${Reason}`
  | `verdict.${Verdict}`;
