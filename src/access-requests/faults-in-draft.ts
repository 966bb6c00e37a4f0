import { type Problem, Refusal } from '#platform/input/refusal.ts';

/** What has to be corrected before a form can be made, by row and column. */
export class FaultsInDraft extends Refusal {
  constructor(problems: readonly Problem[]) {
    super({ code: 'request.faults', kind: 'input', point: '22', problems });
  }
}
