import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DocumentFailure } from './failure.ts';

/** The child process that holds the typesetter, seen from the parent. It takes one order at a time. */
export interface DocumentProcess {
  render(order: DocumentOrder, timeLimit: number): Promise<RenderedDocument>;
  isAlive(): boolean;
  end(): void;
}

export interface DocumentOrder {
  template: string;
  data: string;
  standard: 'a-2a' | 'a-1b';
  /** Marks each page as one of a practice centre. */
  training: boolean;
}

export interface RenderedDocument {
  pdf: Uint8Array;
  renders: number;
  megabytes: number;
}

/** What the child answers. */
export type DocumentReply = RenderedDocument | { fault: string };

/** Starts the child with the parent's own loader (`process.execArgv`), so that it too reads TypeScript as it is. */
export function startDocumentProcess(): DocumentProcess {
  const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), {
    serialization: 'advanced',
    // The fonts are ours alone: a machine that has other fonts must not print another page.
    env: {
      ...process.env,
      FONTCONFIG_FILE: fileURLToPath(new URL('./no-system-fonts.conf', import.meta.url)),
    },
  });
  // An idle child does not keep the parent alive; when the parent ends, the channel closes and the child ends with it.
  child.unref();
  child.channel?.unref();
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });

  return { render, isAlive: () => !ended, end };

  function render(order: DocumentOrder, timeLimit: number): Promise<RenderedDocument> {
    return new Promise((resolve, reject) => {
      const fail = (failure: DocumentFailure) => settle(() => reject(failure));
      const lose = (reason: string) => {
        // Its end may not have been heard of yet: the next document goes to another one all the same.
        end();
        fail(new DocumentFailure(reason, { isLost: true }));
      };
      const onMessage = (reply: unknown) => {
        const answer = reply as DocumentReply;
        settle(() => ('fault' in answer ? reject(new DocumentFailure(answer.fault)) : resolve(answer)));
      };
      const onExit = (code: number | null, signal: string | null) =>
        lose(`The typesetter ended before the document was ready (${signal ?? `exit code ${code}`}).`);
      const onError = (error: Error) => lose(`The typesetter could not be reached: ${error.message}`);
      const timer = setTimeout(() => {
        fail(new DocumentFailure(`The typesetter did not answer within ${timeLimit} ms.`));
        end();
      }, timeLimit);
      const settle = (answer: () => void) => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit).off('error', onError);
        child.channel?.unref();
        answer();
      };
      child.on('message', onMessage).on('exit', onExit).on('error', onError);
      child.channel?.ref();
      child.send(order, (error) => error && onError(error));
    });
  }

  function end() {
    ended = true;
    // The child keeps nothing that could be lost, and a child that hangs reacts to no other signal.
    child.kill('SIGKILL');
  }
}
