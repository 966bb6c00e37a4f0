import { randomUUIDv7 } from 'node:crypto';
import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { addOrganisationInput } from './office-inputs.ts';
import { hasDemoData, organisationsByNumber } from './queries.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** An officer of the ministry enters a municipality, an institution or a service holder. */
export const addOrganisation = deed({
  name: 'organisation.add',
  title: say(words, (w) => w.acts.addOrganisation),
  roles: ['ministry_officer'],
  input: addOrganisationInput,
  async judge(tx, actor, _given, { registrationNumber: number }) {
    const isKnown = number !== undefined && (await organisationsByNumber(tx, [number], actor.at)).has(number);
    const known = refuse('known', (w) => w.known, { field: 'registrationNumber', kind: 'conflict' });
    return { wrong: [isKnown ? known : undefined] };
  },
  async carryOut(tx, _actor, _given, { registrationNumber, dataProtectionContact, ...input }) {
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('organisation')
      .values({
        ...input,
        id,
        registration_number: registrationNumber,
        data_protection_contact: dataProtectionContact,
        is_demo: await hasDemoData(tx),
      })
      .execute();
    return { answer: { id }, things: { organisation: id } };
  },
});
