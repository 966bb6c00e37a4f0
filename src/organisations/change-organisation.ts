import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { changedMeanwhile } from './based-on.ts';
import { knownOrganisation } from './known-offices.ts';
import { changeOrganisationInput } from './office-inputs.ts';
import { refuse } from './refuse.ts';
import { words } from './words.ts';
import {
  differencesOf,
  holdOffice,
  inPast,
  nothingChanges,
  organisationColumns,
  writeOrganisationChange,
} from './write-change.ts';

/**
 * From a day on an organisation is called or found otherwise. What was written before keeps its words. An administrator changes where
 * their own is found and who answers for data protection; its name is the ministry's to change. What changed since its form was shown
 * is not put back.
 */
export const changeOrganisation = deed({
  name: 'organisation.change',
  title: say(words, (w) => w.acts.changeOrganisation),
  roles: ['ministry_officer', 'administrator'],
  input: changeOrganisationInput,
  alsoWrong: ({ validFrom }, { at }) => [inPast('validFrom', validFrom, at)],
  async judge(tx, actor, { organisation }: { readonly organisation: string }, { validFrom, name, basedOn, ...fields }) {
    holdOffice(tx, organisation);
    const is = await knownOrganisation(tx, actor, organisation, validFrom);
    const said = { ...fields, name, data_protection_contact: fields.dataProtectionContact };
    const differences = differencesOf(organisationColumns, is, said);
    const renames = actor.role === 'administrator' && differences.name !== undefined;
    const { address, email, phone, dataProtectionContact } = fields;
    const meanwhile = changedMeanwhile(organisationColumns, { seen: basedOn, is, said, day: validFrom });
    const isWhole = [validFrom, address, email, phone, dataProtectionContact].every((value) => value !== undefined);
    return {
      wrong: [
        renames ? refuse('name-is-the-ministrys', (w) => w.nameIsTheMinistrys, { field: 'name' }) : undefined,
        meanwhile,
        isWhole && !meanwhile ? nothingChanges(differences) : undefined,
      ],
      found: differences,
    };
  },
  async carryOut(tx, actor, { organisation }, { validFrom }, _needs, _prepared, differences) {
    const id = await writeOrganisationChange(tx, actor, organisation, { ...differences, validFrom });
    return { answer: { id }, things: { organisation, change: id } };
  },
});
