import { composed, plainSigns } from './compose.ts';
import { withoutInvisible } from './invisible.ts';

/** Wide signs and the wide space, as keyboards of East Asia type them. */
const wide = /[\u3000\uff01-\uff5e]/g;

/** Letters that a typesetter joined, as they are copied from PDFs: ﬁ, ﬂ. */
const joined = /[\ufb00-\ufb06\u01c4-\u01cc\u01f1-\u01f3]/g;

/**
 * A text as people mean it, before anything reads it: without the marks that nobody sees in it, and with plain letters, digits and
 * signs for wide ones (`２０` is 20), and with letters apart that a typesetter joined.
 */
export function cleanText(text: string): string {
  return withoutInvisible(text)
    .replace(wide, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    .replace(joined, (sign) => composed(plainSigns(sign)));
}
