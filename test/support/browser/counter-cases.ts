import type { CentreActor } from '#acting/index.ts';
import { type CaseStage, type LedCase, leadCase } from '#test/support/cast/cases.ts';
import type { StaffedSite, Who } from '#test/support/site/staffed-site.ts';

/** An employee as they would act at this moment on the counter's clock, freshly signed in. */
export function actingNow(counter: StaffedSite, who: Who = 'karlis'): CentreActor {
  return { ...counter.cast[who], at: counter.now(), signedInAt: counter.now() };
}

/** A case led by the acts as far as a journey needs it before it begins; and its page. */
export async function caseLedTo(
  counter: StaffedSite,
  until: CaseStage,
  options?: Parameters<typeof leadCase>[3],
  who?: Who,
): Promise<LedCase & { readonly address: string }> {
  const led = await leadCase(counter.database, actingNow(counter, who), until, options);
  return { ...led, address: `${counter.origin}/cases/${led.id}` };
}
