import type { Actor } from '#acting/index.ts';
import { advisoryLock, rows, sql, type Transaction } from '#platform/database/database.ts';
import { refuse } from './refuse.ts';
import type { Channel } from './tables.ts';

/**
 * Anybody with an eID may be an applicant, and what they send in is kept for good, also when it is refused. These bound what is kept
 * of one person. Files on which an officer has decided do not count.
 */
export interface LimitsOfApplicants {
  /** Files within 24 hours. */
  readonly filesPerDay: number;
  /** Megabytes of files within 365 days. */
  readonly megabytesPerYear: number;
}

/** An applicant who corrects a large request over and over stays below them. The database's own lie above any setting (0195). */
export const usualLimits: LimitsOfApplicants = { filesPerDay: 40, megabytesPerYear: 200 };

const requestsPerDay = 50;

/** Of all files of a person. Each leaves a report, and the reports are kept as well. */
const validationsPerDay = 200;

const megabyte = 1024 * 1024;

/**
 * Refuses a file for which its sender has no room left. `hold` makes whatever else the same person sends wait until the end of the
 * transaction, so that two files at once cannot both take the last place.
 */
export async function requireRoomForFile(
  tx: Transaction,
  { person, at }: Pick<Actor, 'person' | 'at'>,
  { filesPerDay, megabytesPerYear }: LimitsOfApplicants,
  file: { readonly bytes: Uint8Array },
  { hold }: { readonly hold: boolean },
): Promise<void> {
  if (hold) holdApplicant(tx, person);
  const [kept] = await rows(
    tx,
    sql<{ files: number; bytes: number }>`
      select count(*) filter (where s.sent_at > ${at.subtract({ hours: 24 })})::int as files,
             coalesce(sum(octet_length(s.file)), 0)::float8 as bytes
        from access_request_sending s
        join access_request r on r.id = s.request_id
       where s.sent_by = ${person}
         and r.channel = 'system'
         and s.sent_at > ${at.subtract({ hours: 24 * 365 })}
         and not exists (select from access_request_decision d
                          where (d.request_id, d.sending_id) = (s.request_id, s.id))`,
  );
  const { files = 0, bytes = 0 } = kept ?? {};
  if (files >= filesPerDay) throw refuse('too-many-files', (w) => w.tooManyFiles(filesPerDay));
  if (bytes + file.bytes.length > megabytesPerYear * megabyte) {
    throw refuse('too-many-megabytes', (w) => w.tooManyMegabytes(megabytesPerYear));
  }
}

/** Refuses to validate a person's files more often than is of any use: each validation leaves a report that is kept. */
export async function requireValidationLeft(tx: Transaction, person: string, at: Temporal.Instant): Promise<void> {
  holdApplicant(tx, person);
  const [made] = await rows(
    tx,
    sql<{ reports: number }>`
      select count(*)::int as reports
        from access_request_sending s
        join access_request_report p on p.sending_id = s.id
       where s.sent_by = ${person}
         and p.made_at > ${at.subtract({ hours: 24 })}`,
  );
  if ((made?.reports ?? 0) >= validationsPerDay) throw refuse('too-many-validations', (w) => w.tooManyValidations);
}

/** Refuses another request of an applicant who has begun a great many today: the data of each are kept. */
export async function requireRoomForRequest(
  tx: Transaction,
  { person, at }: Pick<Actor, 'person' | 'at'>,
  channel: Channel,
): Promise<void> {
  if (channel !== 'system') return;
  holdApplicant(tx, person);
  const [begun] = await rows(
    tx,
    sql<{ requests: number }>`
      select count(*)::int as requests
        from access_request
       where begun_by = ${person}
         and channel = 'system'
         and begun_at > ${at.subtract({ hours: 24 })}`,
  );
  if ((begun?.requests ?? 0) >= requestsPerDay)
    throw refuse('too-many-requests', (w) => w.tooManyRequests(requestsPerDay));
}

/** The triggers of 0195 take the same lock. */
function holdApplicant(tx: Transaction, person: string): void {
  advisoryLock(tx, `applicant ${person}`);
}
