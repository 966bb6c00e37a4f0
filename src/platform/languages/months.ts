import { fold } from './languages.ts';

/**
 * The names of each month as forms and passports of the region have them, folded: in Latvian in every case, in English, Russian,
 * Ukrainian, Estonian and Lithuanian, the abbreviations of French, German and Spanish, and Roman numerals. No name is of two months.
 */
const names: readonly RegExp[] = [
  /^(jan|janv|january?|janvar(is|im|[ai])|jaanuar(i|il)?|sau|sausi[os]|янв|январ[ьяе]|січ|січ(ень|ня)|janvier|ene|i)$/,
  /^(febr?|february?|februar(is|im|[ai])|veebr|veebruar(i|il)?|vas|vasari[os]|февр?|феврал[ьяе]|лют|лют(ии|ого)|fev|fevr|fevrier|ii)$/,
  /^(mar|march|mart|mart(s|am|[au])|martsi?l?|kov|kov(as|o)|март?|март[ае]|бер|берез(ень|ня)|mars|marz|maerz|mrz|iii)$/,
  /^(apr|april|april(is|im|[ai])|aprill(i|il)?|bal|baland(is|zio)|апр|апрел[ьяе]|кві|квіт(ень|ня)|avr|avril|abr|iv)$/,
  /^(may|mai|mail|maij(s|am|[au])|geg|geguzes?|маи|ма[яе]|тра|трав(ень|ня)|v)$/,
  /^(june?|juni|junij(s|am|[au])|juunil?|bir|birzeli[os]|июн|июн[ьяе]|чер|черв(ень|ня)|juin|vi)$/,
  /^(july?|juli|julij(s|am|[au])|juulil?|lie|liep(a|os)|июл|июл[ьяе]|лип|лип(ень|ня)|juil|juillet|vii)$/,
  /^(aug|august|august(s|am|[aui]|il)|rgp|rugpju(tis|cio)|авг|август[ае]?|сер|серп(ень|ня)|aout?|ago|viii)$/,
  /^(sept?|september|septembr(is|im|[ai]|il)|rgs|rugsej(is|o)|сент?|сентябр[ьяе]|вер|верес(ень|ня)|ix)$/,
  /^(o[ck]t|october|oktober|oktobr(is|im|[ai])|oktoober|oktoobri?l?|spa|spali[os]|окт|октябр[ьяе]|жов|жовт(ень|ня)|x)$/,
  /^(nov|november|novembr(is|im|[ai]|il)|lap|lapkri(tis|cio)|нояб?|ноябр[ьяе]|лис|листопада?|xi)$/,
  /^(dec|december|decembr(is|im|[ai])|dets|detsember|detsembri?l?|gru|grd|gruod(is|zio)|дек|декабр[ьяе]|гру|груд(ень|ня)|dez|dic|xii)$/,
];

/** The months, 1 to 12, that a word names: none, or one. */
export function monthsNamed(word: string): number[] {
  const folded = fold(word);
  return names.flatMap((name, index) => (name.test(folded) ? [index + 1] : []));
}
