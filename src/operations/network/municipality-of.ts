import type { ListedCentre } from '#network/index.ts';
import { fold } from '#platform/languages/languages.ts';

export interface Municipality {
  readonly id: string;
  readonly name: string;
}

/** The municipality that an entry tells, or why that is not known. */
export interface ToldMunicipality {
  readonly found: Municipality | undefined;
  /** Whether it is told in a column of its own, and not only by how the centre is called. */
  readonly isSaid: boolean;
  readonly lacks: readonly string[];
}

/**
 * By its registration number, by its name in a column of its own, or as the name of the centre begins ("Upmalas novada …"); only one may
 * be called so. Where two of these tell different ones nobody knows which is meant.
 */
export function municipalityOf(
  { name, municipality, registrationNumber }: ListedCentre,
  all: readonly Municipality[],
  byNumber: ReadonlyMap<string, Municipality & { readonly kind: string }>,
): ToldMunicipality {
  const numbered = byNumber.get(registrationNumber);
  const named = called(municipality || name, all);
  const isSaid = registrationNumber !== '' || municipality !== '';
  if (registrationNumber === '') return { found: named, isSaid, lacks: named ? [] : ['municipality'] };
  if (numbered?.kind !== 'municipality')
    return {
      found: undefined,
      isSaid,
      lacks: [`which municipality has the registration number ${registrationNumber}`],
    };
  if (named && named.id !== numbered.id) {
    const either = `by its number “${numbered.name}”, by its name “${named.name}”`;
    return { found: undefined, isSaid, lacks: [`which municipality it is: ${either}`] };
  }
  return { found: numbered, isSaid, lacks: [] };
}

function called(text: string, all: readonly Municipality[]): Municipality | undefined {
  const named = fold(text);
  const [stem] = /^.*?\b(?:novad|valstspilset|pilset)/.exec(named) ?? [];
  const found = all.filter(
    (one) => fold(one.name) === named || (stem !== undefined && fold(one.name).startsWith(stem)),
  );
  return found.length === 1 ? found[0] : undefined;
}
