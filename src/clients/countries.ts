import { inBoth, type Language } from '#platform/languages/languages.ts';

// ISO 3166-1, and the three that also issue travel documents: the European Union, the United Nations and Kosovo.
const codes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT ' +
  'JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP ' +
  'MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA ' +
  'RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT ' +
  'TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

const known = new Set(codes);

/** True for a country, by its two-letter code, that can have issued a document. */
export function isCountry(code: string): boolean {
  return known.has(code);
}

/** The country's name as the language has it: `DE` is `Vācija`. */
export function countryName(code: string, language: Language): string {
  return names[language].of(code) ?? code;
}

/** All countries for a list to choose from, Latvia first. */
export function countryChoices(language: Language): readonly { value: string; label: string }[] {
  return choices[language];
}

const names = {
  lv: new Intl.DisplayNames('lv', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

const choices = inBoth(choicesIn);

function choicesIn(language: Language) {
  const order = new Intl.Collator(language);
  const all = codes.map((value) => ({ value, label: countryName(value, language) }));
  return all.sort((a, b) => Number(b.value === 'LV') - Number(a.value === 'LV') || order.compare(a.label, b.label));
}
