export { consultationsActs } from './acts.ts';
export { consultationsEvidence } from './evidence.ts';
export { type Outcome, type Topic, topics } from './kinds.ts';
export { navigation } from './navigation.ts';
export { consultationsViews } from './views.ts';
export { waitingKeysPath } from './waiting-keys.ts';
