export { countDays } from './count-days.ts';
export { differingCounts } from './differing-counts.ts';
export { navigation } from './navigation.ts';
export { statisticsViews } from './views.ts';
