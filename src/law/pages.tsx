import { z } from 'zod';
import { redline } from '#amendments';
import { editionsInBasket } from '#catalogue/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { filledForm, openToAll, routes } from '#platform/http/http.ts';
import { optionalDate, years } from '#platform/input/date.ts';
import { takeInput } from '#platform/input/input.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { officialDay, proseDate } from '#platform/languages/dates.ts';
import { inBoth } from '#platform/languages/languages.ts';
import { annex1On, isOfAnnex1 } from './annex-1.ts';
import { Annex1Page, annex1Address, type Compared } from './annex-1-page.tsx';
import { dayInWords } from './day-in-words.ts';
import { eliPages } from './eli-pages.tsx';
import { heldRegulation } from './held-regulation.ts';
import { editionOfDay, type Regulation } from './regulation.ts';
import { words } from './words.ts';

const days = years(2000, 2099);
const asked = z.object({ day: optionalDate(days), compare: optionalDate(days) });

/** The law that the system goes by, for everybody. */
export function lawPages(database: Database) {
  const pages = routes();

  pages.get(annex1Address, async (c) => {
    openToAll(c);
    const typed = { day: c.req.query('day'), compare: c.req.query('compare') };
    const taken = takeInput(asked, typed);
    const { regulation, problems, day, compare, eServices } = await transaction(database, null, async (tx) => {
      const held = await heldRegulation(tx);
      const wrong = taken.unreadable ? taken.unreadable.problems : tooEarly(held, taken.input);
      const chosen: Days = taken.unreadable || wrong.length > 0 ? {} : taken.input;
      const on = chosen.day ?? officialDay(c.get('at'));
      const inBasket = await editionsInBasket(tx, on);
      return { regulation: held, problems: wrong, day: on, compare: chosen.compare, eServices: inBasket };
    });
    const language = c.get('language');
    const linked = eServices.map(({ code, name, validFrom, basketPoint, portalUrl }) => {
      const href = c.get('actor') ? `/catalogue/${encodeURIComponent(code)}` : portalUrl;
      return { code, validFrom, basketPoint, name: name[language], href };
    });
    const content = (
      <Annex1Page
        language={language}
        form={{ ...filledForm(c, problems), typed }}
        day={day}
        after={c.req.query('after')}
        {...annex1On(regulation, day.toString(), linked)}
        compared={compare && comparedIn(regulation, day, compare)}
      />
    );
    if (problems.length > 0) c.status(422);
    return c.render(content, { title: words[language].annex1.title(proseDate(day, language)), problems });
  });

  pages.route('/', eliPages(database));
  return pages;
}

type Days = Partial<z.output<typeof asked>>;

/** What is known begins on some day. */
function tooEarly({ base }: Regulation, typed: Days): Problem[] {
  const text = inBoth((language) => words[language].tooEarly(dayInWords(base.from, language)));
  const fields = (['day', 'compare'] as const).filter((field) => (typed[field]?.toString() ?? base.from) < base.from);
  return fields.map((field) => ({ field, text }));
}

function comparedIn(regulation: Regulation, day: Temporal.PlainDate, other: Temporal.PlainDate): Compared {
  const [from, to] = Temporal.PlainDate.compare(other, day) < 0 ? [other, day] : [day, other];
  const [before, after] = [from, to].map((one) => editionOfDay(regulation, one.toString()));
  return { from, to, differences: before && after ? redline(before, after).filter(isOfAnnex1) : [] };
}
