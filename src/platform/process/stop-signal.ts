/**
 * Resolves to the reason when this process is asked to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the
 * process that started us (bin/own-node.js). Ctrl-C at a terminal arrives several times, from the terminal and from
 * each npm above us: after the first, all further ones are ignored, so that a clean stop is not cut short.
 */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
    if (process.channel) {
      process.once('disconnect', () => resolve('disconnect'));
      // Listening for the channel's end must not itself keep a finished program alive.
      process.channel.unref();
    }
  });
}
