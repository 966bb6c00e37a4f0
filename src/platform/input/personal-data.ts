/** What gives a person away by its form: a personal code, an e-mail address, a telephone or account number. */
const forms: readonly RegExp[] = [
  /(?<!\d)\d{6} ?[-–]? ?\d{5}(?!\d)/u,
  /[^\s@]@[^\s@]+\.\p{L}/u,
  /(?<!\d)(?:\+?371[ -]?)?[2-6](?:\d{7}|\d[ -]\d{3}[ -]?\d{3}|\d{3} \d{4}|\d(?: \d\d){3})(?!\d)/u,
  /(?<!\p{L})LV\d{2}(?: ?[A-Z0-9]){17}(?![A-Z0-9])/iu,
];

/** Whether a text that is to tell of nobody has what gives a person away. Names are not found: the form warns of them. */
export function personalDataIn(text: string): boolean {
  return forms.some((form) => form.test(text));
}
