/** A way of proving one's identity at the development provider, and the claims of its ID token, in eParaksts' form. */
export type Means = {
  id: string;
  name: { lv: string; en: string };
  qualified: boolean;
  /** If absent, the ID token has no `acr`: real providers may omit it, and the site must then refuse. */
  acr?: string;
  amr: string[];
  /**
   * Providers write the serial number with and without the code's own hyphen; the site must recognise both as one
   * person.
   */
  hyphenInSerialNumber: boolean;
  /** Some means give names in capitals and without diacritics, as on the chip of the card. */
  plainCapitals: boolean;
};

export const demoMeans: readonly Means[] = [
  {
    id: 'eid',
    name: { lv: 'eID karte', en: 'eID card' },
    qualified: true,
    acr: 'urn:eparaksts:authentication:flow:sc_plugin',
    amr: ['urn:eparaksts:authentication:method:sc_plugin'],
    hyphenInSerialNumber: true,
    plainCapitals: true,
  },
  {
    id: 'mobile',
    name: { lv: 'eParaksts mobile', en: 'eParaksts mobile' },
    qualified: true,
    acr: 'urn:eparaksts:authentication:flow:mobileid',
    amr: ['urn:eparaksts:authentication:method:mobileid'],
    hyphenInSerialNumber: false,
    plainCapitals: false,
  },
  {
    id: 'unqualified',
    name: { lv: 'Nekvalificēts līdzeklis', en: 'A means that is not qualified' },
    qualified: false,
    acr: 'urn:tilts:development:unqualified',
    amr: ['urn:tilts:development:password'],
    hyphenInSerialNumber: true,
    plainCapitals: false,
  },
];
