export { satisfactionActs } from './acts.ts';
export { satisfactionEvidence } from './evidence.ts';
export { navigation } from './navigation.ts';
export { points } from './points.ts';
export { satisfactionViews } from './views.ts';
