/** How much of a long work is done. */
export interface Progress {
  /** So many of all are done. */
  done(count: number): void;
  /** Nothing more is told of this work. */
  end(): void;
}

const width = 30;

/**
 * Tells the operator how much of a work is done, as a bar on one line of the terminal that is written over. Where nobody looks, in the
 * file of a timer, it tells nothing.
 */
export function progressOf(
  what: string,
  total: number,
  to: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): Progress {
  let told = -1;
  const tell = (count: number) => {
    const share = total === 0 ? 1 : count / total;
    const percent = Math.floor(share * 100);
    if (!to.isTTY || percent === told) return;
    told = percent;
    const full = Math.round(share * width);
    to.write(`\r${what} [${'#'.repeat(full)}${'-'.repeat(width - full)}] ${count} / ${total}`);
  };
  return { done: tell, end: () => void (to.isTTY && to.write('\r\u001b[K')) };
}
