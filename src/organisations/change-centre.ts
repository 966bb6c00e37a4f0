import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { changedMeanwhile } from './based-on.ts';
import { atThatCentre, knownCentre } from './known-offices.ts';
import { changeCentreInput } from './office-inputs.ts';
import { words } from './words.ts';
import { centreColumns, differencesOf, holdOffice, inPast, nothingChanges, writeCentreChange } from './write-change.ts';

/**
 * From a day on a centre is called or found otherwise: it moves. Papers of earlier days keep their words. What changed since its form
 * was shown is not put back.
 */
export const changeCentre = deed({
  name: 'centre.change',
  title: say(words, (w) => w.acts.changeCentre),
  roles: ['ministry_officer', 'administrator'],
  input: changeCentreInput,
  centreOf: (tx, actor, given: { readonly centre: string }) => atThatCentre(tx, actor, given),
  alsoWrong: ({ validFrom }, { at }) => [inPast('validFrom', validFrom, at)],
  async judge(tx, actor, { centre }, { validFrom, basedOn, ...said }) {
    holdOffice(tx, centre);
    const is = await knownCentre(tx, actor, centre, validFrom);
    const differences = differencesOf(centreColumns, is, said);
    const meanwhile = changedMeanwhile(centreColumns, { seen: basedOn, is, said, day: validFrom });
    const isWhole = validFrom !== undefined && centreColumns.every((column) => said[column] !== undefined);
    return {
      wrong: [meanwhile, isWhole && !meanwhile ? nothingChanges(differences) : undefined],
      found: { differences, of: is.organisation_id },
    };
  },
  async carryOut(tx, actor, { centre }, { validFrom }, _needs, _prepared, { differences, of: organisation }) {
    const id = await writeCentreChange(tx, actor, centre, { ...differences, validFrom });
    return { answer: { id }, things: { centre, organisation, change: id } };
  },
});
