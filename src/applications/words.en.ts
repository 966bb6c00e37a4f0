import { cite, type PointOfLaw } from '#audit/index.ts';
import type { lv } from './words.lv.ts';

const duties: Partial<Record<PointOfLaw, string>> = {
  '2.6': "the client's declaration that no electronic identification means is available",
  '22.1.1': "the check of the client's identity",
  '22.1.3': 'that the client was informed and signed a mandate',
  '22.1.5': 'the application in the portal',
  '22.1.6': 'that the client was told the planned completion time',
  '22.1.7': 'that the client was told the result',
};

export const en: typeof lv = {
  noSuchCase: 'There is no such case in your centre.',
  chooseEService: 'Choose an e-service.',
  firstDo: (point) => `First record ${duties[point] ?? 'the step before'} (${cite(point)}).`,
  alreadyDone: (point) =>
    `This has been done already (${cite(point)}), perhaps by a colleague a moment ago. Open the case and go on from its task list.`,
  leftCatalogue:
    'This e-service can no longer be applied for under a mandate: it left the catalogue or was changed. The mandate stays in force; tell the client what else is possible.',
  beyondMandate: 'The mandate does not name this e-service. What is not written is not allowed: a new mandate is needed.',
  mandateEnded: 'The mandate is no longer in force, so nothing may be applied for. If the client wishes, draw up a new mandate.',
  signInTooOld: 'Before you apply, sign in once more with a qualified means. What you typed is kept.',
  notATime: 'Enter a time, for example 09:05.',
  endedBeforeStarted: 'The end is before the start. Check both times in the portal.',
  endedInFuture: 'The end has not come yet. Enter the time that the portal shows.',
  referenceUsed: (when) => `This number was recorded in a case of your centre on ${when}. Check the number in the portal.`,
  referenceUsedElsewhere: 'This number was recorded at another centre. Check the number in the portal.',
  stateIdentified: 'Confirm that you identified yourself in the portal by a qualified means for this application.',
  chooseMeans: 'Choose the means by which you identified yourself in the portal.',
  enterDay: 'Enter the day on which you applied.',
  enterTime: 'Enter the time that the portal shows, for example 09:05.',
  enterReference: 'Enter the identification number that the portal showed.',
  chooseWay: 'Choose how the client was told.',
  enterPlannedDay: 'Enter the planned day, or tick that the answer came at once.',
  plannedBeforeFiled: 'The planned time cannot be before the day of applying.',
  notGiven: (point) => `The technical solution of the e-service does not give it, so there is nothing to tell (${cite(point)}).`,
  resultNotAsked: 'The client did not ask to be told the result, so it is not done.',
};
