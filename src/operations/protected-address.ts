import pg from 'pg';
import { isThisMachine } from '#platform/network/is-this-machine.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import type { Environment } from './environment.ts';
import { messageOf } from './message-of.ts';
import { secretFrom } from './secret-from.ts';

/** What the driver will do, of which its types tell half. */
interface Connecting {
  readonly host: string;
  readonly ssl: boolean | { readonly rejectUnauthorized?: boolean };
}

const needsTls =
  'leads to another machine, so it must end in ?sslmode=verify-full (and &sslrootcert=FILE for an authority of your own)';

/**
 * What is wrong with a database's address, undefined if nothing: over a network only with TLS and the server's certificate
 * verified, to this machine and over a socket as it is. The host and the encryption are those that the driver itself understands
 * from the address and its own environment.
 */
export function addressFault(url: string): string | undefined {
  const parameters = new URLSearchParams(url.split('?').slice(1).join('?'));
  try {
    const { host, ssl } = new pg.Client({ connectionString: url }) as unknown as Connecting;
    if (host.startsWith('/') || isThisMachine(host)) return undefined;
    const verified = ssl === true || (ssl !== false && ssl.rejectUnauthorized !== false);
    const asWritten = parameters.getAll('sslmode').join() === 'verify-full' && !parameters.has('ssl');
    if (!verified || !asWritten) return needsTls;
    return process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0'
      ? 'is not protected while NODE_TLS_REJECT_UNAUTHORIZED is 0'
      : undefined;
  } catch (error) {
    return `cannot be used: ${messageOf(error)}`;
  }
}

/** The address in the variable, or in the file that its `…_FILE` names; undefined if neither is there. Throws CannotStart if it is not protected. */
export function protectedAddress(environment: Environment, name: string): string | undefined {
  const url = secretFrom(environment, name);
  const fault = url && addressFault(url);
  if (fault) throw new CannotStart(`${name} ${fault}.`);
  return url;
}
