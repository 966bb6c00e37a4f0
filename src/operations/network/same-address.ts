import { placeOfAddress } from '#network/index.ts';
import { fold } from '#platform/languages/languages.ts';

interface Office {
  readonly name: string;
  readonly address: string;
  readonly place: string;
}

/**
 * Finds those of `others` whose street and house are the same, in the same town or village as far as both tell it: `"Pagastmāja",
 * Kalnāji, LV-0001` and `Pagastmāja, Kalnāji, Kalnāju pag.`. They may be one office under two names.
 */
export function sameAddresses<Other extends Office>(others: readonly Other[]): (one: Office) => Other[] {
  const byStreet = Map.groupBy(others, streetOf);
  return (one) => {
    const [street, place] = [streetOf(one), placeOf(one)];
    if (street === '') return [];
    return (byStreet.get(street) ?? []).filter((other) => {
      const there = placeOf(other);
      return place === '' || there === '' || there === place;
    });
  };
}

function streetOf({ address }: Office): string {
  const [street = ''] = address.split(',');
  return fold(street.replace(/["'“”„«».]/g, ' '));
}

function placeOf({ address, place }: Office): string {
  return fold(place || placeOfAddress(address) || '');
}
