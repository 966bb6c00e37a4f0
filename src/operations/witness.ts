import { keyPairOf } from '#platform/cryptography/ed25519.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { stopSignal } from '#platform/process/stop-signal.ts';
import { addCheckpoint, type Log, verifierKeyOf, type Witness, type WitnessKey, witnessKey } from '#transparency-log';
import { readArguments, WrongUse } from './arguments.ts';
import type { Fetch } from './http-server.ts';
import { keyIn } from './key-in.ts';
import { secretFrom } from './secret-from.ts';
import { takeExactly } from './take-port.ts';
import { verifierOf } from './verifier-of.ts';
import { witnessMemory } from './witness-memory.ts';

const options = { log: { type: 'string', multiple: true } } as const;

/** More than any request of C2SP has. */
const largestBody = 64 * 1024;

/** `tilts witness` */
export async function serveWitness(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, 'DIRECTORY');
  const [directory = ''] = positionals;
  const logs = (values.log ?? []).map(logOf);
  if (logs.length === 0) throw new WrongUse('--log is missing: the public key of a log to watch over.');
  const key = ownKey();
  const asked = stopSignal();
  const witness: Witness = { keys: [key], logs, ...witnessMemory(directory, logs) };
  const [host, port] = [process.env.HOST ?? '127.0.0.1', Number(process.env.PORT ?? 8018)];
  await using stack = new AsyncDisposableStack();
  const server = await takeExactly(host, port);
  stack.defer(() => server.stop());
  server.answerWith(answersOf(witness));
  console.log(`Witness ${verifierKeyOf(key)} listens on ${host}, port ${server.port}.`);
  await asked;
  return 0;
}

function ownKey(): WitnessKey {
  const told = secretFrom(process.env, 'TILTS_WITNESS_KEY');
  if (!told)
    throw new CannotStart('TILTS_WITNESS_KEY is missing: NAME:KEY, such as witness.example:… (docs/operations.md).');
  const { name, seed } = keyIn(told, 'TILTS_WITNESS_KEY');
  return witnessKey(name, keyPairOf(seed).privateKey);
}

function logOf(text: string): Log {
  const verifier = verifierOf(text);
  return { origin: verifier.name, verifiers: [verifier] };
}

/** Replies to `POST …/add-checkpoint`, and to nothing else. */
function answersOf(witness: Witness): Fetch {
  return async (request) => {
    const isAsked = request.method === 'POST' && new URL(request.url).pathname === '/add-checkpoint';
    if (!isAsked) return new Response('', { status: 404 });
    const body = await bodyOf(request);
    if (!body) return new Response('', { status: 413 });
    const seconds = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
    const reply = await addCheckpoint(body, witness, seconds);
    return new Response(reply.body, { status: reply.status, headers: { 'Content-Type': reply.contentType } });
  };
}

/** Undefined where it is longer than any request can be; no more than that is read. */
async function bodyOf(request: Request): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.length;
    if (length > largestBody) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
