import type { Draw } from '#signatures/test/fuzz/draw.ts';

const marks = ['\u200b', '\u200e', '\u202a', '\u202c', '\u2060', '\ufeff', '\u00ad', '\ufe0f'];
const spaces = [' ', '\u00a0', '\u202f', '\u2009', '\u3000', '  ', '\t'];

/** A text as it comes from keyboards, documents and other programs: it means the same. */
export function asTyped(draw: Draw, text: string): string {
  const spaced = text.replace(/ /g, () => (draw.below(4) === 0 ? draw.of(spaces) : ' '));
  const marked = Array.from(spaced, (sign) => (draw.below(12) === 0 ? draw.of(marks) + sign : sign)).join('');
  const composed = draw.below(3) === 0 ? marked.normalize('NFD') : marked;
  return draw.below(6) === 0 ? wide(composed) : composed;
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Words that may change what is meant, put somewhere between the others. */
export function withOddWord(draw: Draw, text: string): string {
  const words = text.split(' ');
  words.splice(draw.below(words.length + 1), 0, draw.of(oddWords));
  return words.join(' ');
}

const oddWords = ['nav', 'ne', 'vai', 'apm.', 'fakss', 'not', '1', '12', '?', 'citādi', 'нет', 'iekš. 12', 'a', '-'];

/** Letters in another case, as forms and passports have them. */
export function inSomeCase(draw: Draw, text: string): string {
  return draw.of([text, text.toLowerCase(), text.toUpperCase(), text.charAt(0).toUpperCase() + text.slice(1)]);
}
