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
  const { register } = mandateOf(view, of) ?? {};
  const named = register
    ? w.numbered(register.year, register.number)
    : w.notNumbered(formMoment(view.facts.openedAt, language));
  const [first, ...others] = eServicesOf(view, of).map(({ code }) => code);
  const title = `${named}, ${first}${others.length > 0 ? ` +${others.length}` : ''}`;
  const which = of.scan ? ` ${endOfId(of.scan)}` : '';
  return step ? `${w.steps[step]}${which} – ${title}` : title.charAt(0).toUpperCase() + title.slice(1);
}

/** The mandate that a page of a case is about: the application's, or else the one in force or the newest. */
export function mandateOf(view: CaseView, { mandate, application }: CasePageOf = {}): Mandate | undefined {
  const { applications, mandates } = view.facts;
  const filed = applications.find(({ id }) => id === application);
  return mandate ?? mandates.find(({ id }) => id === filed?.mandateId) ?? view.duties.liveMandate ?? mandates.at(-1);
}

/** The e-services that it is about: one, or all that its mandate names, or else the one that the case was opened for. */
export function eServicesOf(view: CaseView, of: CasePageOf = {}): EServiceEdition[] {
  if (of.edition) return [of.edition];
  const filed = view.facts.applications.find(({ id }) => id === of.application);
  const scope = filed ? [filed] : (mandateOf(view, of)?.scope ?? []);
  const named = scope.flatMap(({ editionId }) => view.editions.get(editionId) ?? []);
  return named.length > 0 ? named : [view.edition];
}

/** Over the page's heading: the e-service by its name, several by their codes. */
export function caseCaption(view: CaseView, language: Language, of?: CasePageOf): string | undefined {
  const eServices = eServicesOf(view, of);
  return eServices.length > 1 ? eServices.map(({ code }) => code).join(', ') : eServices[0]?.name[language];
}
