import type { Logged } from '#platform/database/database.ts';
import type { Text } from '#platform/languages/languages.ts';

export interface Mail {
  readonly to: string;
  readonly subject: Text;
  /** Plain text, in paragraphs. It never names a service together with a personal code. */
  readonly text: Text;
}

/** What whoever puts a message into words needs besides its ids. */
export interface Sending {
  /** Links in messages begin with it. */
  readonly origin: string;
  readonly at: Temporal.Instant;
}

type IdsOf<Names extends string> = Readonly<Record<Names, string>>;

/** A kind of message. Each room exports its own. */
export interface MailKind<Names extends string = string> {
  /** As jobs name it: never changed while messages of that kind may wait. */
  readonly kind: string;
  /**
   * Puts the message into words from the room's records when it is sent: nothing of it waits in the queue but ids. Undefined
   * if there is nothing to tell any longer. Asked again for each further try, so it must tell the same each time.
   */
  compose(tx: Logged, ids: IdsOf<Names>, sending: Sending): Promise<Mail | undefined>;
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
