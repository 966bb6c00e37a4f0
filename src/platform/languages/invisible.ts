/** Scripts that are written with a joiner between letters, such as those of Persian and Hindi. */
const joining = [
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Mongolian}\p{Script=Tibetan}]/u,
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}]/u,
  /[\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u,
];

const joiner = /[\u200c\u200d]/;

/** Zero-width marks, soft hyphens, tags, and the marks that turn the reading direction of others. */
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/**
 * The text without the marks that nobody sees in it: they come along when people copy from mail, chats and documents. A
 * joiner stays between letters of a script that needs it.
 */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, (mark, at: number) => (joiner.test(mark) && joins(text, at) ? mark : ''));
}

function joins(text: string, at: number): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1);
  const after = Array.from(text.slice(at + 1, at + 3)).at(0);
  return isJoined(before) && isJoined(after);
}

function isJoined(letter = ''): boolean {
  return joining.some((scripts) => scripts.test(letter));
}
