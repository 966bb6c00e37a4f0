import { Malformed } from '../malformed.ts';
import type { Place } from './local-header.ts';

/**
 * The entries follow one another from the first byte to the directory: nothing overlaps and nothing is hidden between
 * them.
 */
export function checkPlaces(places: readonly Place[], directoryStart: number): void {
  let end = 0;
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    if (place.start < end) throw new Malformed(`zip: "${place.entry.name}" overlaps another entry`);
    if (place.start > end) throw new Malformed(`zip: hidden bytes before "${place.entry.name}"`);
    end = place.end;
  }
  if (end !== directoryStart) throw new Malformed('zip: hidden bytes before the directory');
}
