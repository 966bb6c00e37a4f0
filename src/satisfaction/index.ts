export { satisfactionActs } from './acts.ts';
export { satisfactionEvidence } from './evidence.ts';
export { meanPoints, sumOf } from './mean.ts';
export { navigation } from './navigation.ts';
export { points } from './points.ts';
export { satisfactionViews } from './views.ts';
