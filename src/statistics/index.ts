export { countDays, lastCounted } from './count-days.ts';
export { differingCounts } from './differing-counts.ts';
export { statisticsEvents } from './events.ts';
export { statisticsEvidence } from './evidence.ts';
export { isEnded, lastDayOf } from './months.ts';
export { navigation } from './navigation.ts';
export { filesOf } from './publication-files.ts';
export { type Publication, publishStatistics } from './publish-statistics.ts';
export { statisticsViews } from './views.ts';
