import { say, type Text } from '#platform/languages/languages.ts';
import type { Kind, Outcome, Topic, Way } from './kinds.ts';
import { words } from './words.ts';

/** Of which kind a consultation was, for pages of other rooms (17.3., 20.13.). */
export const consultationKindText = (kind: Kind): Text => say(words, (w) => w.kinds[kind]);
/** In which way employee and client spoke. */
export const wayText = (way: Way): Text => say(words, (w) => w.ways[way]);
/** What it was about, where that was no particular e-service. */
export const topicText = (topic: Topic): Text => say(words, (w) => w.topics[topic]);
/** What came of it. */
export const consultationOutcomeText = (outcome: Outcome): Text => say(words, (w) => w.outcomes[outcome]);
