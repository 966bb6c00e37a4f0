import type { EndBasis, Mandate, PartBasis } from '#mandates/index.ts';
import type { ClosingBasis } from './close-case.ts';
import type { Closing } from './closing/closing.ts';
import type { Duty, DutyStatus, May } from './duty.ts';
import type { Times } from './filing-rules.ts';
import type { LineDuties } from './line-duties.ts';
import type { FiledBasis, FilingBasis, TellingBasis, ToldBasis } from './portal-demands.ts';
import type { ToTell, WaitingFor } from './tables.ts';
import type { TransferBasis } from './take-over-case.ts';
import type { NoteBasis } from './write-note.ts';

/** The basis of a check: of whom it is, where the case has been theirs since an earlier one. */
export interface CheckBasis {
  readonly people: { readonly client: string | null; readonly represented: string | null } | undefined;
}

/** The basis of putting a check right: which was recorded wrongly, and of whom the others that hold are. */
export interface WrongCheckBasis extends CheckBasis {
  readonly wrong: { readonly id: string; readonly client: string };
}

/** The basis of the notice: a client whose identity was confirmed in this case. */
export interface IdentityBasis {
  readonly identityCheck: string;
  readonly client: string;
}

/** The basis of a mandate: a notice that no mandate has used yet. */
export interface NoticeBasis extends IdentityBasis {
  readonly notice: string;
}

/** The duties of one case by 22.¹: the state of each, and the basis of its act. */
export interface Duties {
  readonly declaration: Duty<object>;
  readonly identity: Duty<CheckBasis>;
  readonly identityPutRight: { readonly may: May<WrongCheckBasis> };
  readonly notice: Duty<IdentityBasis>;
  /** Of the newest one, unless another is named. */
  puttingRightNotice(notice: string | undefined): May<{ readonly notice: string }>;
  readonly mandate: Duty<NoticeBasis>;
  readonly signing: DutyStatus;
  /** For its signing and its scans. A mandate of another case is not found. */
  ofMandate(id: string): May<Mandate>;
  /** For its papers, and those of what was applied for under it, which a closed case keeps. */
  papersOf(id: string): May<Mandate>;
  endOf(mandate: string): May<EndBasis>;
  partOf(mandate: string): May<PartBasis>;
  /** Where the times in the portal are known, under the mandate that was in force then. */
  filing(eService: string, times?: Times): May<FilingBasis>;
  plannedTime(application: string): May<TellingBasis>;
  result(application: string): May<TellingBasis>;
  puttingRightFiling(application: string): May<FiledBasis>;
  puttingRight(application: string, duty: 'plannedTime' | 'result'): May<ToldBasis>;
  outcome(application: string): May<TellingBasis>;
  readonly closing: { readonly may: May<ClosingBasis> };
  readonly reopening: { readonly may: May<Closing> };
  readonly takingOver: { readonly may: May<TransferBasis> };
  readonly handingOver: { readonly may: May<TransferBasis> };
  readonly noting: { readonly may: May<NoteBasis> };
  /** The e-services of all the case's mandates, in the order of the papers, with the next duty of each. */
  readonly lines: readonly LineDuties[];
  /** The mandate under which something may still be done: drawn up or in force. A case has at most one. */
  readonly liveMandate: Mandate | undefined;
  /** The first duty of the law that is not done. */
  readonly waitingFor: WaitingFor;
  /** The first day on which a client is to be informed of something. */
  readonly tellOn: Temporal.PlainDate | null;
  /** Of what they are to be informed, the soonest first. */
  readonly toTell: readonly ToTell[];
  /** The editions of the e-services that lists name the case by. */
  readonly waitingEditions: readonly string[];
}
