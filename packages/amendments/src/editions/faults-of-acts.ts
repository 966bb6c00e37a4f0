import type { Reading } from '../amendment.ts';
import type { AmendingAct, BaseText } from './base-text.ts';
import { type Misfit, type MisfitCode, misfitReason } from './misfits.ts';

/** The act in the few words that tell it from others. */
export function actOf({ amendment: { issuer, number, date } }: Reading): AmendingAct {
  return { issuer, number, date };
}

/** The first day of an operation; undefined if the text does not tell it. */
export function dayOf({ amendment }: Reading, operation: { inForce?: string }): string | undefined {
  return operation.inForce ?? amendment.inForce;
}

/** What keeps an act from being applied to any text. */
export function faultsOfAct(reading: Reading, base: BaseText, others: readonly Reading[]): Misfit[] {
  const { amendment, operations, unread } = reading;
  const misfit = (code: MisfitCode, at: string | null = null, about = ''): Misfit => ({
    code,
    reason: misfitReason(code, about),
    acts: [actOf(reading)],
    at,
    places: [],
  });
  const { amends } = amendment;
  const isSame = amends?.number === base.act.number && amends.date === base.act.date;
  const isTwice = others.some((other) => isSameAct(other, reading));
  return [
    ...(amendment.isProject ? [misfit('project')] : []),
    ...(amendment.isCorrection ? [misfit('correction')] : []),
    ...(amendment.cut ? [misfit('cut')] : []),
    ...(isSame
      ? []
      : [misfit('another-act', null, amends ? `Nr. ${amends.number} of ${amends.date}` : 'which is not told')]),
    ...(isTwice ? [misfit('given-twice')] : []),
    ...(operations.length === 0 && unread.length === 0 ? [misfit('no-operations')] : []),
    ...unread.map(({ at, reason }) => misfit('unread', at, reason)),
    ...operations.flatMap((operation) => {
      const day = dayOf(reading, operation);
      if (day === undefined) return [misfit('no-day', operation.at)];
      if (amendment.date !== null && day < amendment.date) return [misfit('before-adopted', operation.at, day)];
      return day <= base.from ? [misfit('before-base', operation.at, day)] : [];
    }),
  ];
}

/** Acts of which the text tells neither number nor date cannot be told apart. */
function isSameAct({ amendment: one }: Reading, { amendment: other }: Reading): boolean {
  return (
    asTyped(one.number) === asTyped(other.number) &&
    one.date === other.date &&
    (one.number === null || asTyped(one.issuer) === asTyped(other.issuer))
  );
}

/** Issuer and number may come from a person, in any case and with any spaces. */
function asTyped(text: string | null): string | null {
  return text?.replace(/\s/g, '').toLowerCase() ?? null;
}

/** The order in which acts are applied where it does not matter: by date and number. */
export function byAct({ amendment: one }: Reading, { amendment: other }: Reading): number {
  const key = ({ date, number, issuer }: typeof one) => `${date ?? ''} ${(number ?? '').padStart(12)} ${issuer ?? ''}`;
  return key(one) < key(other) ? -1 : 1;
}
