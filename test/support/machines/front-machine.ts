import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ServerCertificate } from '#test/support/tls/made-certificates.ts';
import { answers } from './answers.ts';
import { startProgram } from './program.ts';
import { type Places, referenceFile } from './reference.ts';
import { waitFor } from './wait-for.ts';

/** The machine in front, with nginx, as browsers meet it. */
export interface FrontMachine extends AsyncDisposable {
  readonly origin: string;
  /** Over connections that are kept, as browsers keep them. Rejects when one broke. */
  ask(path: string, headers: Record<string, string>, body?: string): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

interface Making {
  readonly directory: string;
  readonly port: number;
  readonly certificate: ServerCertificate;
  readonly network: Places;
}

export async function frontMachine({ directory, port, certificate, network }: Making): Promise<FrontMachine> {
  const etc = join(directory, 'etc');
  mkdirSync(etc, { recursive: true });
  chmodSync(directory, 0o755);
  const places: Places = [['/etc/nginx', etc], ['listen 443', `listen 127.0.0.1:${port}`], ...network];
  writeFileSync(join(etc, 'tilts.conf'), referenceFile('nginx.conf', places));
  writeFileSync(join(etc, 'tilts-away.html'), referenceFile('tilts-away.html', []));
  writeFileSync(join(etc, 'tilts.crt'), certificate.cert);
  writeFileSync(join(etc, 'tilts.key'), certificate.key, { mode: 0o600 });
  writeFileSync(join(etc, 'nginx.conf'), asDebian(directory));
  const log = join(directory, 'error.log');
  const running = startProgram(['/usr/sbin/nginx', '-p', directory, '-c', join(etc, 'nginx.conf'), '-e', log], { log });
  await waitFor('nginx', () => {
    if (!running.lives()) throw new Error('nginx did not start');
    return answers(port);
  });
  // The site takes no origin that could be meant for trying things out.
  const origin = 'https://tilts.internal';
  const to = { host: 'localhost', port, family: 4, servername: 'localhost' };
  const agent = new Agent({ keepAlive: true, ca: certificate.authority });
  return {
    origin,
    ask: (path, headers, body) =>
      new Promise<Answer>((resolve, reject) => {
        const asked = request(
          {
            ...to,
            path,
            agent,
            headers: { host: new URL(origin).host, ...headers },
            method: body === undefined ? 'GET' : 'POST',
            timeout: 120_000,
          },
          (response) => {
            const { statusCode: status = 0, headers } = response;
            text(response).then((said) => resolve({ status, headers, text: said }), reject);
          },
        );
        asked.on('error', reject).on('timeout', () => asked.destroy(new Error('no answer came')));
        asked.end(body);
      }),
    async [Symbol.asyncDispose]() {
      agent.destroy();
      await running.end('SIGTERM');
    },
  };
}

/** What Debian's own nginx.conf says around /etc/nginx/conf.d, with one worker and every file in the directory. */
function asDebian(directory: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${join(directory, kind)};`,
  );
  return `user www-data;
worker_processes 1;
daemon off;
pid ${join(directory, 'nginx.pid')};
events { worker_connections 768; }
http {
${temporary.join('\n')}
  default_type application/octet-stream;
  types { text/html html; }
  access_log off;
  include tilts.conf;
}
`;
}
