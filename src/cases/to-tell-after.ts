import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { date } from '#platform/input/date.ts';
import { typedId } from '#platform/input/ids.ts';
import { message } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';

/**
 * Where a page of clients to contact ended. It includes the day, so that it stays usable after the page's last client
 * was informed.
 */
export interface ToTellAfter {
  readonly tellOn: Temporal.PlainDate;
  readonly id: string;
}

const unreadable = say(words, (w) => w.unreadableValue);
const parts = z.tuple([date(unreadable, daysUnderTheLaw), typedId(unreadable)]);

/** The same in an address: `2026-03-16_` and the id. */
export const toTellAfterInput = z
  .string()
  .optional()
  .transform((text, context): ToTellAfter | undefined => {
    if (text === undefined) return undefined;
    const read = parts.safeParse(text.split('_'));
    if (read.success) return { tellOn: read.data[0], id: read.data[1] };
    context.addIssue({ code: 'custom', message: message(unreadable) });
    return z.NEVER;
  });

export function toTellAfterIn(after: ToTellAfter): string {
  return `${after.tellOn.toString()}_${after.id}`;
}
