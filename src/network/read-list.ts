import { type CentresList, readCentresList } from './centres-list.ts';
import { type InstitutionsList, readInstitutionsList } from './institutions-list.ts';
import { UnreadableList } from './list-finding.ts';

/** A published list of centres, or one of institutions, by its heading. Throws an `UnreadableList`. */
export function readList(text: string): CentresList | InstitutionsList {
  try {
    return readCentresList(text);
  } catch (error) {
    if (!(error instanceof UnreadableList) || error.fault !== 'no-heading') throw error;
    return readInstitutionsList(text);
  }
}
