import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { thisCentre } from './people.ts';
import { own } from './tables.ts';

/**
 * Whether the client of a check is certainly younger on a day than an e-service asks (null: it has no age of its own). Known only of
 * whoever showed a birth date. Their birthday is not kept, so after the day of the check they may have had one. It binds nobody who acts
 * on a basis of their own: the married, those declared of age (22.¹ 1.).
 */
export async function isClientYounger(
  tx: Transaction,
  identityCheck: string,
  { minimumAge, day }: { readonly minimumAge: number | null; readonly day: Temporal.PlainDate },
): Promise<boolean> {
  if (minimumAge === null) return false;
  const check = await own(tx)
    .selectFrom('identity_check')
    .select(['minor_age as age', 'minor_basis as basis', 'checked_at as checkedAt'])
    .where('centre_id', '=', thisCentre)
    .where('id', '=', identityCheck)
    .executeTakeFirst();
  if (!check || check.age === null || (check.basis ?? 'e_service_for_minors') !== 'e_service_for_minors') return false;
  const checkedOn = officialDay(check.checkedAt);
  const isLater = Temporal.PlainDate.compare(day, checkedOn) > 0;
  const birthdays = isLater ? checkedOn.until(day.subtract({ days: 1 }), { largestUnit: 'years' }).years + 1 : 0;
  return check.age + birthdays < minimumAge;
}
