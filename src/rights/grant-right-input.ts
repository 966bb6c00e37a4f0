import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { canonicalPersonalNumber } from '#organisations/index.ts';
import { date } from '#platform/input/date.ts';
import { email } from '#platform/input/email.ts';
import { optionalId } from '#platform/input/ids.ts';
import { choice, line, message } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { lastDayOrPermanent } from './last-day.ts';
import { isAtCounter, userRoles } from './may-manage.ts';
import { words } from './words.ts';

const said = (pick: (w: (typeof words)['lv']) => string) => say(words, pick);

export const emailInput = email(said((w) => w.enterEmail));

/** Who gets a user's right, where, and for how long: as the grant form and the API send it. */
export const grantRightInput = together(
  words,
  z.object({
    name: line(
      said((w) => w.enterName),
      100,
    ),
    email: emailInput,
    position: line(
      said((w) => w.enterPosition),
      100,
    ),
    role: choice(
      userRoles,
      said((w) => w.chooseRole),
    ),
    centre: optionalId(said((w) => w.refused.chooseCentre)),
    from: date(
      said((w) => w.enterFrom),
      daysUnderTheLaw,
    ),
    until: lastDayOrPermanent(said((w) => w.enterUntil)),
    personalCode: z
      .string()
      .optional()
      .transform((text, context) => {
        if (!text?.trim()) return undefined;
        const number = canonicalPersonalNumber(`PNOLV-${text.trim()}`);
        if (!number) context.addIssue({ code: 'custom', message: message(said((w) => w.notAPersonalCode)) });
        return number;
      }),
  }),
  ({ name, email, position, role, centre, from, until, personalCode }, complain) => {
    if (role && isAtCounter(role) && !centre) complain('centre', (w) => w.refused.chooseCentre);
    if (from && until && Temporal.PlainDate.compare(until, from) < 0) {
      complain('until', (w) => w.refused.endsBeforeItBegins);
    }
    if (!name || !email || !position || !role || !from || until === undefined) return undefined;
    return {
      from,
      until,
      position,
      role,
      person: { name, email },
      centre: centre ?? null,
      personalNumber: personalCode,
    };
  },
);
