import { act } from '#acting/index.ts';
import { addCentre } from './add-centre.ts';
import { addOrganisation } from './add-organisation.ts';
import { changeCentre } from './change-centre.ts';
import { changeOrganisation } from './change-organisation.ts';
import { closeCentre } from './close-centre.ts';
import { closeOrganisation } from './close-organisation.ts';

/** What the ministry does about all organisations and centres, and an administrator about their own. */
export const organisationsActs = {
  addOrganisation: act(addOrganisation, '/organisations'),
  changeOrganisation: act(changeOrganisation, '/organisations/{organisation}/changes'),
  closeOrganisation: act(closeOrganisation, '/organisations/{organisation}/closing'),
  addCentre: act(addCentre, '/organisations/{organisation}/centres'),
  changeCentre: act(changeCentre, '/centres/{centre}/changes'),
  closeCentre: act(closeCentre, '/centres/{centre}/closing'),
};
