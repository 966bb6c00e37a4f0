import { type Database, transaction } from '#platform/database/database.ts';
import { PageHeading, Prose } from '#platform/html/layout.tsx';
import { openToAll, routes } from '#platform/http/http.ts';
import { formMoment } from '#platform/languages/dates.ts';
import { lastSent, type OutgoingMail, sendOutbox } from '#platform/mail/outbox.ts';
import { remindOfTerms } from '#rights/index.ts';
import { mailWords } from './mail-words.ts';

/**
 * The demo's mail catcher: what the system sends goes nowhere but to this page. Asking for the page is also what fetches new
 * mail. The demo alone has it: real messages carry links that are their readers' alone.
 */
export function demoMailPages(database: Database, origin: string) {
  const pages = routes();

  pages.get('/demo/mail', async (c) => {
    openToAll(c);
    const language = c.get('language');
    const w = mailWords[language];
    await remindOfTerms(database, { at: c.get('at'), origin });
    await sendOutbox(database, keepHere, () => c.get('at'));
    const mails = await transaction(database, null, (tx) => lastSent(tx, 50));
    const content = (
      <>
        <PageHeading text={w.title} lead={mails.length > 0 ? w.lead : w.nothing} />
        {mails.map((mail) => (
          // No landmark of its own: many have the same subject.
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

async function keepHere(): Promise<void> {
  // Noted as sent, a message stays in the outbox for a while: that is the mailbox.
}

/** The text as mail programs show it: lines kept, addresses as links. */
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
