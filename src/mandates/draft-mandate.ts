import type { CentreActor } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds, mayBeAppliedForUnderMandate } from '#catalogue/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import type { DrawMandateInput } from './draw-mandate-input.ts';
import { noticeById, type ToldNotice } from './notice-queries.ts';
import { longestTerm, type MandateSettings } from './settings.ts';
import { words } from './words.ts';

/** Everything a mandate is drawn up from, checked against the law and the catalogue of the day. */
export type Draft = {
  readonly day: Temporal.PlainDate;
  readonly notice: ToldNotice;
  readonly editions: readonly EServiceEdition[];
};

/** Checks the input of a mandate, and refuses what the mandate may not say. Writes nothing. */
export async function draftMandate(
  tx: Logged,
  actor: CentreActor,
  input: DrawMandateInput,
  settings: MandateSettings,
): Promise<Draft> {
  const day = officialDay(actor.at);
  const [notice, known] = await Promise.all([noticeById(tx, input.notice), editionsByIds(tx, input.editions)]);
  if (!notice) {
    throw refused('notice-absent', undefined, (w) => w.notice.absent);
  }
  refuseTerm(input.validUntil, day, settings);
  const editions = permittedEditions(input.editions, known, day);
  if (input.resultWay !== null && !editions.some((edition) => edition.givesResult)) {
    throw refused('no-result', 'resultWay', (w) => w.draw.noneGivesResult, '22.1.7');
  }
  return { day, notice, editions };
}

function refuseTerm(until: Temporal.PlainDate, day: Temporal.PlainDate, settings: MandateSettings): void {
  if (Temporal.PlainDate.compare(until, day) < 0) {
    throw refused('term-in-past', 'validUntil', (w) => w.draw.termInPast);
  }
  const longest = longestTerm(day, settings);
  if (Temporal.PlainDate.compare(until, longest) <= 0) return;
  throw refusal('term-too-long', 'validUntil', {
    lv: words.lv.draw.termTooLong(formDate(longest, 'lv')),
    en: words.en.draw.termTooLong(formDate(longest, 'en')),
  });
}

/** In the order in which they were chosen, which is their order on the paper. */
function permittedEditions(
  ids: readonly string[],
  known: ReadonlyMap<string, EServiceEdition>,
  day: Temporal.PlainDate,
): EServiceEdition[] {
  const editions = ids.map((id) => known.get(id));
  if (!editions.every((edition) => edition !== undefined)) {
    throw refused('unknown-e-service', 'editions', (w) => w.draw.unknownEdition);
  }
  if (new Set(editions.map((edition) => edition.eServiceId)).size < editions.length) {
    throw refused('e-service-twice', 'editions', (w) => w.draw.sameTwice);
  }
  for (const edition of editions) {
    const permitted = mayBeAppliedForUnderMandate(edition, day);
    if (permitted.allowed) continue;
    const { name, code } = edition;
    const text = {
      lv: `${code} ${name.lv}. ${permitted.text.lv}`,
      en: `${code} ${name.en}. ${permitted.text.en}`,
    };
    throw refusal(permitted.why, 'editions', text, permitted.point);
  }
  return editions;
}

function refused(code: string, field: string | undefined, pick: (w: typeof words.lv) => string, point?: string) {
  return refusal(code, field, say(words, pick), point);
}

function refusal(code: string, field: string | undefined, text: Text, point = '22.1.3'): Refusal {
  return new Refusal({ code: `mandate.${code}`, point, problems: [{ ...(field ? { field } : {}), text }] });
}
