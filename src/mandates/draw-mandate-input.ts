import { z } from 'zod';
import { readEmail } from '#platform/input/email.ts';
import { typedId } from '#platform/input/ids.ts';
import { choice, optionalLine, tick, ticked } from '#platform/input/input.ts';
import { type Complain, together } from '#platform/input/together.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { lastDay } from '#rights/index.ts';
import { blankFields, complainOfBlank } from './from-blank.ts';
import { contactFields, type ResultWay, resultWays } from './mandate.ts';
import type { Witness } from './witness.ts';
import { words } from './words.ts';

const chooseEdition = say(words, (w) => w.draw.chooseEdition);

/**
 * What the employee chooses for a mandate (22.¹ 3.): editions of e-services (UUIDs, at least one), the last day of the
 * term, and the way in which the client asked to be informed of the result; `null` if they did not. A way without its
 * phone number or address is refused, unless `sameContact` names it: then it is the one that was recorded of the client last.
 */
export const drawMandateInput = together(
  words,
  z.object({
    editions: ticked(chooseEdition, typedId(chooseEdition)),
    validUntil: lastDay(say(words, (w) => w.draw.giveTerm)),
    resultWay: choice(
      ['none', ...resultWays],
      say(words, (w) => w.draw.chooseResultWay),
    ).transform((way) => (way === 'none' ? null : way)),
    resultPhone: optionalLine(100),
    resultSms: optionalLine(100),
    resultEmail: optionalLine(200),
    resultPost: optionalLine(200),
    sameContact: z.enum(resultWays).optional(),
    place: optionalLine(100),
    doubtAnswer: optionalLine(500),
    ...blankFields,
    witnessSigns: tick(),
    witnessName: optionalLine(100),
    witnessDocument: optionalLine(50),
    witnessReason: optionalLine(200),
  }),
  ({ editions, validUntil, resultWay, sameContact, place, doubtAnswer, ...typed }, complain) => {
    const witness = readWitness(typed, complain);
    complainOfBlank(typed, complain);
    const field = resultWay && contactFields[resultWay];
    const contact = (field && typed[field]) ?? '';
    const isRecorded = sameContact !== undefined && sameContact === resultWay && contact === '';
    const read = isRecorded ? { contact } : readContact(resultWay ?? null, contact);
    if (field && 'wrong' in read) complain(field, read.wrong);
    // Until a way is chosen, what was typed is judged all the same.
    for (const way of resultWay === undefined ? resultWays : []) {
      const field = contactFields[way];
      const early = field && typed[field] ? readContact(way, typed[field]) : undefined;
      if (field && early && 'wrong' in early) complain(field, early.wrong);
    }
    const resultContact = 'contact' in read ? read.contact || undefined : undefined;
    if (!editions || !validUntil || resultWay === undefined) return undefined;
    return {
      editions,
      validUntil,
      resultWay,
      resultContact,
      sameContact,
      place,
      doubtAnswer,
      witness,
      blank: typed.blank,
    };
  },
);

export type DrawMandateInput = z.output<typeof drawMandateInput> & { readonly notice: string };

interface TypedWitness {
  readonly witnessSigns?: boolean;
  readonly witnessName?: string | undefined;
  readonly witnessDocument?: string | undefined;
  readonly witnessReason?: string | undefined;
}

/** Who signs in the client's place; undefined where the client signs. */
function readWitness(
  { witnessSigns, witnessName: name, witnessDocument: document, witnessReason: reason }: TypedWitness,
  complain: Complain<typeof words.lv, keyof TypedWitness>,
): Witness | undefined {
  if (!witnessSigns) return undefined;
  if (!name) complain('witnessName', (w) => w.witness.giveName);
  if (!document) complain('witnessDocument', (w) => w.witness.giveDocument);
  if (!reason) complain('witnessReason', (w) => w.witness.giveReason);
  return name && document && reason ? { name, document, reason } : undefined;
}

/** A way of informing needs a number or address; but for an e-mail address, its form is not checked further. */
function readContact(way: ResultWay | null, typed: string): { readonly contact: string } | { readonly wrong: Text } {
  const told = (pick: (w: typeof words.lv) => string) => ({ wrong: say(words, pick) });
  if (way === 'email') {
    const read = readEmail(typed, told((w) => w.draw.giveEmail).wrong);
    return 'email' in read ? { contact: read.email } : read;
  }
  if ((way === 'phone' || way === 'sms') && typed.replace(/\D/g, '').length < 7) return told((w) => w.draw.givePhone);
  if (way === 'post' && typed === '') return told((w) => w.draw.giveAddress);
  return { contact: typed };
}
