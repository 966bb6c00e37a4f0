export { mandateChecksEvents } from './events.ts';
