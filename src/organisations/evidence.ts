import { type Evidence, evidenceOfCentre, evidenceOfNoCentre } from '#acting/index.ts';
import { changeCentre } from './change-centre.ts';
import { changeOrganisation } from './change-organisation.ts';
import { closeCentre } from './close-centre.ts';
import { closeOrganisation } from './close-organisation.ts';
import { organisationsEvents } from './events.ts';

const { changeCentreByFile, changeOrganisationByFile } = organisationsEvents;

/** Where the log tells of this room's records. */
export const organisationsEvidence: readonly Evidence[] = [
  evidenceOfNoCentre('organisation_change', 'id', 'change', [changeOrganisation, changeOrganisationByFile]),
  evidenceOfNoCentre('organisation_closing', 'id', 'change', [closeOrganisation]),
  evidenceOfCentre('centre_change', 'id', 'change', [changeCentre, changeCentreByFile]),
  evidenceOfCentre('centre_closing', 'id', 'change', [closeCentre]),
];
