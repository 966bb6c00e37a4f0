import type { EServiceEdition } from '#catalogue/index.ts';
import type { Mandate } from '#mandates/index.ts';
import { endOfId } from '#platform/input/ids.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';
import { words } from './titles/words.ts';

/** What a page of a case is about, as far as that is not the case's own e-service and newest mandate. */
export interface CasePageOf {
  /** Absent on the page of the case itself. */
  readonly step?: keyof (typeof words)['lv']['steps'];
  readonly mandate?: Mandate | undefined;
  readonly edition?: EServiceEdition | undefined;
  readonly application?: string | undefined;
  readonly scan?: string | undefined;
}

/**
 * The window's title of a page of a case: `Identitāte – lieta 14/2026, EPD01`. It tells tabs apart and names no client, because
 * a browser's history keeps titles and counter PCs are shared. A case without a mandate is told by when it was opened.
 */
export function caseTitle(view: CaseView, language: Language, { step, ...of }: CasePageOf = {}): string {
  const w = words[language];
  const { register } = of.mandate ?? view.duties.liveMandate ?? view.facts.mandates.at(-1) ?? {};
  const named = register
    ? w.numbered(register.year, register.number)
    : w.notNumbered(formMoment(view.facts.openedAt, language));
  const title = `${named}, ${editionOf(view, of).code}`;
  const which = of.scan ? ` ${endOfId(of.scan)}` : '';
  return step ? `${w.steps[step]}${which} – ${title}` : title.charAt(0).toUpperCase() + title.slice(1);
}

function editionOf(view: CaseView, { edition, application }: CasePageOf): EServiceEdition {
  const filed = view.facts.applications.find(({ id }) => id === application);
  return edition ?? (filed && view.editions.get(filed.editionId)) ?? view.edition;
}
