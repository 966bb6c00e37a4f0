import { statSync } from 'node:fs';
import { createValidator, type Validator } from '#signatures';
import { readTrustFiles } from './trust-files.ts';

interface TrustFiles {
  readonly lists: readonly string[];
  readonly anchors: readonly string[];
}

/**
 * Our engine, judging by the trust files as they are when it is asked: a list renewed while the site serves is taken up without
 * a restart, and what waited for it is then judged. Files that cannot be used stop the start; later they are told of, and the
 * engine goes on by those it has.
 */
export function engineOfFiles({ lists, anchors }: TrustFiles, failed: (fault: unknown) => void): Validator {
  const stamp = () => [...lists, ...anchors].map(stampOf).join();
  let known = stamp();
  let engine = createValidator(readTrustFiles(lists, anchors), { spare: true });
  const underWay = new Set<Promise<unknown>>();

  const renew = () => {
    const now = stamp();
    if (now === known) return;
    known = now;
    try {
      const [old, before] = [engine, [...underWay]];
      engine = createValidator(readTrustFiles(lists, anchors), { spare: true });
      void Promise.allSettled(before).then(() => old.close());
    } catch (fault) {
      failed(fault);
    }
  };

  return {
    id: engine.id,
    async validate(bytes, name, options) {
      renew();
      const validating = engine.validate(bytes, name, options);
      underWay.add(validating);
      return validating.finally(() => underWay.delete(validating));
    },
    close: () => engine.close(),
  };
}

/** Another one whenever a file was written anew. A file that is gone has one as well. */
function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : 'gone';
}
