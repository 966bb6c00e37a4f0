import { z } from 'zod';
import { view } from '#acting/index.ts';
import {
  contentOf,
  mandateReadings,
  mandateSheet,
  noticeForClient,
  noticeReadings,
  noticeSheet,
  type ReadingSheet,
} from '#mandates/index.ts';
import { message, requiredTick } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { refusalOf } from './bar.ts';
import { readCase } from './case-facts.ts';
import { dutiesOf } from './duties-of.ts';
import { print } from './paper-views.ts';
import { words } from './reading/words.ts';
import { whoseMandate } from './whose-case.ts';

/** For reading in another language something is printed only when the client asks, and the log keeps that they did. */
const readingInput = z.object({
  print,
  readIn: z.string().regex(/^[a-z]{2,3}$/, message(say(words, (w) => w.chooseLanguage))),
  askedByClient: requiredTick(say(words, (w) => w.tickAsked)),
});

export const readingName = 'Lasisanai-cita-valoda';

export interface ReadingAsked {
  readonly sheet: ReadingSheet;
  readonly largePrint: boolean;
}

/** The notice on the use of personal data, for a client who asks to read it in another language (22.¹ 3.). */
export const readNotice = view({
  name: 'notice.print-reading',
  title: say(words, (w) => w.readNotice),
  point: '22.1.3',
  purpose: 'case_work',
  roles: ['employee'],
  path: '/cases/{case}/notice/reading',
  query: readingInput,
  async look(tx, actor, of, { print: how, readIn: language }) {
    const { facts } = await readCase(tx, { centre: actor.centre, id: of.case, person: actor.person });
    const notice = await noticeForClient(tx, actor, 'lv');
    const text = noticeReadings.get(`${notice.version}.${language}`);
    if (!text) throw noText();
    const seen: ReadingAsked = {
      sheet: noticeSheet(text, notice, officialDay(actor.at).toString()),
      largePrint: how === 'large',
    };
    return { seen, whose: { client: facts.clientId ?? undefined }, things: { case: of.case, readIn: language } };
  },
});

/** A mandate, for a client who asks to read it in another language. */
export const readMandate = view({
  name: 'mandate.print-reading',
  title: say(words, (w) => w.readMandate),
  point: '22.1.3',
  purpose: 'case_work',
  roles: ['employee'],
  path: '/cases/{case}/mandates/{mandate}/reading',
  query: readingInput,
  async look(tx, actor, of, { print: how, readIn: language }) {
    const { facts, editions } = await readCase(tx, { centre: actor.centre, id: of.case, person: actor.person });
    const may = dutiesOf(facts, editions, actor.at).papersOf(of.mandate);
    if ('not' in may) throw refusalOf(may.not);
    const content = await contentOf(tx, of.mandate);
    const text = content && mandateReadings.get(`${content.wordingVersion}.${language}`);
    if (!text) throw noText();
    const seen: ReadingAsked = { sheet: mandateSheet(text, content), largePrint: how === 'large' };
    return { seen, whose: await whoseMandate(tx, may.on), things: { ...of, readIn: language } };
  },
});

function noText(): Refusal {
  return new Refusal({
    code: 'reading.no-text',
    point: '22.1.3',
    problems: [{ text: say(words, (w) => w.noText) }],
  });
}
