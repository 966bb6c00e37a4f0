import { type CentresList, readCentresList } from './centres-list.ts';
import { type InstitutionsList, readInstitutionsList } from './institutions-list.ts';
import { type FindingCode, type ListFinding, UnreadableList } from './list-finding.ts';

/**
 * A published list of centres, or one of institutions, by its heading. Throws an `UnreadableList`; where it can be read only as far as a
 * line, with what was found above.
 */
export function readList(text: string): CentresList | InstitutionsList {
  try {
    return readEither(text);
  } catch (error) {
    if (!(error instanceof UnreadableList) || error.fault !== 'unread') throw error;
    throw new UnreadableList('unread', error.line, error.found, findingsAbove(text, error.line));
  }
}

function readEither(text: string): CentresList | InstitutionsList {
  try {
    return readCentresList(text);
  } catch (error) {
    if (!(error instanceof UnreadableList) || error.fault !== 'no-heading') throw error;
    return readInstitutionsList(text);
  }
}

/** Of the last office the rest of its rows may stand below the line. */
const perhapsBelow: readonly FindingCode[] = ['days-not-told', 'no-hours', 'no-phone', 'no-email'];

function findingsAbove(text: string, line: number): readonly ListFinding[] {
  const above = text.split(/\r\n?|\n/).slice(0, line - 1);
  try {
    const list = readEither(above.join('\n'));
    const last = ('centres' in list ? list.centres : list.institutions).at(-1)?.line ?? 0;
    return list.findings.filter((finding) => finding.line < last || !perhapsBelow.includes(finding.code));
  } catch (error) {
    if (error instanceof UnreadableList) return [];
    throw error;
  }
}
