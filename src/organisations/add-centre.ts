import { randomUUIDv7 } from 'node:crypto';
import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { enterCentre } from './enter-centre.ts';
import { knownOrganisation } from './known-offices.ts';
import { addCentreInput } from './office-inputs.ts';
import { refuse } from './refuse.ts';
import { words } from './words.ts';

/** A municipality's new centre: the log begins with the entry that says so. It needs an archive file before it can draw mandates up. */
export const addCentre = deed({
  name: 'centre.add',
  title: say(words, (w) => w.acts.addCentre),
  roles: ['ministry_officer', 'administrator'],
  input: addCentreInput,
  centreOf: async (tx, actor, { organisation }: { readonly organisation: string }) => {
    await knownOrganisation(tx, actor, organisation);
    return randomUUIDv7();
  },
  async judge(tx, actor, { organisation }) {
    const { kind, closed_from } = await knownOrganisation(tx, actor, organisation);
    return {
      wrong: [
        kind !== 'municipality' ? refuse('no-centres', (w) => w.noCentres, { field: 'name' }) : undefined,
        closed_from ? refuse('organisation-closed', (w) => w.organisationClosed, { field: 'name' }) : undefined,
      ],
    };
  },
  async carryOut(tx, { centre }, { organisation }, input) {
    const { id } = await enterCentre(tx, { ...input, organisation_id: organisation, ...(centre && { id: centre }) });
    return { answer: { id }, things: { centre: id, organisation } };
  },
});
