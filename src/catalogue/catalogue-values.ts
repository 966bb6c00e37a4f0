import { z } from 'zod';
import { line, message } from '#platform/input/input.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

const told = (pick: (w: (typeof words)['lv']['file']) => string): Text => say(words, (w) => pick(w.file));
const like = (form: RegExp, text: Text) => z.string({ error: message(missing) }).regex(form, message(text));

export const missing = told((w) => w.missing);

/** The types of values in a catalogue file, each with the message for a wrong one. */
export const values = {
  age: () => {
    const wrong = message(told((w) => w.age));
    return z.number(wrong).int(wrong).min(1, wrong).max(18, wrong);
  },
  code: () =>
    like(
      /^[A-Za-z0-9][A-Za-z0-9-]{0,29}$/,
      told((w) => w.code),
    ),
  inBoth: (max = 300) => z.strictObject({ lv: line(missing, max), en: line(missing, max) }),
  key: () =>
    like(
      /^[A-Za-z]\w{0,59}$/,
      told((w) => w.key),
    ),
  list: <Item extends z.ZodType>(item: Item) => z.array(item, { error: message(told((w) => w.list)) }),
  point: () =>
    like(
      /^\d+(\.\d+)*$/,
      told((w) => w.point),
    ),
  registrationNumber: () =>
    like(
      /^\d{11}$/,
      told((w) => w.registrationNumber),
    ),
  webAddress: () =>
    z
      .string({ error: message(missing) })
      .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), message(told((w) => w.address))),
  words: (max = 300) => line(missing, max),
  yesOrNo: () => z.boolean({ error: message(told((w) => w.yesOrNo)) }),
};
