import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { languages, type Text } from '#platform/languages/languages.ts';

export interface Mail {
  readonly to: string;
  readonly subject: Text;
  /** Plain text, in paragraphs. It never names a service together with a personal code. */
  readonly text: Text;
}

/** A message as it goes out: in Latvian, and below it in English. */
export interface OutgoingMail {
  /** For the Message-ID: the same however often it is tried. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Resolves when the message was handed over. Throws `MailRefused` if it never will be; any other error is tried again. */
export type MailTransport = (mail: OutgoingMail) => Promise<void>;

/** The mail server will never take this message, such as for an address that it does not know. */
export class MailRefused extends Error {}

const contentSchema = z.object({ subject: z.string(), text: z.string() });

/** Writes a message in the act's own transaction: it is sent if the act was carried out, and only then. */
export async function writeMail(tx: Transaction, { to, subject, text }: Mail, at: Temporal.Instant): Promise<void> {
  const id = randomUUIDv7();
  const content = {
    subject: languages.map((language) => subject[language]).join(' / '),
    text: languages.map((language) => text[language]).join('\n\n* * *\n\n'),
  };
  const [address, sealed] = [tx.vault.seal(to), tx.vault.seal(JSON.stringify(content))];
  await rows(
    tx,
    sql`insert into outbox (id, address, content, written_at, next_try_at)
        values (${id}, ${address}, ${sealed}, ${at}, ${at})`,
  );
}

/** Longer than any transport may take: a process that was killed loses its claim, a slow one does not. */
const claim = Temporal.Duration.from({ minutes: 10 });

/**
 * Sends what is due, one message after another, and returns how many went out. Any number of processes may do this at once:
 * each message is claimed by one of them. A process killed before the server took the message leaves it to the others after
 * ten minutes; killed between the server's "taken" and our noting it, the message goes out again under its own Message-ID,
 * by which mail servers and readers know it for the same one. Nothing is thrown away while a server is down.
 */
export async function sendOutbox(
  database: Database,
  transport: MailTransport,
  clock: () => Temporal.Instant = () => Temporal.Now.instant(),
  stopped?: AbortSignal,
): Promise<number> {
  let sent = 0;
  while (!stopped?.aborted) {
    const mail = await claimNext(database, clock());
    if (!mail) return sent;
    try {
      await transport(mail.outgoing);
      await note(database, sql`update outbox set sent_at = ${clock()}, fault = null where id = ${mail.id}`);
      sent += 1;
    } catch (error) {
      await noteFault(database, mail, error, clock());
    }
  }
  return sent;
}

/**
 * Hands over what waits in the very transaction that wrote it, and notes it as sent: for the demo's past, whose people read
 * their mail before the country is there for anybody else.
 */
export async function takeWaiting(tx: Transaction, at: Temporal.Instant): Promise<OutgoingMail[]> {
  const taken = await rows(
    tx,
    sql<{ id: string; address: Buffer; content: Buffer }>`
      update outbox set sent_at = ${at}, tries = tries + 1
       where sent_at is null and refused_at is null and next_try_at <= ${at}
      returning id, address, content`,
  );
  return taken.map(({ id, address, content }) => ({ id, to: tx.vault.open(address), ...open(tx, content) }));
}

/** Forgets messages that were sent, or refused for ever, before a moment. */
export async function forgetOldMail(tx: Transaction, before: Temporal.Instant): Promise<void> {
  await rows(tx, sql`delete from outbox where sent_at < ${before} or refused_at < ${before}`);
}

interface Claimed {
  readonly id: string;
  readonly tries: number;
  readonly outgoing: OutgoingMail;
}

async function claimNext(database: Database, at: Temporal.Instant): Promise<Claimed | undefined> {
  const [row] = await transaction(database, null, (tx) =>
    rows(
      tx,
      sql<{ id: string; address: Buffer; content: Buffer; tries: number }>`
        update outbox
           set next_try_at = ${at.add(claim)}, tries = tries + 1
         where id = (select id
                       from outbox
                      where sent_at is null and refused_at is null and next_try_at <= ${at}
                      order by next_try_at
                      limit 1
                        for update skip locked)
        returning id, address, content, tries`,
    ),
  );
  if (!row) return undefined;
  const outgoing = { id: row.id, to: database.vault.open(row.address), ...open(database, row.content) };
  return { id: row.id, tries: row.tries, outgoing };
}

/** One minute, two, four, and so on up to four hours. */
function waitAfter(tries: number): Temporal.Duration {
  return Temporal.Duration.from({ minutes: Math.min(2 ** (tries - 1), 240) });
}

async function noteFault(database: Database, mail: Claimed, error: unknown, at: Temporal.Instant): Promise<void> {
  const fault = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  const statement =
    error instanceof MailRefused
      ? sql`update outbox set refused_at = ${at}, fault = ${error.message} where id = ${mail.id}`
      : sql`update outbox set next_try_at = ${at.add(waitAfter(mail.tries))}, fault = ${fault} where id = ${mail.id}`;
  await note(database, statement);
}

async function note(database: Database, statement: ReturnType<typeof sql>): Promise<void> {
  await transaction(database, null, (tx) => rows(tx, statement));
}

/** What was sent, the latest first: for the demo, which has no mailbox to look into. */
export async function lastSent(tx: Transaction, limit: number): Promise<(OutgoingMail & { at: Temporal.Instant })[]> {
  const found = await rows(
    tx,
    sql<{ id: string; address: Buffer; content: Buffer; at: Temporal.Instant }>`
      select id, address, content, sent_at as at
        from outbox
       where sent_at is not null
       order by sent_at desc, id desc
       limit ${limit}`,
  );
  return found.map(({ address, content, ...row }) => ({ ...row, to: tx.vault.open(address), ...open(tx, content) }));
}

function open({ vault }: Pick<Transaction, 'vault'>, content: Buffer) {
  return contentSchema.parse(JSON.parse(vault.open(content)));
}
