import type { EServiceEdition } from '#catalogue/index.ts';
import { isInForce, type PartBasis } from '#mandates/index.ts';
import { type CaseFacts, hasAnybodyDied } from './case-facts.ts';
import type { May } from './duty.ts';
import type { LineDuties } from './line-duties.ts';

/** A mandate in force may be withdrawn in part; the act says what of it. */
export function demandPart(
  facts: CaseFacts,
  lines: readonly LineDuties[],
  editions: ReadonlyMap<string, EServiceEdition>,
  id: string,
  at: Temporal.Instant,
): May<PartBasis> {
  const mandate = facts.mandates.find((granted) => granted.id === id);
  if (!mandate?.signing) return { not: { first: '22.1.3' } };
  if (!isInForce(mandate, at)) {
    return { not: { rule: hasAnybodyDied(facts) ? 'somebody-died' : 'not-in-force', point: '22.1.3' } };
  }
  const own = lines.filter((line) => line.mandate.id === id);
  const withdrawn = mandate.scope.filter((line) => line.revoked).map(({ eServiceId }) => eServiceId);
  return {
    on: {
      mandate,
      codes: new Map(mandate.scope.map((line) => [line.eServiceId, editions.get(line.editionId)?.code ?? ''])),
      filed: own.flatMap(({ application, eServiceId }) => (application ? eServiceId : [])),
      open: own.flatMap(({ waitingFor, eServiceId }) =>
        waitingFor === 'done' || waitingFor === 'stopped' || withdrawn.includes(eServiceId) ? [] : eServiceId,
      ),
    },
  };
}

/** The e-services for which the mandate can be withdrawn: not applied for, and not all that is left to do under it. */
export function partlyRevocable(may: May<PartBasis>): readonly string[] {
  if ('not' in may || may.on.open.length < 2) return [];
  return may.on.open.filter((id) => !may.on.filed.includes(id));
}
