import type { Acting } from '#acting/index.ts';
import {
  changeOrganisationByFile,
  enterOrganisation,
  organisationDifferences,
  organisationsByNumber,
  organisationWithFacts,
} from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { inBoth, say } from '#platform/languages/languages.ts';
import type { ReadCatalogue } from './read-catalogue-file.ts';
import { words } from './words.ts';

export type Holder = { readonly id: string; readonly name: string };

export interface EnteredHolders {
  /** By registration number. */
  readonly holders: ReadonlyMap<string, Holder>;
  readonly entered: number;
  /** How many values of known ones were changed. */
  readonly changed: number;
  /** What the file has otherwise than it is, unless that was to be changed. */
  readonly differences: readonly Problem[];
}

/** How a file is taken: as made-up data, and from which day on it changes what it has otherwise than it is; without one it changes nothing. */
export interface HowTaken {
  readonly demo?: boolean;
  readonly changeFrom?: Temporal.PlainDate | undefined;
}

/** The holders that a catalogue names; new ones are entered, and known ones compared with what the file says of them. */
export async function enterHolders(
  tx: Transaction,
  acting: Acting,
  { catalogue: { holders, eServices }, problemAt }: Pick<ReadCatalogue, 'catalogue' | 'problemAt'>,
  { demo = false, changeFrom }: HowTaken,
): Promise<EnteredHolders> {
  const numbers = [...holders.map((holder) => holder.registrationNumber), ...eServices.map(({ holder }) => holder)];
  const known = new Map<string, Holder>(await organisationsByNumber(tx, numbers, acting.at));
  const before = known.size;
  let changed = 0;
  const differences: Problem[] = [];
  const named = new Set<string>();
  for (const [at, said] of holders.entries()) {
    if (named.has(said.registrationNumber)) {
      const twice = say(words, (w) => w.file.holderTwice);
      differences.push(problemAt(['holders', at, 'registrationNumber'], twice));
      continue;
    }
    named.add(said.registrationNumber);
    const { registrationNumber, dataProtectionContact: data_protection_contact, ...rest } = said;
    const facts = { ...rest, data_protection_contact };
    const holder = known.get(registrationNumber);
    if (!holder) {
      const { id, name } = await enterOrganisation(tx, acting, {
        ...facts,
        kind: 'service_holder',
        registration_number: registrationNumber,
        is_demo: demo,
      });
      known.set(registrationNumber, { id, name });
      continue;
    }
    const is = await organisationWithFacts(tx, registrationNumber, changeFrom ?? officialDay(acting.at));
    const changes = is ? organisationDifferences(is, facts) : {};
    const fields = Object.keys(changes) as (keyof typeof changes)[];
    if (is && fields.length > 0 && changeFrom) {
      await changeOrganisationByFile(tx, acting.at, holder.id, { ...changes, validFrom: changeFrom });
      changed += fields.length;
    } else {
      const inFile = (field: string) => (field === 'data_protection_contact' ? 'dataProtectionContact' : field);
      differences.push(
        ...fields.map((field) =>
          problemAt(
            ['holders', at, inFile(field)],
            inBoth((language) => words[language].file.otherwise(is?.[field] ?? '', facts[field])),
          ),
        ),
      );
    }
  }
  return { holders: known, entered: known.size - before, changed, differences };
}
