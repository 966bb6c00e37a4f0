import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { after } from 'node:test';
import { TLSSocket } from 'node:tls';

export interface Received {
  readonly to: string;
  readonly id: string;
  readonly text: string;
  /** As received, before any decoding. */
  readonly head: string;
}

export interface SmtpReceiver {
  readonly url: string;
  /** The commands answered with 250, in order. */
  readonly taken: Received[];
  /**
   * Answers to commands other than 250: `{ 'RCPT TO': '550 no such mailbox' }`; an empty answer closes the connection.
   */
  answers: Readonly<Record<string, string | undefined>>;
  stop(): Promise<void>;
}

interface Receiving {
  readonly port?: number;
  /** Offers STARTTLS, or, `atOnce`, speaks TLS from the first byte. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly atOnce?: boolean };
}

/** A small real SMTP server (RFC 5321) on loopback that stores the messages it accepts. It ends with the test file. */
export async function smtpReceiver(receiving: Receiving = {}): Promise<SmtpReceiver> {
  const receiver = await startSmtpReceiver(receiving);
  after(receiver.stop);
  return receiver;
}

/** The same, until it is stopped. */
export async function startSmtpReceiver({ port = 0, tls }: Receiving): Promise<SmtpReceiver> {
  const taken: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    serve(tls?.atOnce ? encrypted(socket, tls) : socket, receiver, tls?.atOnce ? undefined : tls);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((done) => server.close(done));
  };
  const receiver: SmtpReceiver = {
    url: `${tls?.atOnce ? 'smtps' : 'smtp'}://127.0.0.1:${address.port}`,
    taken,
    answers: {},
    stop,
  };
  return receiver;
}

function encrypted(socket: Socket, tls: NonNullable<Receiving['tls']>): TLSSocket {
  const secure = new TLSSocket(socket, { isServer: true, key: tls.key, cert: tls.cert });
  secure.on('error', () => undefined);
  return secure;
}

function serve(socket: Socket, receiver: SmtpReceiver, tls?: Receiving['tls'], greets = true): void {
  let read = '';
  let to = '';
  let inData = false;
  const say = (line: string) => void socket.write(`${line}\r\n`);
  const answer = (command: string, usual: string) => {
    const asked = receiver.answers[command];
    if (asked === '') socket.destroy();
    else say(asked ?? usual);
    return asked === undefined;
  };
  socket.on('data', (bytes) => {
    read += bytes.toString('utf8');
    for (;;) {
      const end = inData ? '\r\n.\r\n' : '\r\n';
      const at = read.indexOf(end);
      if (at < 0) return;
      const line = read.slice(0, at);
      read = read.slice(at + end.length);
      if (inData) {
        inData = false;
        const message = {
          to,
          id: /^Message-ID: (.*)$/im.exec(line)?.[1] ?? '',
          text: decoded(line),
          head: line.split('\r\n\r\n', 1)[0] ?? '',
        };
        // An accepted message counts even if the answer no longer reaches the sender.
        if (!/^[45]/.test(receiver.answers['.'] ?? '')) receiver.taken.push(message);
        answer('.', '250 taken');
      } else if (/^EHLO/i.test(line)) say(tls ? '250-receiver\r\n250 STARTTLS' : '250 receiver');
      else if (tls && /^STARTTLS/i.test(line)) {
        socket.removeAllListeners('data');
        say('220 go on');
        serve(encrypted(socket, tls), receiver, undefined, false);
        return;
      } else if (/^STARTTLS/i.test(line)) say('502 no such command');
      else if (/^MAIL FROM/i.test(line)) answer('MAIL FROM', '250 ok');
      else if (/^RCPT TO/i.test(line)) {
        to = /<(.*)>/.exec(line)?.[1] ?? '';
        answer('RCPT TO', '250 ok');
      } else if (/^DATA/i.test(line)) inData = answer('DATA', '354 go on');
      else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else say('250 ok');
    }
  });
  if (greets) answer('greeting', '220 receiver');
}

/** The text of a message, whichever encoding the sender chose for its Latvian letters. */
function decoded(message: string): string {
  const [head = '', ...body] = message.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return text;
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
