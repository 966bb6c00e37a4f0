import { remindOfMandates } from '#cases/index.ts';
import { type Database, type Logged, loggedTransaction } from '#platform/database/database.ts';
import { PageHeading, Prose } from '#platform/html/layout.tsx';
import { openToAll, routes } from '#platform/http/http.ts';
import { formMoment } from '#platform/languages/dates.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import type { OutgoingMail, Sending } from '#platform/mail/mail.ts';
import { writtenMail } from '#platform/mail/written-mail.ts';
import { remindOfReviews, remindOfTerms, remindOfUnused } from '#rights/index.ts';
import { mails as kinds } from '#site/mails.ts';
import { mailWords } from './mail-words.ts';

/**
 * The demo's mail: messages are shown on a page instead of being sent. Opening the page also writes the reminders that
 * are due. Only the demo has it, because real messages contain links for their readers alone.
 */
export function demoMailPages(database: Database, origin: string) {
  const pages = routes();

  pages.get('/demo/mail', async (c) => {
    openToAll(c);
    const language = c.get('language');
    const w = mailWords[language];
    const at = c.get('at');
    await remindOfTerms(database, at);
    await remindOfReviews(database, at);
    await remindOfUnused(database, at);
    await remindOfMandates(database, at);
    const mails = await loggedTransaction(database, null, (tx) => lastMails(tx, { origin, at }));
    const content = (
      <>
        <PageHeading text={w.title} lead={mails.length > 0 ? w.lead : w.nothing} />
        {mails.map((mail) => (
          // Not a landmark: many have the same subject.
          <Prose key={mail.id}>
            <h2>{mail.subject}</h2>
            <p>
              {w.to}: {mail.to}, {formMoment(mail.at, language)}
            </p>
            <Text mail={mail} />
          </Prose>
        ))}
      </>
    );
    return c.render(content, { title: w.title });
  });

  return pages;
}

async function lastMails(tx: Logged, sending: Sending) {
  const mails: (OutgoingMail & { readonly at: Temporal.Instant })[] = [];
  for (const job of await writtenMail(tx, 50)) {
    const mail = await composeMail(tx, kinds, job, sending);
    if (mail) mails.push({ ...mail, at: job.at });
  }
  return mails;
}

/** The text as mail programs show it: with its line breaks, and with addresses as links. */
function Text({ mail: { text } }: { mail: OutgoingMail }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, at) => (
        <p key={`${at} ${paragraph}`}>
          {paragraph.split('\n').map((line, row) => (
            <span key={`${row} ${line}`}>
              {row > 0 && <br />}
              {line.split(/(https?:\/\/\S+)/).map((part, index) =>
                index % 2 ? (
                  <a key={part} href={part}>
                    {part}
                  </a>
                ) : (
                  part
                ),
              )}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}
