import { type Check, type CheckResult, checkAbout } from './checks.ts';
import { type FindingCode, meanings } from './finding-codes.ts';
import type { Indication, SubIndication } from './indications.ts';
import type { Finding } from './report.ts';

/** Collects the findings about one signature or one container; the answer depends on the codes alone. */
export class Findings {
  readonly list: Finding[] = [];

  readonly #reached = new Set<Check>();
  readonly #doubts = new Map<Check, 'failed' | 'undecided'>();

  /** An error keeps a check from passing: the one that its code is about, or the one that is given. */
  add(code: FindingCode, detail: string, check: Check = checkAbout[code]): void {
    const meaning = meanings[code];
    if (meaning === 'rejected' || meaning[0] === 'TOTAL-FAILED') this.#doubts.set(check, 'failed');
    else if (meaning !== 'warning') this.leaveOpen(check);
    if (this.list.some((finding) => finding.code === code && finding.detail === detail)) return;
    this.list.push({ code, severity: meanings[code] === 'warning' ? 'warning' : 'error', detail: shortened(detail) });
  }

  /** The check ran to its end: without an error about it, it has passed. */
  reach(check: Check): void {
    this.#reached.add(check);
  }

  /** The check cannot be answered, for what it rests on was not found good. */
  leaveOpen(check: Check): void {
    if (!this.#doubts.has(check)) this.#doubts.set(check, 'undecided');
  }

  resultOf(check: Check): CheckResult {
    return this.#doubts.get(check) ?? (this.#reached.has(check) ? 'passed' : 'not-reached');
  }

  has(code: FindingCode): boolean {
    return this.list.some((finding) => finding.code === code);
  }

  get errors(): number {
    return this.list.filter((finding) => finding.severity === 'error').length;
  }

  /** True after a finding that ends the validation of the file. */
  get isRejected(): boolean {
    return this.list.some(({ code }) => meanings[code] === 'rejected');
  }

  /** A failure outweighs an undecided finding; among equals the first found is the reason given. */
  conclude(): { indication: Indication; sub?: SubIndication } {
    for (const indication of ['TOTAL-FAILED', 'INDETERMINATE'] as const) {
      for (const { code } of this.list) {
        const meaning = meanings[code];
        if (meaning === 'rejected' && indication === 'TOTAL-FAILED') return { indication, sub: 'FORMAT_FAILURE' };
        if (typeof meaning === 'object' && meaning[0] === indication) return { indication, sub: meaning[1] };
      }
    }
    return { indication: 'TOTAL-PASSED' };
  }
}

/** A detail may quote the file, and anybody can write a file. */
function shortened(detail: string): string {
  const plain = detail.replace(/\p{C}/gu, '?');
  return plain.length > 300 ? `${plain.slice(0, 299)}…` : plain;
}
