import { act } from '#acting/index.ts';
import { changeEService } from './change-e-service.ts';
import { withdrawChange } from './withdraw-change.ts';

/** What a service holder's officer does about the holder's e-services. */
export const catalogueActs = {
  changeEService: act(changeEService, '/e-services/{eService}/changes'),
  withdrawChange: act(withdrawChange, '/e-services/{eService}/changes/{edition}/withdrawal'),
};
