import type { CentresList } from './centres-list.ts';
import { clockTime, type DayHours } from './hours/opening.ts';
import type { InstitutionsList } from './institutions-list.ts';
import { isUndecided, type ListFinding, type UnreadableList } from './list-finding.ts';

/** A list for programs: what was read of it, and each finding with its line. */
export function listAsJson(list: CentresList | InstitutionsList) {
  const findings = findingsAsJson(list.findings);
  if ('institutions' in list) return { institutions: list.institutions, findings };
  const centres = list.centres.map(({ week, willOpen = null, ...centre }) => ({
    ...centre,
    willOpen,
    hours: [...week].map(([weekday, day]) => ({ weekday, ...dayAsJson(day) })),
  }));
  return { centres, findings };
}

/** The same of a list that cannot be read: why and at which line, and what was found above it. */
export function unreadableAsJson({ fault, line, found, above }: UnreadableList) {
  return { unread: { line, code: fault, found }, findings: findingsAsJson(above) };
}

function findingsAsJson(findings: readonly ListFinding[]) {
  return findings.map(({ line, code, found, readings = [] }) => {
    return { line, code, found, readings, undecided: isUndecided({ line, code, found }) };
  });
}

/** What is said of a day of the week, for programs: times such as `08:30`, seasons by the first and last day of the year they have. */
export function dayAsJson({ lines, texts }: DayHours) {
  return {
    hours: lines.map(({ state, interval, season = null, note = null }) => ({
      state,
      opens: interval ? clockTime(interval.begins) : null,
      closes: interval ? clockTime(interval.ends) : null,
      season,
      note,
    })),
    asWritten: [...texts],
  };
}
