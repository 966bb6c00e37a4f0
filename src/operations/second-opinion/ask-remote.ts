import type { z } from 'zod';

export interface RemoteOptions {
  /** Where the service listens; the path of the call is added to it. */
  url: string;
  /** Milliseconds for the whole call. */
  timeout?: number;
}

const STANDARD_TIMEOUT = 30_000;
const LARGEST_ANSWER = 20 * 1024 * 1024;

/** Asks a validation service over JSON. Resolves to what it answered in its contract's shape, or in words why not. */
export async function askRemote<Shape extends z.ZodType>(
  { url, timeout = STANDARD_TIMEOUT }: RemoteOptions,
  path: string,
  body: unknown,
  shape: Shape,
  signal: AbortSignal | undefined,
): Promise<z.infer<Shape> | string> {
  const clock = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      // An answer that sends us elsewhere would take the document along.
      redirect: 'error',
      signal: signal === undefined ? clock : AbortSignal.any([clock, signal]),
    });
    const text = await response.text();
    if (!response.ok) return `it answered ${response.status}`;
    if (text.length > LARGEST_ANSWER) return 'its answer is too large';
    const answer = shape.safeParse(JSON.parse(text));
    return answer.success ? answer.data : 'its answer is not what its contract says';
  } catch {
    signal?.throwIfAborted();
    return clock.aborted ? `it did not answer within ${timeout / 1000} s` : 'it could not be asked';
  }
}
