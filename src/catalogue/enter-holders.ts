import type { Acting } from '#acting/index.ts';
import { enterOrganisation, organisationsByNumber } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { CatalogueFile } from './catalogue-file.ts';

export type Holder = { readonly id: string; readonly name: string };

/** The holders that a catalogue names, by registration number; new ones are entered. */
export async function enterHolders(
  tx: Transaction,
  acting: Acting,
  { holders, eServices }: CatalogueFile,
  demo: boolean,
): Promise<{ holders: ReadonlyMap<string, Holder>; entered: number }> {
  const numbers = [...holders.map((holder) => holder.registrationNumber), ...eServices.map(({ holder }) => holder)];
  const known = new Map<string, Holder>(await organisationsByNumber(tx, numbers, acting.at));
  const before = known.size;
  for (const { registrationNumber, dataProtectionContact, ...rest } of holders) {
    if (known.has(registrationNumber)) continue;
    const entered = await enterOrganisation(tx, acting, {
      ...rest,
      kind: 'service_holder',
      registration_number: registrationNumber,
      data_protection_contact: dataProtectionContact,
      is_demo: demo,
    });
    known.set(registrationNumber, entered);
  }
  return { holders: known, entered: known.size - before };
}
