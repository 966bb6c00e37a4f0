import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { freePort } from '#test/support/site/free-port.ts';

export type Mischief = 'away' | 'slow' | 'rubbish';

/** Somebody outside who is never in order, such as an identity provider: nobody listens, nobody answers, or what is answered is nothing known. */
export interface Outside {
  readonly issuer: string;
  readonly port: number;
  disturb(how: Mischief): Promise<void>;
  close(): void;
}

/** The site refuses a provider on this machine; by this address of it, IPv4 written as IPv6, it does not know that it is one. */
const host = '[::ffff:127.0.0.1]';

export async function openOutside(): Promise<Outside> {
  let server: Server | undefined;
  const sockets = new Set<Socket>();
  const listen = async (port: number, how: Mischief): Promise<void> => {
    server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      if (how === 'rubbish') socket.end('{"issuer": "somebody else", ');
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const close = () => {
    server?.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const port = await freePort();
  return {
    port,
    issuer: `https://${host}:${port}`,
    close,
    async disturb(how) {
      close();
      if (how !== 'away') await listen(port, how);
    },
  };
}
