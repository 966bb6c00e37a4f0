import { createTransport } from 'nodemailer';
import { asciiEmail } from '#platform/input/email.ts';
import { isThisMachine } from '#platform/network/is-this-machine.ts';
import { MailRefused, type MailTransport } from './mail.ts';

export interface SmtpSettings {
  /** `smtps://user:password@mail.example:465`, or `smtp://…:587`, which then must offer STARTTLS unless it is on this machine. */
  readonly url: string;
  /** `Tilts <tilts@example.lv>` */
  readonly from: string;
}

/** Hands messages to a mail server. Its time limits together are far below the time after which a job is another process's. */
export function smtpTransport({ url, from }: SmtpSettings): MailTransport {
  const { hostname } = new URL(url);
  const server = createTransport({
    url,
    requireTLS: !isThisMachine(hostname),
    // Said aloud, so that nothing in the environment says otherwise.
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return async ({ id, to, subject, text }) => {
    const messageId = `<${id}@${domain}>`;
    try {
      // An object, because a text would be read as a list of addresses.
      const recipient = { name: '', address: asciiEmail(to) };
      const headers = { 'Auto-Submitted': 'auto-generated' };
      await server.sendMail({ from, to: recipient, subject, text, messageId, headers });
    } catch (error) {
      throw isForEver(error) ? new MailRefused(`SMTP ${error.responseCode}`) : error;
    }
  };
}

/** A 5xx said to this very message. A 5xx said to us, such as a wrong password, is for us to put right: then it is tried again. */
function isForEver(error: unknown): error is { responseCode: number } {
  if (!(error instanceof Error) || !('responseCode' in error) || !('code' in error)) return false;
  const { responseCode, code } = error;
  return typeof responseCode === 'number' && responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}
