import type { Text } from '#platform/languages/languages.ts';

/** A qualified electronic identification means, and the words by which the identity provider's ID token names it. */
export interface QualifiedMeans {
  readonly id: string;
  readonly name: Text;
  readonly acr: readonly string[];
  /** Where one `acr` stands for several means: at least one of these must be among the token's `amr` too. */
  readonly amr?: readonly string[] | undefined;
}

/** LVRTC's means under the names its provider gives the ways of signing in. Any other word is refused until configured. */
export const lvrtcMeans: readonly QualifiedMeans[] = [
  {
    id: 'eid_card',
    name: { lv: 'eID karte vai eParaksts karte', en: 'eID card or eParaksts card' },
    acr: ['urn:eparaksts:authentication:flow:sc_plugin'],
  },
  {
    id: 'eparaksts_mobile',
    name: { lv: 'eParaksts mobile', en: 'eParaksts mobile' },
    acr: ['urn:eparaksts:authentication:flow:mobileid'],
  },
];

/**
 * The qualified means that an ID token names (22.¹ 2.), or undefined: what is unknown or missing is not qualified. What
 * the site asked for is no proof of what was used, so only the token is looked at.
 */
export function qualifiedMeansOf(
  token: Readonly<Record<string, unknown>>,
  vocabulary: readonly QualifiedMeans[],
): QualifiedMeans | undefined {
  const methods: readonly unknown[] = Array.isArray(token.amr) ? token.amr : [token.amr];
  return vocabulary.find(
    ({ acr, amr }) =>
      typeof token.acr === 'string' && acr.includes(token.acr) && (!amr || amr.some((each) => methods.includes(each))),
  );
}
