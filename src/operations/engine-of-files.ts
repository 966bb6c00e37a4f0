import { statSync } from 'node:fs';
import { askHosts, createValidator, type Validator } from '#signatures';
import { readTrustFiles } from './trust-files.ts';

export interface TrustFiles {
  readonly lists: readonly string[];
  readonly anchors: readonly string[];
  /** Hosts that may be asked about revocation. */
  readonly askedHosts: readonly string[];
}

/**
 * Our engine, judging by the trust files as they are when it is asked: a list renewed while the site serves is taken up without
 * a restart, and what waited for it is then judged. Files that cannot be used stop the start; later they are told of, and the
 * engine goes on by those it has.
 */
export function engineOfFiles({ lists, anchors, askedHosts }: TrustFiles, failed: (fault: unknown) => void): Validator {
  const stamp = () => [...lists, ...anchors].map(stampOf).join();
  let known = stamp();
  const make = () => createValidator(readTrustFiles(lists, anchors), { spare: true, channel: askHosts(askedHosts) });
  let engine = make();
  const underWay = new Set<Promise<unknown>>();

  const renew = () => {
    const now = stamp();
    if (now === known) return;
    known = now;
    try {
      const [old, before] = [engine, [...underWay]];
      engine = make();
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
