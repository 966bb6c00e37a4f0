import { type HashName, readHashName } from '../certificates/signature-algorithm.ts';
import { readDer } from '../der/der.ts';
import { readOctets, readTime } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';
import type { Moment } from '../moment.ts';
import { type Cms, readCms } from './read-cms.ts';

export const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** An RFC 3161 time-stamp token: a signed statement that a digest existed at `time`. */
export interface TimeStamp {
  cms: Cms;
  content: Uint8Array;
  time: Moment;
  hash: HashName | undefined;
  imprint: Uint8Array;
}

export function readTimeStamp(token: Uint8Array): TimeStamp {
  const cms = readCms(token);
  if (cms.contentType !== TST_INFO || cms.content === undefined) throw new Malformed('not a time-stamp token');
  const info = readDer(cms.content).expect(0x30);
  const imprint = info.child(2, 0x30);
  return {
    cms,
    content: cms.content,
    time: readTime(info.child(4, 0x18)),
    hash: readHashName(imprint.child(0)),
    imprint: readOctets(imprint.child(1)),
  };
}
