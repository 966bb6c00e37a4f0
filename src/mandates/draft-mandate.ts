import type { CentreActor, FieldsOf } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds, mayBeAppliedForUnderMandate } from '#catalogue/index.ts';
import { doubtsOf, isClientYounger } from '#clients/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { formDate } from '#platform/languages/dates.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import type { drawMandateInput } from './draw-mandate-input.ts';
import { dayOfPaper, type FilledBlank, filledInFuture, judgeBlank } from './from-blank.ts';
import { contactFields } from './mandate.ts';
import { noticeById, type ToldNotice } from './notice-queries.ts';
import { lastReachOf } from './queries.ts';
import { longestTerm, type MandateSettings } from './settings.ts';
import { witnessIsParty, wrongWitness } from './witness.ts';
import { words } from './words.ts';

/** Whose mandate is drawn up, and on which notice. */
export interface DrawnOn {
  readonly notice: string;
  readonly identityCheck: string;
  readonly client: string;
}

/** Everything a mandate is drawn up from, checked against the law and the catalogue of the day. */
export type Draft = {
  readonly day: Temporal.PlainDate;
  readonly notice: ToldNotice;
  /** In the order in which they were chosen, which is their order on the paper. */
  readonly editions: readonly EServiceEdition[];
  /** The client's number or address as it was recorded last, where it is still the same. */
  readonly recordedContact: string | undefined;
  /** The doubts about the client's capacity or free will that stand, by id. */
  readonly doubts: readonly string[];
  /** The blank on which it was signed by hand, if it is entered from one. */
  readonly byHand: FilledBlank | undefined;
};

type DraftFields = FieldsOf<typeof drawMandateInput>;

/** What a mandate may not say, of one drawn up and of its preview. Finds the draft, and writes nothing. */
export const draftRules = {
  alsoWrong: (
    fields: DraftFields,
    actor: CentreActor,
    { mandateSettings }: { readonly mandateSettings: MandateSettings },
  ) => [
    wrongTerm(fields.validUntil, dayOfPaper(fields, actor.at), mandateSettings),
    wrongWitness(fields, actor, dayOfPaper(fields, actor.at), mandateSettings),
    filledInFuture(fields, actor.at),
  ],
  async judge(tx: Logged, actor: CentreActor, on: DrawnOn, fields: DraftFields) {
    const { editions: ids = [], resultWay, doubtAnswer } = fields;
    const contactField = resultWay && contactFields[resultWay];
    const takesRecorded = contactField && fields.sameContact === resultWay && !fields[contactField];
    const day = dayOfPaper(fields, actor.at);
    const [notice, known, all, reach, party, byHand] = await Promise.all([
      noticeById(tx, on.notice),
      editionsByIds(tx, ids),
      doubtsOf(tx, on.client),
      takesRecorded ? lastReachOf(tx, on.client) : undefined,
      witnessIsParty(tx, on.identityCheck, fields),
      judgeBlank(tx, fields),
    ]);
    if (!notice) throw refused('notice-absent', undefined, (w) => w.notice.absent);
    const editions = ids.flatMap((id) => known.get(id) ?? []);
    const notPermitted = wrongEditions(ids, editions, day) ?? (await tooYoung(tx, on, editions, day));
    const tellsNothing = resultWay && fields.editions && !editions.some((edition) => edition.givesResult);
    const noResult =
      tellsNothing && !notPermitted
        ? refused('no-result', 'resultWay', (w) => w.draw.noneGivesResult, '22.1.7')
        : undefined;
    const doubts = all.filter(({ stands }) => stands).map(({ id }) => id);
    const unanswered = doubts.length > 0 && !doubtAnswer ? doubtUnanswered() : undefined;
    const recordedContact = reach?.way === resultWay ? (reach?.contact ?? undefined) : undefined;
    const notRecorded =
      takesRecorded && !recordedContact
        ? refused('no-contact-recorded', contactField, (w) => w.draw.noContactRecorded, '22.1.7')
        : undefined;
    const found: Draft = { day, notice, editions, recordedContact, doubts, byHand: byHand.found };
    return { wrong: [notPermitted, noResult, notRecorded, unanswered, party, byHand.wrong], found };
  },
};

/** A doubt that stands is no bar: whoever grants the mandate says why they have none. */
export function doubtUnanswered(): Refusal {
  return refused('doubt-unanswered', 'doubtAnswer', (w) => w.draw.doubtUnanswered, '22.1.1');
}

/** The refusal of a term that is over, or longer than a mandate drawn up on this day may have. */
function wrongTerm(
  until: Temporal.PlainDate | undefined,
  day: Temporal.PlainDate,
  settings: MandateSettings,
): Refusal | undefined {
  if (!until) return undefined;
  if (Temporal.PlainDate.compare(until, day) < 0)
    return refused('term-in-past', 'validUntil', (w) => w.draw.termInPast);
  const longest = longestTerm(day, settings);
  if (Temporal.PlainDate.compare(until, longest) <= 0) return undefined;
  return refusal(
    'term-too-long',
    'validUntil',
    inBoth((language) => words[language].draw.termTooLong(formDate(longest, language))),
  );
}

function wrongEditions(
  ids: readonly string[],
  editions: readonly EServiceEdition[],
  day: Temporal.PlainDate,
): Refusal | undefined {
  if (editions.length < ids.length) return refused('unknown-e-service', 'editions', (w) => w.draw.unknownEdition);
  if (new Set(editions.map((edition) => edition.eServiceId)).size < editions.length) {
    return refused('e-service-twice', 'editions', (w) => w.draw.sameTwice);
  }
  for (const edition of editions) {
    const permitted = mayBeAppliedForUnderMandate(edition, day);
    if (permitted.allowed) continue;
    const { name, code } = edition;
    const text = {
      lv: `${code} ${name.lv}. ${permitted.text.lv}`,
      en: `${code} ${name.en}. ${permitted.text.en}`,
    };
    return refusal(permitted.why, 'editions', text, permitted.point);
  }
  return undefined;
}

/** An e-service may have an age of its own: whoever is younger grants no mandate for it. */
async function tooYoung(
  tx: Logged,
  { identityCheck }: DrawnOn,
  editions: readonly EServiceEdition[],
  day: Temporal.PlainDate,
): Promise<Refusal | undefined> {
  for (const { code, name, minimumAge } of editions) {
    if (minimumAge === null || !(await isClientYounger(tx, identityCheck, { minimumAge, day }))) continue;
    return refusal(
      'client-too-young',
      'editions',
      inBoth((language) => words[language].draw.tooYoung(`${code} ${name[language]}`, minimumAge)),
    );
  }
  return undefined;
}

function refused(code: string, field: string | undefined, pick: (w: typeof words.lv) => string, point?: string) {
  return refusal(code, field, say(words, pick), point);
}

function refusal(code: string, field: string | undefined, text: Text, point = '22.1.3'): Refusal {
  return new Refusal({ code: `mandate.${code}`, point, problems: [{ ...(field ? { field } : {}), text }] });
}
