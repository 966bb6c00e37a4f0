import { type Received, type SmtpReceiver, startSmtpReceiver } from '#test/support/site/smtp-receiver.ts';
import { type Mischief, openOutside } from './outside.ts';

/** A mail server that takes messages, and can be out of order. */
export interface MailServer {
  readonly url: string;
  /** All that it has taken. */
  readonly taken: readonly Received[];
  disturb(how: Mischief): Promise<void>;
  mend(): Promise<void>;
  stop(): Promise<void>;
}

export async function openMailServer(): Promise<MailServer> {
  const disturbed = await openOutside();
  const { port } = disturbed;
  const taken: Received[] = [];
  let receiver: SmtpReceiver | undefined = await startSmtpReceiver({ port });
  const stop = async () => {
    disturbed.close();
    taken.push(...(receiver?.taken ?? []));
    await receiver?.stop();
    receiver = undefined;
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    get taken() {
      return [...taken, ...(receiver?.taken ?? [])];
    },
    stop,
    async disturb(how) {
      await stop();
      await disturbed.disturb(how);
    },
    async mend() {
      await stop();
      receiver = await startSmtpReceiver({ port });
    },
  };
}
