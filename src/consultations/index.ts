export { consultationsActs } from './acts.ts';
export { consultationsEvidence } from './evidence.ts';
export { type Kind, type Outcome, type Topic, topics, type Way } from './kinds.ts';
export { consultationKindText, consultationOutcomeText, topicText, wayText } from './names-of-kinds.ts';
export { navigation } from './navigation.ts';
export { consultationsViews } from './views.ts';
export { waitingKeysPath } from './waiting-keys.ts';
