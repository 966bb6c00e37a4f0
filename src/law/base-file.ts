import { z } from 'zod';
import { type BaseText, readAkomaNtoso, readCitation, type Target } from '#amendments';
import { Refusal } from '#platform/input/refusal.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** No text of a regulation is longer. */
const longest = 500_000;

const text = z.string().trim().min(1).max(longest);

const baseFile = z.strictObject({
  regulation: z.strictObject({ number: text.max(50), date: z.iso.date(), title: text.max(1000).optional() }),
  from: z.iso.date(),
  isComplete: z.boolean(),
  places: z
    .array(
      z.strictObject({
        place: text.max(300),
        state: z.enum(['there', 'absent']),
        words: text.optional(),
        isWhole: z.literal(true).optional(),
        origin: text.max(1000).optional(),
      }),
    )
    .max(20_000),
});

/** Reads a text of a regulation from a file of `tilts amendment base`, JSON or an edition as Akoma Ntoso. Refused with each fault at its place. */
export function readBaseFile(content: string): BaseText {
  return /^\s*</.test(content) ? readEdition(content) : readJson(content);
}

function readEdition(content: string): BaseText {
  try {
    const { until: _, ...base } = readAkomaNtoso(content);
    return base;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuse([{ path: '', text: inBoth((language) => words[language].base.noEdition(error.message)) }]);
  }
}

function readJson(content: string): BaseText {
  const result = baseFile.safeParse(parsed(content));
  if (!result.success) {
    throw refuse(result.error.issues.map(({ path, message }) => ({ path: path.join('.'), text: same(message) })));
  }
  const { regulation, places, ...rest } = result.data;
  const faults: Fault[] = [];
  const known = new Set<string>();
  const read = places.map(({ place, origin, words: own, isWhole, state }, at) => {
    const target = readCitation(place);
    if (!target || known.has(place)) {
      const said = target
        ? say(words, (w) => w.base.placeTwice)
        : say(words, (w) => w.base.noPlace('Annex 1 point 3.13', 'point 22.sup(1).3'));
      faults.push({ path: `places.${at}.place`, text: said });
    }
    known.add(place);
    return {
      target: target ?? nowhere,
      state,
      ...(own !== undefined && { words: own }),
      ...(isWhole && { isWhole }),
      ...(origin !== undefined && { originInBase: origin }),
    };
  });
  if (faults.length > 0) throw refuse(faults);
  const { title, ...act } = regulation;
  return { ...rest, act: { ...act, ...(title !== undefined && { title }) }, places: read };
}

interface Fault {
  readonly path: string;
  readonly text: Text;
}

const nowhere: Target = { steps: [] };

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw refuse([{ path: '', text: say(words, (w) => w.base.noJson) }]);
  }
}

/** What the schema says is English; an operator reads it at the command line. */
function same(text: string): Text {
  return { lv: text, en: text };
}

function refuse(faults: readonly Fault[]): Refusal {
  return new Refusal({
    code: 'law.base-file',
    kind: 'input',
    problems: faults.map(({ path, text: { lv, en } }) => {
      const at = path === '' ? '' : `${path}: `;
      return { text: { lv: `${at}${lv}`, en: `${at}${en}` } };
    }),
  });
}
