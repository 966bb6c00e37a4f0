import type { Kind } from '#test/support/faults/kind.ts';
import type { Machines } from '#test/support/machines/machines.ts';

const other = [['site1', 'site2']] as const;

/** Both sites are restarted, one after the other, as the runbook says: nobody who asks through nginx notices. */
export const rollingRestart: Kind<Machines> = {
  name: 'both sites restarted in turn behind nginx',
  isQuick: true,
  async strike({ sites: [one, two], ledger }) {
    const { away, broken } = ledger;
    await one.follow('restart');
    await two.follow('restart', other);
    const wrong: string[] = [];
    if (ledger.away > away) wrong.push(`${ledger.away - away} acts were answered 503 while one site was restarted`);
    if (ledger.broken > broken) wrong.push(`${ledger.broken - broken} connections broke while one site was restarted`);
    return wrong;
  },
};
