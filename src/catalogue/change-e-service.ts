import { type Actor, deed, type FieldsOf } from '#acting/index.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { inBoth, type Language, say } from '#platform/languages/languages.ts';
import { words as changeWords } from './change/words.ts';
import { changeInput } from './change-input.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { isSameEdition } from './differences.ts';
import { type EServiceEdition, holdsOn } from './edition.ts';
import { enterEdition } from './enter-edition.ts';
import { ownEService } from './own-e-service.ts';
import { refuse } from './refuse.ts';
import { words } from './words.ts';
import { holdEService, writeChange } from './write-change.ts';

interface OfEService {
  readonly eService: string;
}

/**
 * From a day to come on an e-service is otherwise: its holder's officer says what it is then, whole. The edition before it ends on that
 * day and stays, so papers of a day keep its words. A change goes on from the newest edition: none is planned between two.
 */
export const changeEService = deed({
  name: 'e-service.change',
  title: say(words, (w) => w.acts.changeEService),
  roles: ['holder_officer'],
  input: changeInput,
  alsoWrong: ({ validFrom }, { at }) => [notAhead(validFrom, at)],
  async judge(tx, actor, { eService }: OfEService, fields) {
    holdEService(tx, eService);
    const [newest] = await ownEService(tx, actor, eService);
    const meanwhile = await changedMeanwhile(tx, newest, fields);
    return { wrong: [meanwhile, ...outOfOrder(newest, fields, actor)], found: newest };
  },
  async carryOut(tx, actor, _given, { validFrom, validUntil, content, reason }, _needs, _prepared, newest) {
    if (isSameEdition({ ...content, validUntil }, newest)) throw refuse('nothing-changes', (w) => w.nothingChanges);
    const { code, holderId, holder, eServiceId } = newest;
    const edition = await enterEdition(tx, { ...content, code, holderId, holder, validFrom, validUntil });
    const change = await writeChange(tx, actor, { eServiceId, edition: edition.id, kind: 'planned', reason });
    return { answer: { id: edition.id }, things: { eService: eServiceId, edition: edition.id, change } };
  },
});

type Fields = FieldsOf<typeof changeInput>;

/** What is past or of today stays as it was: papers of those days have its words. */
function notAhead(day: Temporal.PlainDate | undefined, at: Temporal.Instant): Refusal | undefined {
  return day && Temporal.PlainDate.compare(day, officialDay(at)) <= 0
    ? refuse('not-ahead', (w) => w.notAhead, { field: 'validFrom' })
    : undefined;
}

function outOfOrder(newest: EServiceEdition, { validFrom }: Fields, { at }: Actor): (Refusal | undefined)[] {
  if (!validFrom || notAhead(validFrom, at)) return [];
  if (Temporal.PlainDate.compare(validFrom, newest.validFrom) <= 0) {
    const day = (language: Language) =>
      changeWords[language].refused.beforePlanned(formDate(newest.validFrom, language));
    return [refuse('before-planned-change', inBoth(day), { field: 'validFrom' })];
  }
  return [holdsOn(newest, validFrom) ? undefined : refuse('has-left', (w) => w.hasLeft, { field: 'validFrom' })];
}
