import { allCentres, staffContacts } from '#organisations/index.ts';
import { rows, sql } from '#platform/database/database.ts';
import { formDate } from '#platform/languages/dates.ts';
import { inBoth, type Language } from '#platform/languages/languages.ts';
import type { MailKind } from '#platform/mail/mail.ts';
import { employeesAt } from '#rights/index.ts';
import { words } from './reminding/words.ts';

interface RunningOut {
  readonly register_year: number;
  readonly register_number: number;
  readonly mandate_until: Temporal.PlainDate;
  readonly waiting_for: string;
  readonly responsible: string;
}

/**
 * To whoever is responsible for a case whose mandate runs out with something left to do, as long as they may serve at its centre. The
 * number and the centre, and nothing of the client. Nothing, once that is done, or the mandate has ended.
 */
export const mandateEndsMail: MailKind<'centre' | 'case'> = {
  kind: 'cases.mandate-ends',
  async compose(tx, { centre: id, case: of }, { origin, at }) {
    const [[found], centres] = await Promise.all([
      rows(
        tx,
        sql<RunningOut>`select register_year, register_number, mandate_until, waiting_for, responsible
                                   from case_running_out(${id}, ${of}, ${at}::timestamptz)`,
      ),
      allCentres(tx, at),
    ]);
    const centre = centres.find((one) => one.id === id);
    if (!found || !centre) return undefined;
    const serving = await employeesAt(tx, { organisation: centre.organisationId, centre: id, at });
    const person = (await staffContacts(tx, [found.responsible])).get(found.responsible);
    if (!person || !serving.has(found.responsible)) return undefined;
    const number = `${found.register_number}/${found.register_year}`;
    const until = (language: Language) => formDate(found.mandate_until, language);
    return {
      to: person.email,
      subject: inBoth((language) => words[language].subject(number, until(language))),
      text: inBoth((language) =>
        words[language].text({
          number,
          centre: centre.name,
          until: until(language),
          toDo: words[language].duties[found.waiting_for] ?? '',
          link: `${origin}/cases/${of}`,
        }),
      ),
    };
  },
};
