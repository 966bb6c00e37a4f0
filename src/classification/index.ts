export { classificationActs } from './acts.ts';
export { classificationEvidence } from './evidence.ts';
export { navigation } from './navigation.ts';
export { fileOf, schemeOn } from './queries.ts';
export { classificationViews } from './views.ts';
